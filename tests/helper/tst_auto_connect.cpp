// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/policy/auto_connect.h"

#include <QTest>

using namespace teredo::policy;

Q_DECLARE_METATYPE(Mode)
Q_DECLARE_METATYPE(NetworkFacts)
Q_DECLARE_METATYPE(Preferences)
Q_DECLARE_METATYPE(Decision)

class TestAutoConnect : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void decisions_data()
    {
        using enum NetworkClass;
        using enum Decision::Kind;
        using Reason = Decision::Reason;
        QTest::addColumn<Mode>("mode");
        QTest::addColumn<NetworkFacts>("facts");
        QTest::addColumn<Preferences>("preferences");
        QTest::addColumn<Decision>("expected");
        const auto row = [](const char *name, Mode mode, NetworkFacts facts, Decision expected,
                             const Preferences &preferences = {}) {
            QTest::newRow(name) << mode << facts << preferences << expected;
        };

        row("auto, nothing known yet", Mode::Auto, {Unknown, false}, {Standby, Reason::NoNetwork});
        row("auto, offline", Mode::Auto, {Offline, false}, {Standby, Reason::NoNetwork});
        row("auto, portal", Mode::Auto, {Portal, true}, {Standby, Reason::CaptivePortal});
        row("auto, IPv4 only", Mode::Auto, {Ipv4Only, true}, {Run, Reason::None});
        row("auto, native IPv6", Mode::Auto, {NativeIpv6, true}, {Standby, Reason::NativeIpv6});
        row("on, offline", Mode::On, {Offline, false}, {Standby, Reason::NoNetwork});
        row("on, portal", Mode::On, {Portal, true}, {Standby, Reason::CaptivePortal});
        row("on, IPv4 only", Mode::On, {Ipv4Only, true}, {Run, Reason::None});
        row("on, dual stack", Mode::On, {NativeIpv6, true}, {Run, Reason::None});
        row("on, IPv6 without IPv4", Mode::On, {NativeIpv6, false}, {Standby, Reason::NativeIpv6});
        row("off, IPv4 only", Mode::Off, {Ipv4Only, true}, {Off, Reason::None});
        row("off, offline", Mode::Off, {Offline, false}, {Off, Reason::None});

        using enum Rule;
        row("never, auto", Mode::Auto, {Ipv4Only, true, Never}, {Standby, Reason::NetworkRule});
        row("never, on", Mode::On, {Ipv4Only, true, Never}, {Standby, Reason::NetworkRule});
        row("never, offline", Mode::Auto, {Offline, false, Never}, {Standby, Reason::NoNetwork});
        row("always, native IPv6", Mode::Auto, {NativeIpv6, true, Always}, {Run, Reason::None});
        row("always, IPv6 without IPv4", Mode::Auto, {NativeIpv6, false, Always}, {Standby, Reason::NativeIpv6});
        row("always, portal", Mode::Auto, {Portal, true, Always}, {Standby, Reason::CaptivePortal});
        row("always, off", Mode::Off, {Ipv4Only, true, Always}, {Off, Reason::None});

        const NetworkFacts metered{.networkClass = Ipv4Only, .hasIpv4 = true, .metered = true};
        const NetworkFacts vpn{.networkClass = Ipv4Only, .hasIpv4 = true, .vpn = true};
        const NetworkFacts disabled{.networkClass = Ipv4Only, .hasIpv4 = true, .ipv6Disabled = true};
        row("metered", Mode::Auto, metered, {Standby, Reason::Metered});
        row("metered, run", Mode::Auto, metered, {Run, Reason::None}, {.metered = Conduct::Run});
        row("metered, on", Mode::On, metered, {Run, Reason::None});
        row("VPN", Mode::Auto, vpn, {Standby, Reason::Vpn});
        row("VPN, run", Mode::Auto, vpn, {Run, Reason::None}, {.vpn = Conduct::Run});
        row("VPN, run where metered", Mode::Auto, vpn, {Standby, Reason::Vpn}, {.metered = Conduct::Run});
        row("IPv6 disabled", Mode::Auto, disabled, {Standby, Reason::Ipv6Disabled});
        row("IPv6 disabled, run", Mode::Auto, disabled, {Run, Reason::None}, {.ipv6Disabled = Conduct::Run});
        row("IPv6 disabled, always", Mode::Auto,
            {.networkClass = Ipv4Only, .hasIpv4 = true, .rule = Always, .ipv6Disabled = true}, {Run, Reason::None});

        const NetworkFacts awaiting{.hasIpv4 = true, .awaitsIpv6 = true};
        row("IPv6 may still come, auto", Mode::Auto, awaiting, {Standby, Reason::NoNetwork});
        row("IPv6 may still come, on", Mode::On, awaiting, {Run, Reason::None});
        row("IPv6 may still come, always", Mode::Auto, {.hasIpv4 = true, .rule = Always, .awaitsIpv6 = true},
            {Run, Reason::None});
        row("IPv6 may still come, never", Mode::On, {.hasIpv4 = true, .rule = Never, .awaitsIpv6 = true},
            {Standby, Reason::NetworkRule});
        row("all against it, native IPv6", Mode::Auto, {NativeIpv6, true, Automatic, true, true, true},
            {Standby, Reason::NativeIpv6});
    }

    void decisions()
    {
        QFETCH(const Mode, mode);
        QFETCH(const NetworkFacts, facts);
        QFETCH(const Decision, expected);
        QFETCH(const Preferences, preferences);
        const Decision decision = decide(mode, facts, preferences);
        QCOMPARE(decision.kind, expected.kind);
        QCOMPARE(decision.reason, expected.reason);
    }
};

QTEST_GUILESS_MAIN(TestAutoConnect)
#include "tst_auto_connect.moc"
