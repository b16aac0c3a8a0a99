// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "tests/app/fake_helper.h"

#include <QDir>
#include <QFileInfo>
#include <QProcess>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const QString folder = QStringLiteral(SOURCE_DIR "/packaging/completions/navalisctl.");

// Prints the candidates that a shell offers for the words of its arguments, the last one unfinished.
const QHash<QString, QString> scripts{
    {u"bash"_s,
        u"source "_s + folder
            + u"bash; COMP_WORDS=(navalisctl \"$@\"); COMP_CWORD=$#; _navalisctl navalisctl; "
              u"printf '%s\\n' \"${COMPREPLY[@]}\""_s},
    // The file is the body of a function that zsh calls with these variables set.
    {u"zsh"_s,
        u"_describe() { print -l -- \"${(@P)2}\"; }; () { local -a words=(navalisctl \"$@\"); local CURRENT=$#words; source "_s
            + folder + u"zsh; } \"$@\""_s},
    {u"fish"_s, u"source "_s + folder + u"fish; complete --do-complete=\"navalisctl $argv\""_s},
};

} // namespace

class TestShellCompletion : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shellsOfferWhatNavalisctlKnows_data()
    {
        QTest::addColumn<QString>("shell");
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<QStringList>("candidates"); // the beginnings of lines, for some shells explain them
        for (const auto &shell : {u"bash"_s, u"zsh"_s, u"fish"_s}) {
            const auto row = [&](const char *name, const QStringList &words, const QStringList &candidates) {
                QTest::addRow("%s: %s", qPrintable(shell), name) << shell << words << candidates;
            };
            row("verbs", {u"st"_s}, {u"status"_s});
            row("verbs of a group", {u"servers"_s, u"re"_s}, {u"remove"_s, u"reset"_s});
            row("servers", {u"servers"_s, u"use"_s, u"teredo"_s}, {u"teredo.example"_s, u"teredo2.example"_s});
            row("options", {u"log"_s, u"--f"_s}, {u"--follow"_s});
            row("ports", {u"firewall"_s, u"close"_s, u"6"_s}, {u"60001/udp"_s});
        }
    }

    void shellsOfferWhatNavalisctlKnows()
    {
        QFETCH(const QString, shell);
        QFETCH(const QStringList, words);
        QFETCH(const QStringList, candidates);
        const QStringList found = offered(shell, words);
        QCOMPARE(found.size(), candidates.size());
        for (const QString &candidate : candidates)
            QVERIFY2(!found.filter(QRegularExpression(u'^' + QRegularExpression::escape(candidate) + u"([\t:].*)?$"_s))
                         .isEmpty(),
                qPrintable(found.join(u'\n')));
    }

private:
    // The fake helper answers meanwhile.
    QStringList offered(const QString &shell, const QStringList &words)
    {
        if (QStandardPaths::findExecutable(shell).isEmpty()) {
            [&] { QSKIP("this shell is not installed"); }();
            return {};
        }
        FakeHelper helper;
        if (!helper.appear())
            return {};
        QProcess process;
        auto environment = QProcessEnvironment::systemEnvironment();
        const QString programs = QFileInfo(QStringLiteral(NAVALISCTL)).path();
        environment.insert(u"PATH"_s, programs + u':' + environment.value(u"PATH"_s));
        environment.insert(u"HOME"_s, QDir::tempPath());
        process.setProcessEnvironment(environment);
        process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        QSignalSpy finished(&process, &QProcess::finished);
        QStringList arguments{u"-c"_s, scripts.value(shell)};
        if (shell != u"fish")
            arguments += shell;
        process.start(shell, arguments + words);
        finished.wait(20'000);
        return QString::fromUtf8(process.readAllStandardOutput()).split(u'\n', Qt::SkipEmptyParts);
    }
};

QTEST_GUILESS_MAIN(TestShellCompletion)
#include "tst_shell_completion.moc"
