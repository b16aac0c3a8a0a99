// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/cli/argument_form.h"
#include "app/cli/command.h"

#include <QTest>

using namespace Qt::StringLiterals;
using Id = Verb::Id;

namespace {

QStringList words(const QString &line)
{
    return line.split(u' ', Qt::SkipEmptyParts);
}

} // namespace

class TestCommand : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void commandLinesAreUnderstood_data()
    {
        QTest::addColumn<Id>("verb");
        QTest::addColumn<unsigned>("options");
        QTest::addColumn<QStringList>("arguments");
        const auto row = [](const char *line, Id verb, unsigned options = 0, const QStringList &arguments = {}) {
            QTest::newRow(line) << verb << options << arguments;
        };

        row("status", Id::Status);
        row("status --json", Id::Status, Verb::Json);
        row("--json status", Id::Status, Verb::Json);
        row("status --watch --json", Id::Status, Verb::Json | Verb::Watching);
        row("on", Id::On);
        row("off --json", Id::Off, Verb::Json);
        row("auto", Id::Auto);
        row("restart", Id::Restart);
        row("watch", Id::Watch);
        row("servers list --json", Id::ListServers, Verb::Json);
        row("servers test", Id::TestServers);
        row("servers test a.example 198.51.100.7", Id::TestServers, 0, {u"a.example"_s, u"198.51.100.7"_s});
        row("servers use teredo.example", Id::UseServer, 0, {u"teredo.example"_s});
        row("servers use auto", Id::UseServer, 0, {u"auto"_s});
        row("servers use 127.0.0.1", Id::UseServer, 0, {u"127.0.0.1"_s}); // the helper refuses it
        row("servers add a.example", Id::AddServer, 0, {u"a.example"_s});
        row("servers remove a.example", Id::RemoveServer, 0, {u"a.example"_s});
        row("servers reset", Id::ResetServers);
        row("networks list", Id::ListNetworks);
        row("networks set current never", Id::SetNetwork, 0, {u"current"_s, u"never"_s});
        row("networks forget -- -odd-", Id::ForgetNetwork, 0, {u"-odd-"_s});
        row("diagnose --no-redact", Id::Diagnose, Verb::NotRedacted);
        row("log --follow --json", Id::Log, Verb::Following | Verb::Json);
        row("explain 2001:0:cb00:7101::1", Id::Explain, 0, {u"2001:0:cb00:7101::1"_s});
        row("firewall list", Id::ListPorts);
        row("firewall open 22/tcp", Id::OpenPort, 0, {u"22/tcp"_s});
        row("firewall close 65535/udp", Id::ClosePort, 0, {u"65535/udp"_s});
        row("version", Id::Version);
        row("--version", Id::Version);
        row("--help", Id::Help);
        row("-h", Id::Help);
        row("help", Id::Help);
        row("help servers", Id::Help, 0, {u"servers"_s});
        row("servers --help", Id::Help, 0, {u"servers"_s});
        row("servers use --help", Id::Help, 0, {u"servers"_s, u"use"_s});
        row("firewall open 22/tcp -h", Id::Help, 0, {u"firewall"_s, u"open"_s});
        row("status extra --help", Id::Help, 0, {u"status"_s});
        row("__complete servers --json us", Id::Complete, 0, {u"servers"_s, u"--json"_s, u"us"_s});
    }

    void commandLinesAreUnderstood()
    {
        const auto command = Command::parse(words(QString::fromLatin1(QTest::currentDataTag())));
        QCOMPARE(command.problem, QString());
        QTEST(command.verb, "verb");
        QTEST(command.options, "options");
        QTEST(command.arguments, "arguments");
    }

    void aNameOfANetworkMayHoldBlanks()
    {
        const auto command = Command::parse({u"networks"_s, u"set"_s, u"Hotel WiFi"_s, u"always"_s});
        QCOMPARE(command.problem, QString());
        QCOMPARE(command.arguments, (QStringList{u"Hotel WiFi"_s, u"always"_s}));
    }

    void othersAreRefusedWithTheReason_data()
    {
        QTest::addColumn<QString>("line");
        for (const char *line :
            {"", "dance", "dance --help", "on now", "on --watch", "status --follow", "status -x", "servers",
                "servers dance", "servers use", "servers list a", "servers use a b", "servers use a_b.example",
                "servers use 1.2.3", "servers test a_b", "networks set current", "networks set current maybe",
                "networks forget", "explain", "explain hello", "explain 192.0.2.1", "firewall open", "firewall open 22",
                "firewall open 0/tcp", "firewall open 65536/tcp", "firewall open 22/icmp", "firewall open +1/tcp",
                "firewall open 22/tcp 23/tcp", "--json", "help dance"})
            QTest::newRow(line) << QString::fromLatin1(line);
    }

    void othersAreRefusedWithTheReason()
    {
        QFETCH(const QString, line);
        const QString problem = Command::parse(words(line)).problem;
        QVERIFY(!problem.isEmpty());
        QVERIFY(!problem.contains(u'%'));
    }

    void everyVerbIsFoundByItsWords()
    {
        for (const Verb &verb : Verb::all()) {
            const QStringList name = verb.name().split(u' ');
            QCOMPARE(Verb::find(name.first(), name.value(1)), &verb);
        }
        QVERIFY(Verb::isGroup(u"servers"));
        QVERIFY(!Verb::isGroup(u"status"));
        QVERIFY(!Verb::isGroup(u"s"));
    }

    void aPortIsANumberAndAProtocol()
    {
        QCOMPARE(ArgumentForm::port(u"22/tcp"_s), (OpenPort{.protocol = u"tcp"_s, .port = 22}));
        QCOMPARE(ArgumentForm::port(u"tcp/22"_s), (OpenPort{.protocol = u"tcp"_s, .port = 22}));
        QCOMPARE(ArgumentForm::port(u"tcp/udp"_s), std::nullopt);
        QCOMPARE(ArgumentForm::port(u"/tcp"_s), std::nullopt);
    }
};

QTEST_APPLESS_MAIN(TestCommand)
#include "tst_command.moc"
