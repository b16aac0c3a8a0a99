// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const QString sourceDir = QStringLiteral(SOURCE_DIR);

const QString qt = QStringLiteral(R"([<\x22](Q[A-Z]|Qt|KF6|KDBus|KStatus))");
const QString widgets = QStringLiteral(R"(<(QWidget|QApplication|QMenu|QAction|QIcon|QDialog|KStatus))");

QStringList sources(const QString &place)
{
    const QString path = sourceDir + u'/' + place;
    if (QFileInfo(path).isFile())
        return {path};
    QStringList found;
    QDirIterator it(path, {u"*.h"_s, u"*.cpp"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (it.hasNext())
        found << it.next();
    return found;
}

} // namespace

// Who may include what. Knowledge flows one way: app -> D-Bus XML <- helper -> core.
class TestArchitecture : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void placeDoesNotInclude_data()
    {
        QTest::addColumn<QString>("place");
        QTest::addColumn<QString>("forbidden");

        QTest::newRow("core knows no Qt") << u"core"_s << qt;
        QTest::newRow("core knows no system")
            << u"core"_s << QStringLiteral(R"(<(sys/|netinet/|arpa/|linux/|net/|unistd|fcntl|poll\.|errno))");
        QTest::newRow("core has no threads, clock or chance")
            << u"core"_s << QStringLiteral(R"(<(thread|mutex|atomic|random|ctime|iostream|cstdio|fstream)>)");
        QTest::newRow("core knows no one above it") << u"core"_s << QStringLiteral(R"(\x22(app|helper|tests)/)");
        QTest::newRow("wire formats know no client")
            << u"core/wire"_s << QStringLiteral(R"(\x22core/(client|policy|relay|server)/)");
        QTest::newRow("policy knows no protocol")
            << u"core/policy"_s << QStringLiteral(R"(\x22core/(client|wire|relay|server)/)");

        QTest::newRow("helper does not know the app")
            << u"helper"_s << QStringLiteral(R"((\x22(app|tests)/)|<(QWidget|QGui|QApplication))");
        QTest::newRow("who has privileges parses no packet")
            << u"helper/service"_s << QStringLiteral(R"(\x22(core/(wire|client)/|helper/engine/))");
        QTest::newRow("who parses packets knows no Qt") << u"helper/engine"_s << qt;
        QTest::newRow("who parses packets opens nothing")
            << u"helper/engine"_s
            << QStringLiteral(
                   R"(\x22helper/(service/|system/(route_socket|network_|tun_device|udp_socket|firewall_table)))");
        QTest::newRow("system wrappers know no Qt") << u"helper/system"_s << qt;
        QTest::newRow("system wrappers know no one above them")
            << u"helper/system"_s << QStringLiteral(R"(\x22(helper/(service|engine)|core/(client|wire))/)");
        QTest::newRow("the channel knows no Qt") << u"helper/ipc"_s << qt;
        QTest::newRow("the channel knows neither end")
            << u"helper/ipc"_s << QStringLiteral(R"(\x22(helper/(service|engine)|core/(client|wire))/)");

        QTest::newRow("app knows only the D-Bus interface")
            << u"app"_s << QStringLiteral(R"(\x22(core|helper|tests)/)");
        QTest::newRow("app speaks to no system")
            << u"app"_s << QStringLiteral(R"(<(sys/socket|netinet/|linux/|QTcp|QUdp|QNetwork))");
        QTest::newRow("the D-Bus side of the app has no widgets") << u"app/client"_s << widgets;
        QTest::newRow("navalisctl has no widgets") << u"app/cli"_s << widgets;
        QTest::newRow("navalisctl does not know the tray") << u"app/cli"_s << QStringLiteral(R"(\x22app/tray/)");
        QTest::newRow("the D-Bus side knows no front end")
            << u"app/client"_s << QStringLiteral(R"(\x22app/(tray|cli)/)");
    }

    void placeDoesNotInclude()
    {
        QFETCH(const QString, place);
        QFETCH(const QString, forbidden);
        const QRegularExpression include(
            u"^\\s*#\\s*include\\s*(?:"_s + forbidden + u")"_s, QRegularExpression::MultilineOption);
        QVERIFY(include.isValid());

        const QStringList files = sources(place);
        QVERIFY2(!files.isEmpty(), "nothing there: has the folder been renamed?");
        for (const QString &name : files) {
            QFile file(name);
            QVERIFY(file.open(QIODevice::ReadOnly));
            const auto match = include.match(QString::fromUtf8(file.readAll()));
            QVERIFY2(!match.hasMatch(), qPrintable(name + u": "_s + match.captured()));
        }
    }

    // A path that a developer's machine has and a user's has not, or a promise that nothing keeps.
    void nothingIsLeftOpen()
    {
        const QRegularExpression leftOvers(u"\\b(TODO|FIXME|XXX|HACK)\\b"_s);
        for (const QString &place : {u"app"_s, u"core"_s, u"helper"_s}) {
            for (const QString &name : sources(place)) {
                QFile file(name);
                QVERIFY(file.open(QIODevice::ReadOnly));
                QVERIFY2(!leftOvers.match(QString::fromUtf8(file.readAll())).hasMatch(), qPrintable(name));
            }
        }
    }
};

QTEST_APPLESS_MAIN(TestArchitecture)
#include "tst_architecture.moc"
