// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/cli/output.h"
#include "tests/app/fake_answers.h"
#include "tests/app/fake_helper.h"

#include <QJsonDocument>
#include <QProcess>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

struct Run {
    int code = -1;
    QByteArray out;
    QByteArray err;
};

Run run(const QString &program, const QStringList &arguments, const QString &language = u"en"_s)
{
    QProcess process;
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"LANGUAGE"_s, language);
    environment.remove(u"NO_COLOR"_s);
    process.setProcessEnvironment(environment);
    QSignalSpy finished(&process, &QProcess::finished);
    process.start(program, arguments);
    finished.wait(10'000);
    return {.code = process.exitCode(), .out = process.readAllStandardOutput(), .err = process.readAllStandardError()};
}

const QStringList lines{u"status"_s, u"on"_s, u"off"_s, u"auto"_s, u"restart"_s, u"servers list"_s, u"servers test"_s,
    u"servers use auto"_s, u"servers add a.example"_s, u"servers remove 198.51.100.7"_s, u"servers reset"_s,
    u"networks list"_s, u"networks set current never"_s, u"networks forget Train"_s, u"diagnose"_s,
    u"diagnose --no-redact"_s, u"log"_s, u"explain 2001:0:cb00:7101:0:5fd7:34ff:8ef5"_s, u"firewall list"_s,
    u"firewall open 22/tcp"_s, u"firewall close 22/tcp"_s, u"version"_s};

} // namespace

// What every command prints, for people and for programs.
class TestNavalisctlOutput : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_helper = std::make_unique<FakeHelper>();
        const QString words = u"Words that go on for longer than a terminal is wide, as an explanation may. "_s;
        m_helper->answers[u"GetDiagnostics"_s]
            = {QVariant::fromValue(QList<QVariantMap>{fake::check(u"network-manager"_s, u"failed"_s, words, words)})};
        QVERIFY(m_helper->appear());
    }

    void cleanup() { m_helper.reset(); }

    void everyCommandSpeaksJson_data() { everyCommand(); }

    void everyCommandSpeaksJson()
    {
        QFETCH(const QString, line);
        const Run run = ::run(QStringLiteral(NAVALISCTL), line.split(u' ') + QStringList{u"--json"_s}, u"de"_s);
        QVERIFY2(run.code == 0, run.err.constData());
        for (const QByteArray &document : documents(run.out)) {
            QJsonParseError error{};
            QJsonDocument::fromJson(document, &error);
            QVERIFY2(error.error == QJsonParseError::NoError, document.constData());
        }
        QVERIFY(!run.out.isEmpty() && !run.out.contains('\x1b'));
    }

    void everyCommandFitsATerminal_data() { everyCommand(); }

    void everyCommandFitsATerminal()
    {
        QFETCH(const QString, line);
        for (const auto &language : {u"en"_s, u"de"_s, u"fr"_s, u"es"_s, u"ja"_s, u"zh_CN"_s}) {
            const Run run = ::run(QStringLiteral(NAVALISCTL), line.split(u' '), language);
            QVERIFY2(run.code == 0, run.err.constData());
            QVERIFY(!run.out.contains('\x1b')); // no colours in a pipe
            for (const QString &printed : QString::fromUtf8(run.out + run.err).split(u'\n'))
                QVERIFY2(output::width(printed) <= output::columns, qPrintable(printed));
        }
    }

    void whereNobodyHasChosenTheStatusSaysHowToAndFitsATerminal()
    {
        m_helper->change({{u"Mode"_s, u"off"_s}, {u"State"_s, u"off"_s}, {u"StateReason"_s, u"not-chosen"_s}});
        for (const auto &language : {u"en"_s, u"de"_s, u"fr"_s, u"es"_s, u"ja"_s, u"zh_CN"_s}) {
            const Run run = ::run(QStringLiteral(NAVALISCTL), {u"status"_s}, language);
            QVERIFY2(run.out.contains("navalisctl auto"), run.out.constData());
            for (const QString &printed : QString::fromUtf8(run.out).split(u'\n'))
                QVERIFY2(output::width(printed) <= output::columns, qPrintable(printed));
        }
        m_helper->change({{u"StateReason"_s, u""_s}});
        QVERIFY(!::run(QStringLiteral(NAVALISCTL), {u"status"_s}, u"en"_s).out.contains("navalisctl auto"));
    }

    void colourIsForTerminals()
    {
        const QString script = QStandardPaths::findExecutable(u"script"_s); // makes a terminal
        if (script.isEmpty())
            QSKIP("script (util-linux) is not installed");
        const QString command = QStringLiteral(NAVALISCTL) + u" status"_s;
        QVERIFY(run(script, {u"-qec"_s, command, u"/dev/null"_s}).out.contains("\x1b[32m"));
        QVERIFY(!run(script, {u"-qec"_s, u"NO_COLOR=1 "_s + command, u"/dev/null"_s}).out.contains('\x1b'));
    }

private:
    static void everyCommand()
    {
        QTest::addColumn<QString>("line");
        for (const QString &line : lines)
            QTest::newRow(qPrintable(line)) << line;
    }

    // One document, or one a line.
    static QList<QByteArray> documents(const QByteArray &out)
    {
        const bool isOnePerLine = out.startsWith("{\"");
        return isOnePerLine ? out.trimmed().split('\n') : QList<QByteArray>{out};
    }

    std::unique_ptr<FakeHelper> m_helper;
};

QTEST_GUILESS_MAIN(TestNavalisctlOutput)
#include "tst_navalisctl_output.moc"
