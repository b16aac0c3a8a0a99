// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QProcess>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

bool isOnTheBus()
{
    return QDBusConnection::sessionBus().interface()->isServiceRegistered(u"org.navalis.Navalis"_s);
}

int run(const QStringList &arguments)
{
    QProcess process;
    process.start(QStringLiteral(NAVALIS), arguments);
    return process.waitForFinished(10'000) ? process.exitCode() : -1;
}

} // namespace

class TestNavalis : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSecondStartHandsOverToTheFirst()
    {
        QProcess first;
        first.start(QStringLiteral(NAVALIS), {u"--background"_s});
        QTRY_VERIFY(isOnTheBus());

        QCOMPARE(run({}), 0);

        QCOMPARE(first.state(), QProcess::Running);
        first.terminate();
        QVERIFY(first.waitForFinished());
        QTRY_VERIFY(!isOnTheBus());
    }

    void theCommandLineIsChecked()
    {
        QCOMPARE(run({u"--help"_s}), 0);
        QCOMPARE(run({u"--version"_s}), 0);
        QCOMPARE(run({u"--dance"_s}), 1);
    }
};

QTEST_GUILESS_MAIN(TestNavalis)
#include "tst_navalis.moc"
