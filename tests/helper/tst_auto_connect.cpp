// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/policy/auto_connect.h"

#include <QTest>

using namespace teredo::policy;

Q_DECLARE_METATYPE(Mode)
Q_DECLARE_METATYPE(NetworkFacts)
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
        QTest::addColumn<Decision>("expected");
        const auto row = [](const char *name, Mode mode, NetworkFacts facts, Decision expected) {
            QTest::newRow(name) << mode << facts << expected;
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
    }

    void decisions()
    {
        QFETCH(const Mode, mode);
        QFETCH(const NetworkFacts, facts);
        QFETCH(const Decision, expected);
        const Decision decision = decide(mode, facts);
        QCOMPARE(decision.kind, expected.kind);
        QCOMPARE(decision.reason, expected.reason);
    }
};

QTEST_GUILESS_MAIN(TestAutoConnect)
#include "tst_auto_connect.moc"
