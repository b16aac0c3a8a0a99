// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/tray/networks_view.h"
#include "app/tray/options_view.h"
#include "app/tray/servers_view.h"
#include "tests/app/sample_status.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

ServerChoice tested(const QString &name, const QString &result, double roundTrip, double loss = 0)
{
    auto server = sample::server(name);
    server.result = result;
    server.roundTrip = roundTrip;
    server.loss = loss;
    server.natType = u"restricted"_s;
    return server;
}

ServersView servers(const ServerChoices &all, const ServerEdits &edits = {})
{
    return ServersView::of(sample::status(u"online"_s), all, edits, QLocale::c());
}

KnownNetwork network(const QString &uuid, const QString &rule)
{
    KnownNetwork network;
    network.uuid = uuid;
    network.name = u"Hotel"_s;
    network.rule = rule;
    return network;
}

} // namespace

class TestSettingsViews : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyOptionIsThereAndCanBeChanged()
    {
        const auto view = OptionsView::of(sample::status(u"online"_s));
        for (const auto &key : {u"Mode"_s, u"Metered"_s, u"Vpn"_s, u"Ipv6Disabled"_s, u"ClientPort"_s, u"PortMapping"_s,
                 u"RefreshDetermination"_s, u"Chromium"_s, u"LocalDiscovery"_s}) {
            QVERIFY2(view.options.contains(key), qPrintable(key));
            QVERIFY(view.options[key].enabled && view.options[key].lock.isEmpty());
        }
        QCOMPARE(view.options[u"Mode"_s].value.toString(), u"auto"_s);
        QVERIFY(view.facts.contains(u"teredo0"));
    }

    void aMissingFirewallIsToldFromATunnelThatIsOff()
    {
        auto status = sample::status(u"failed"_s, u"firewall-unavailable"_s);
        status.firewall = u"none"_s;
        QVERIFY(OptionsView::of(status).facts.contains(u"stays closed"));
        for (const auto &state : {u"off"_s, u"standby"_s}) {
            status.state = state;
            QVERIFY2(OptionsView::of(status).facts.contains(u"while the tunnel is off"), qPrintable(state));
        }
    }

    void whatTheAdministratorFixedIsLockedAlone()
    {
        auto status = sample::status(u"online"_s);
        status.locked = {u"Chromium"_s};
        const auto view = OptionsView::of(status);
        QVERIFY(!view.options[u"Chromium"_s].enabled && !view.options[u"Chromium"_s].lock.isEmpty());
        QVERIFY(view.options[u"Mode"_s].enabled);
    }

    void withoutTheHelperNothingCanBeChanged()
    {
        const auto status = sample::without(HelperState::Stopped);
        for (const auto &option : OptionsView::of(status).options)
            QVERIFY(!option.enabled && option.lock.isEmpty());
        const auto view = ServersView::of(status, {}, {}, QLocale::c());
        QVERIFY(!view.choiceEnabled && !view.listEnabled && !view.testable);
        QVERIFY(!NetworksView::of(status, {}, {}, QLocale::c()).enabled);
    }

    void testResultsAreWords_data()
    {
        QTest::addColumn<QString>("result");
        QTest::addColumn<QString>("words");
        QTest::newRow("none") << u""_s << u"Not tested"_s;
        QTest::newRow("works") << u"works"_s << u"Works"_s;
        QTest::newRow("half") << u"no-second-address"_s << u"second address is silent"_s;
        QTest::newRow("silent") << u"no-answer"_s << u"3544"_s;
        QTest::newRow("refused") << u"refused"_s << u"no Teredo server"_s;
        QTest::newRow("key") << u"key-refused"_s << u"our key"_s;
        QTest::newRow("unknown") << u"name-unknown"_s << u"cannot be resolved"_s;
        QTest::newRow("forbidden") << u"forbidden-address"_s << u"no server can have"_s;
        QTest::newRow("later word") << u"on-holiday"_s << u"on-holiday"_s;
    }

    void testResultsAreWords()
    {
        QFETCH(const QString, result);
        QFETCH(const QString, words);
        const auto view = servers({tested(u"a.example"_s, result, 1)});
        const auto &row = view.rows.first();
        QVERIFY2(row.details.contains(words), qPrintable(row.details));
        QVERIFY2(!row.result.isEmpty() && row.result.count(u' ') <= 1, qPrintable(row.result)); // for a narrow column
    }

    void numbersAreShownOnlyWhereThereAreSome()
    {
        const auto view = servers(
            {tested(u"a"_s, u"works"_s, 12.5, 1.0 / 3), tested(u"b"_s, u"no-answer"_s, 0, 1), sample::server(u"c"_s)});
        QCOMPARE(view.rows.at(0).roundTrip, u"13 ms"_s);
        QCOMPARE(view.rows.at(0).loss, u"33 %"_s);
        QCOMPARE(view.rows.at(0).nat, u"restricted NAT"_s);
        QCOMPARE(view.rows.at(1).roundTrip, QString());
        QCOMPARE(view.rows.at(1).loss, u"100 %"_s);
        QCOMPARE(view.rows.at(2).loss, QString());
    }

    void theFastestIsOneThatWorksWithTheLeastLoss()
    {
        QCOMPARE(servers({tested(u"slow"_s, u"works"_s, 50), tested(u"quick"_s, u"works"_s, 5, 0.3),
                             tested(u"good"_s, u"no-second-address"_s, 20), tested(u"dead"_s, u"no-answer"_s, 0)})
                     .fastest,
            u"good"_s);
        QCOMPARE(servers({tested(u"dead"_s, u"no-answer"_s, 0)}).fastest, QString());
    }

    void whatIsNotAppliedYetIsMarked()
    {
        const auto view = servers({sample::server(u"a"_s, u"user"_s), sample::server(u"b"_s)},
            {.chosen = u"c"_s, .added = {sample::server(u"c"_s)}, .removed = {u"a"_s}, .reset = false});
        QCOMPARE(view.rows.at(0).remark, u"will be removed"_s);
        QCOMPARE(view.rows.at(2).remark, u"will be added"_s);
        QCOMPARE(view.choices, (QStringList{u"b"_s, u"c"_s}));
        QCOMPARE(view.chosen, u"c"_s);
    }

    void whatWillBeRemovedIsNotTheFastest()
    {
        auto own = tested(u"own"_s, u"works"_s, 5);
        own.source = u"user"_s;
        const ServerChoices all{own, tested(u"other"_s, u"works"_s, 50)};
        QCOMPARE(servers(all).fastest, u"own"_s);
        QCOMPARE(servers(all, {.chosen = {}, .added = {}, .removed = {u"own"_s}, .reset = false}).fastest, u"other"_s);
        const auto view = servers(all, {.chosen = {}, .added = {}, .removed = {}, .reset = true});
        QCOMPARE(view.fastest, u"other"_s);
        QCOMPARE(view.choices, QStringList{u"other"_s});
    }

    void oneServerIsKeptOfAllThatWouldBeRemoved()
    {
        const ServerChoices all{
            sample::server(u"a"_s, u"user"_s), sample::server(u"b"_s, u"user"_s), sample::server(u"c"_s)};
        ServerEdits edits{.chosen = {}, .added = {}, .removed = {}, .reset = true};
        edits.keep(u"A"_s, all);
        QVERIFY(!edits.removes(all[0]) && edits.removes(all[1]) && !edits.removes(all[2]));
        edits.keep(u"b"_s, all);
        QCOMPARE(edits, ServerEdits());
    }

    void whatATestSaidOfANewServerIsShown()
    {
        const auto view = servers({sample::server(u"a"_s)},
            {.chosen = {}, .added = {tested(u"new"_s, u"works"_s, 7)}, .removed = {}, .reset = false});
        QCOMPARE(view.rows.at(1).remark, u"will be added"_s);
        QCOMPARE(view.rows.at(1).result, u"Works"_s);
        QCOMPARE(view.fastest, u"new"_s);
    }

    void thePinnedServerCanAlwaysBeChosen()
    {
        auto status = sample::status(u"online"_s);
        status.selectedServer = u"gone.example"_s;
        const auto view = ServersView::of(status, {sample::server(u"a"_s)}, {}, QLocale::c());
        QCOMPARE(view.choices, (QStringList{u"a"_s, u"gone.example"_s}));
    }

    void theListOfServersIsLockedApartFromTheChoice()
    {
        auto status = sample::status(u"online"_s);
        status.locked = {u"Servers"_s};
        const auto view = ServersView::of(status, {}, {}, QLocale::c());
        QVERIFY(view.choiceEnabled && !view.listEnabled && !view.listLock.isEmpty());
    }

    void aTypedRuleCoversTheOneInForce()
    {
        const auto view = NetworksView::of(sample::status(u"online"_s),
            {network(u"1"_s, u"automatic"_s), network(u"2"_s, u"never"_s)}, {{u"2"_s, u"always"_s}}, QLocale::c());
        QCOMPARE(view.rows.at(0).ruleText, u"Automatic"_s);
        QCOMPARE(view.rows.at(1).rule, u"always"_s);
        QVERIFY(view.rows.at(1).ruleText.contains(u"not applied yet"));
    }
};

QTEST_APPLESS_MAIN(TestSettingsViews)
#include "tst_settings_views.moc"
