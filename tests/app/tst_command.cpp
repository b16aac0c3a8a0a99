// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/cli/command.h"

#include <QTest>

using namespace Qt::StringLiterals;
using Verb = Command::Verb;

class TestCommand : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void commandLinesAreUnderstood_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<Verb>("verb");
        QTest::addColumn<bool>("json");

        QTest::newRow("status") << u"status"_s << Verb::Status << false;
        QTest::newRow("status --json") << u"status --json"_s << Verb::Status << true;
        QTest::newRow("--json status") << u"--json status"_s << Verb::Status << true;
        QTest::newRow("on") << u"on"_s << Verb::On << false;
        QTest::newRow("servers list") << u"servers list --json"_s << Verb::ListServers << true;
        QTest::newRow("servers use") << u"servers use teredo.example"_s << Verb::UseServer << false;
        QTest::newRow("version") << u"--version"_s << Verb::Version << false;
        QTest::newRow("help") << u"--help"_s << Verb::Help << false;
    }

    void commandLinesAreUnderstood()
    {
        QFETCH(const QString, line);
        const auto command = Command::parse(line.split(u' '));
        QCOMPARE(command.problem, QString());
        QTEST(command.verb, "verb");
        QTEST(command.json, "json");
    }

    void othersAreRefusedWithTheReason_data()
    {
        QTest::addColumn<QString>("line");
        for (const char *line : {"", "dance", "on now", "on --json", "servers", "servers use", "servers list a",
                 "servers use a b", "servers use a_b.example", "--json"})
            QTest::newRow(line) << QString::fromLatin1(line);
    }

    void othersAreRefusedWithTheReason()
    {
        QFETCH(const QString, line);
        QVERIFY(!Command::parse(line.split(u' ', Qt::SkipEmptyParts)).problem.isEmpty());
    }

    void theHelpFitsEightyColumns()
    {
        for (const QString &line : Command::help().split(u'\n'))
            QVERIFY2(line.size() <= 80, qPrintable(line));
    }
};

QTEST_APPLESS_MAIN(TestCommand)
#include "tst_command.moc"
