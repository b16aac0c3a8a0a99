// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/tray/tray_view.h"
#include "tests/app/sample_status.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestTrayView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void iconAttentionAndSwitchFollowTheStatus_data()
    {
        QTest::addColumn<TunnelStatus>("status");
        QTest::addColumn<QString>("icon");
        QTest::addColumn<bool>("needsAttention");
        QTest::addColumn<bool>("on");
        QTest::addColumn<bool>("enabled");

        const auto row = [](const char *name, const TunnelStatus &status, const QString &icon, bool needsAttention) {
            const bool present = status.isPresent();
            QTest::newRow(name) << status << icon << needsAttention << (present && status.state != u"off") << present;
        };
        row("asking", sample::without(HelperState::Asking), u"paused"_s, false);
        row("missing", sample::without(HelperState::Missing), u"error"_s, true);
        row("silent", sample::without(HelperState::Silent), u"error"_s, true);
        row("stopped", sample::without(HelperState::Stopped), u"error"_s, true);
        row("version", sample::without(HelperState::WrongVersion), u"error"_s, true);
        row("native", sample::status(u"standby"_s, u"native-ipv6"_s), u"off"_s, false);
        row("other state", sample::status(u"dreaming"_s), u"paused"_s, false);
        for (const auto &[state, reason] : sample::statesAndReasons()) {
            if (reason == u"native-ipv6")
                continue;
            const QString icon = state == u"online" ? u"on"_s
                : state == u"standby"               ? u"paused"_s
                : state == u"failed"                ? u"error"_s
                                                    : state;
            row(qPrintable(state + u' ' + reason), sample::status(state, reason), icon, state == u"failed");
        }
    }

    void iconAttentionAndSwitchFollowTheStatus()
    {
        QFETCH(const TunnelStatus, status);
        QFETCH(const QString, icon);
        const auto view = TrayView::of(status, {});

        QCOMPARE(view.icon, u"org.navalis.Navalis-%1-symbolic"_s.arg(icon));
        QTEST(view.needsAttention, "needsAttention");
        QTEST(view.switchOn, "on");
        QTEST(view.switchEnabled, "enabled");
        QVERIFY(!view.statusText.isEmpty());
        QVERIFY(view.toolTip.startsWith(view.statusText));
    }

    void theToolTipSaysAllThatMatters()
    {
        auto status = sample::status(u"online"_s);
        status.address = u"2001:0:cb00:7101::1"_s;
        status.serverRoundTrip = 12;
        status.natType = u"cone"_s;
        QCOMPARE(TrayView::of(status, {}, u"12.0 kB received"_s).toolTip,
            u"IPv6 works through Teredo.\n2001:0:cb00:7101::1\nteredo.example (12 ms)\n"
            "Cone NAT: everybody can be reached\n12.0 kB received\nMiddle click turns it off"_s);
    }

    void theSwitchShowsTheWishAndNotTheState()
    {
        auto status = sample::status(u"off"_s);
        status.mode = u"auto"_s;
        QVERIFY(TrayView::of(status, {}).switchOn);
    }

    void whatTheAdministratorFixedCannotBeClicked()
    {
        auto status = sample::status(u"online"_s);
        QVERIFY(TrayView::of(status, {}).serversEnabled);
        status.locked = {u"Mode"_s, u"Server"_s};
        QVERIFY(!TrayView::of(status, {}).switchEnabled);
        QVERIFY(!TrayView::of(status, {}).serversEnabled);
    }

    void theServersAreListedWithTheirTimes()
    {
        auto quick = sample::server(u"a.example"_s);
        quick.result = u"works"_s;
        quick.roundTrip = 12.4;
        auto dead = sample::server(u"b&c.example"_s);
        dead.result = u"no-answer"_s;
        const auto view = TrayView::of(sample::status(u"online"_s), {quick, dead, sample::server(u"d.example"_s)});

        const QList<TrayView::Server> expected{
            {.name = {}, .label = u"Automatic (teredo.example)"_s},
            {.name = u"a.example"_s, .label = u"a.example (12 ms)"_s},
            {.name = u"b&c.example"_s, .label = u"b&&c.example (no answer)"_s},
            {.name = u"d.example"_s, .label = u"d.example"_s},
        };
        QCOMPARE(view.servers, expected);
        QCOMPARE(view.currentServer, QString());
    }

    void thePinnedServerIsAlwaysAmongTheServers()
    {
        auto status = sample::status(u"online"_s);
        status.selectedServer = u"A.EXAMPLE"_s;
        QCOMPARE(TrayView::of(status, {sample::server(u"a.example"_s)}).servers.size(), 2);
        const auto view = TrayView::of(status, {sample::server(u"b.example"_s)});
        QCOMPARE(view.servers.at(1).name, u"A.EXAMPLE"_s);
        QCOMPARE(view.currentServer, u"A.EXAMPLE"_s);
    }

    void theRuleIsOfferedWhereOneCanBeSet()
    {
        auto status = sample::status(u"online"_s);
        QVERIFY(!TrayView::of(status, {}).ruleEnabled);
        status.networkRule = u"automatic"_s;
        QVERIFY(TrayView::of(status, {}).ruleEnabled);
        status.locked = {u"Networks"_s};
        QVERIFY(!TrayView::of(status, {}).ruleEnabled);
    }

    void textsFromOutsideAreNoMarkupAndNoMnemonics()
    {
        auto status = sample::status(u"failed"_s, u"a<b&c"_s);
        QVERIFY(TrayView::of(status, {}).toolTip.contains(u"a&lt;b&amp;c"_s));
        status.address = u"a&b"_s;
        QVERIFY(TrayView::of(status, {}).addressText.startsWith(u"a&&b"_s));
    }
};

QTEST_APPLESS_MAIN(TestTrayView)
#include "tst_tray_view.moc"
