// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/cli/diagnose_task.h"
#include "app/cli/explain_task.h"
#include "app/cli/help.h"
#include "app/cli/log_task.h"
#include "app/cli/network_list_task.h"
#include "app/cli/network_rule_task.h"
#include "app/cli/output.h"
#include "app/cli/port_list_task.h"
#include "app/cli/server_json.h"
#include "app/cli/server_lines.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

void fits(const QString &text)
{
    QVERIFY(!text.isEmpty());
    for (const QString &line : text.split(u'\n')) {
        QVERIFY2(output::width(line) <= output::columns, qPrintable(line));
        QVERIFY2(!line.endsWith(u' '), qPrintable(line));
    }
}

ServerChoice server(const QString &name, const QString &result)
{
    ServerChoice server;
    server.name = name;
    server.source = u"built-in"_s;
    server.note = u"A note of some length about who runs it and where it stands"_s;
    server.evidence = u"2026-01-01"_s;
    server.result = result;
    server.roundTrip = 12.5;
    server.loss = 1.0 / 3;
    server.natType = u"restricted"_s;
    return server;
}

const KnownNetworks networks{
    {.uuid = u"u1"_s, .name = u"Hotel WiFi"_s, .rule = u"automatic"_s, .current = true, .server = {}, .natType = {}},
    {.uuid = u"u2"_s, .name = u"Office"_s, .rule = u"never"_s, .server = {}, .natType = {}},
    {.uuid = u"u3"_s, .name = u"Office"_s, .rule = u"always"_s, .server = {}, .natType = {}},
};

} // namespace

class TestCommandTexts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theHelpNamesEveryCommandAndFits()
    {
        const QString help = Help::of(QStringList());
        fits(help);
        for (const Verb &verb : Verb::all())
            QCOMPARE(help.contains(u"\n  "_s + verb.name()), verb.isForPeople());
        QVERIFY(!help.contains(u"__complete"));
    }

    void theHelpOfACommandExplainsItsOptions()
    {
        for (const Verb &verb : Verb::all()) {
            if (!verb.isForPeople())
                continue;
            const QString help = Help::of(verb.name().split(u' '));
            fits(help);
            for (const QString &option : verb.optionNames())
                QVERIFY(help.contains(u"\n  "_s + option + u' '));
        }
    }

    void theHelpOfAGroupNamesItsCommandsAlone()
    {
        const QString help = Help::of({u"networks"_s});
        QCOMPARE(help.count(u"\n  networks "_s), 3);
        QVERIFY(!help.contains(u"servers"));
    }

    void longTextsAreWrappedAndWordsStayWhole()
    {
        const QString path = u"/etc/navalis/navalis.conf"_s;
        const QString text = u"word "_s.repeated(14) + path + u" 2001:0:cb00:7101:0:5fd7:34ff:8ef5"_s;
        const QString wrapped = output::wrapped(text, 8);
        QVERIFY(wrapped.contains(u"\n        "_s + path));
        for (const QString &line : wrapped.split(u'\n'))
            QVERIFY(output::width(line) <= output::columns);
    }

    void textsWithoutBlanksAreWrappedByTheirWidth()
    {
        QCOMPARE(output::width(u"网络 IPv6"), 9);
        fits(output::wrapped(u"此网络自带 IPv6，隧道在这里不需要，处于待命状态。"_s.repeated(8), 10));
        QCOMPARE(output::padded(u"网络"_s, 6), u"网络  "_s);
    }

    void whatATestFoundIsToldInWords()
    {
        fits(ServerLines::tested(server(u"teredo.example"_s, u"works"_s)));
        QVERIFY(ServerLines::tested(server(u"teredo.example"_s, u"works"_s))
                .contains(u"Works, 13 ms, 33 % lost, restricted NAT"));
        for (const auto &result :
            {u"no-second-address"_s, u"no-answer"_s, u"refused"_s, u"name-unknown"_s, u"forbidden-address"_s}) {
            const QString text = ServerLines::tested(server(u"teredo.example"_s, result));
            fits(text);
            QVERIFY2(!text.contains(result), qPrintable(text));
        }
        fits(ServerLines::tested(server(u"a-name-that-is-longer-than-its-column.example"_s, u"works"_s)));
    }

    void theServerInUseHasAnAsterisk()
    {
        auto inUse = server(u"a.example"_s, {});
        inUse.current = true;
        inUse.pinned = true;
        const QString text = ServerLines::list({inUse, server(u"b.example"_s, u"works"_s)}, {});
        fits(text);
        QVERIFY(text.startsWith(u"* a.example\n"));
        QVERIFY(text.contains(u"chosen by you"));
        QVERIFY(text.contains(u"\n  b.example\n"));
        QVERIFY(text.contains(u"Works"));
    }

    void serversHaveTheSameKeysTestedOrNot()
    {
        const auto array = serversJson({server(u"a.example"_s, u"works"_s), ServerChoice()});
        QCOMPARE(array.at(0).toObject().keys(), array.at(1).toObject().keys());
        QCOMPARE(array.at(0)[u"rttMs"].toDouble(), 12.5);
        QCOMPARE(array.at(1)[u"lastTest"].toString(), QString());
    }

    void networksAreListedWithTheirRules()
    {
        const QString text = NetworkListTask::asText(networks);
        fits(text);
        QVERIFY(text.startsWith(u"* Hotel WiFi\n    automatic"));
        QVERIFY(text.contains(u"u2"));
        fits(NetworkListTask::asText({}));
    }

    void aNetworkIsMeantByNameUuidOrAsTheCurrentOne()
    {
        QCOMPARE(NetworkRuleTask::meant(u"Hotel WiFi"_s, networks), QStringList{u"u1"_s});
        QCOMPARE(NetworkRuleTask::meant(u"current"_s, networks), QStringList{u"u1"_s});
        QCOMPARE(NetworkRuleTask::meant(u"u3"_s, networks), QStringList{u"u3"_s});
        QCOMPARE(NetworkRuleTask::meant(u"Office"_s, networks), (QStringList{u"u2"_s, u"u3"_s}));
        QCOMPARE(NetworkRuleTask::meant(u"hotel wifi"_s, networks), QStringList());
    }

    void theChecklistSaysWhatHelps()
    {
        const Checks checks{
            {.check = u"helper"_s, .result = u"ok"_s, .explanation = u"It runs."_s, .remedy = {}},
            {.check = u"udp"_s,
                .result = u"failed"_s,
                .explanation = u"No server answers on UDP port 3544, whichever of them is asked, and however often."_s,
                .remedy = u"Try another network, such as the one of a phone, or ask whoever runs this one."_s},
        };
        const QString text = DiagnoseTask::asText(checks);
        fits(text);
        QVERIFY(text.startsWith(u"ok      Helper             It runs.\n"));
        QVERIFY(text.contains(u"\n                           → Try another"));
    }

    void anEventIsOneLineWithItsTime()
    {
        const QString text
            = LogTask::asText({.time = 1767268800000, .kind = u"state"_s, .text = u"word "_s.repeated(30)});
        fits(text);
        QVERIFY(text.startsWith(u"2026-01-0"));
        QVERIFY(text.contains(u"  state      word"));
    }

    void anAddressIsExplained()
    {
        const QString text = ExplainTask::asText({.address = u"2001:0:cb00:7101:0:5fd7:34ff:8ef5"_s,
            .server = u"203.0.113.1"_s,
            .mapped = u"203.0.113.10:41000"_s,
            .flags = 0x5f,
            .cone = false,
            .remarks = {u"word "_s.repeated(30)}});
        fits(text);
        QVERIFY(text.contains(u"0x005f"));
        QVERIFY(text.contains(u"203.0.113.10:41000"));
    }

    void openPortsAreListed()
    {
        QCOMPARE(PortListTask::asText({{.protocol = u"tcp"_s, .port = 22}, {.protocol = u"udp"_s, .port = 60001}}),
            u"22/tcp\n60001/udp\n"_s);
        fits(PortListTask::asText({}));
    }
};

QTEST_APPLESS_MAIN(TestCommandTexts)
#include "tst_command_texts.moc"
