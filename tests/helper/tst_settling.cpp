// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/policy/settling.h"

#include <QTest>

using namespace std::chrono_literals;
using namespace teredo::policy;
using enum NetworkClass;

namespace {

// What is seen from one moment on, and what is to be settled right then and right before the next moment.
struct Moment {
    teredo::Duration at;
    Sighting sighting;
    NetworkClass then;
    NetworkClass later;
};
using Story = QList<Moment>;

Sighting seen(NetworkClass networkClass, std::uint8_t host = 20, const char *name = "hotel")
{
    Sighting sighting{.networkClass = networkClass, .uplink = {}, .connection = name};
    if (networkClass != Offline)
        sighting.uplink = Ipv4Uplink{2, {{192, 168, 1, 1}}, {{{192, 168, 1, host}}}};
    return sighting;
}

Sighting coming()
{
    Sighting sighting = seen(Ipv4Only);
    sighting.ipv6Coming = true;
    return sighting;
}

Sighting starting(NetworkClass networkClass = Ipv4Only)
{
    Sighting sighting = seen(networkClass);
    sighting.ipv6Starting = true;
    return sighting;
}

Sighting undescribed(NetworkClass networkClass)
{
    Sighting sighting = seen(networkClass, 20, "");
    sighting.described = false;
    return sighting;
}

Sighting known(NetworkClass before, Sighting sighting)
{
    sighting.before = before;
    return sighting;
}

} // namespace

Q_DECLARE_METATYPE(Story)

class TestSettling : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void stories_data()
    {
        QTest::addColumn<Story>("story");
        const auto row = [](const char *name, const Story &story) { QTest::newRow(name) << story; };
        row("IPv4 only: at once", {{0s, seen(Offline), Offline, Offline}, {1s, seen(Ipv4Only), Ipv4Only, Ipv4Only}});
        row("dual stack: IPv4 first, the address of IPv6 under test, then both",
            {{0s, seen(Offline), Offline, Offline}, {150ms, coming(), Unknown, Unknown},
                {1500ms, seen(NativeIpv6), NativeIpv6, NativeIpv6}});
        row("announced IPv6 never comes", {{0s, coming(), Unknown, Ipv4Only}});
        row("the announcement is late",
            {{0s, seen(Ipv4Only), Ipv4Only, Ipv4Only}, {12s, coming(), Ipv4Only, Ipv4Only},
                {13s, seen(NativeIpv6), Ipv4Only, NativeIpv6}});
        row("dual stack: the router is asked after IPv4 is there",
            {{0s, seen(Offline), Offline, Offline}, {150ms, starting(), Unknown, Unknown},
                {1800ms, seen(Ipv4Only), Unknown, Unknown}, {1910ms, coming(), Unknown, Unknown},
                {3700ms, seen(NativeIpv6), NativeIpv6, NativeIpv6}});
        row("IPv4 only: no router answers",
            {{0s, starting(), Unknown, Unknown}, {1800ms, seen(Ipv4Only), Unknown, Unknown},
                {2299ms, seen(Ipv4Only), Unknown, Ipv4Only}});
        row("IPv4 only: the router was asked before IPv4 was there",
            {{0s, starting(Offline), Offline, Offline}, {1800ms, seen(Offline), Offline, Offline},
                {2200ms, seen(Ipv4Only), Unknown, Ipv4Only}});
        row("IPv4 only: the interface never gets ready for IPv6",
            {{0s, starting(), Unknown, Unknown}, {4999ms, starting(), Unknown, Ipv4Only}});
        row("IPv4 only the last time: at once", {{0s, known(Ipv4Only, starting()), Ipv4Only, Ipv4Only}});
        row("IPv4 only the last time, IPv6 announced now",
            {{0s, known(Ipv4Only, coming()), Unknown, Unknown}, {4s, seen(NativeIpv6), NativeIpv6, NativeIpv6}});
        row("native IPv6 the last time: its router takes its time",
            {{0s, known(NativeIpv6, seen(Ipv4Only)), Unknown, Unknown},
                {4500ms, known(NativeIpv6, coming()), Unknown, Unknown},
                {6300ms, known(NativeIpv6, seen(NativeIpv6)), NativeIpv6, NativeIpv6}});
        row("native IPv6 the last time, and no more",
            {{0s, known(NativeIpv6, seen(Ipv4Only)), Unknown, Unknown},
                {4999ms, known(NativeIpv6, seen(Ipv4Only)), Unknown, Ipv4Only}});
        row("IPv4 only, gone and back again: at once",
            {{0s, starting(), Unknown, Unknown}, {1800ms, seen(Ipv4Only), Unknown, Ipv4Only},
                {60s, seen(Offline), Offline, Offline}, {120s, starting(), Ipv4Only, Ipv4Only}});
        row("native IPv6, gone and back again",
            {{0s, seen(NativeIpv6), NativeIpv6, NativeIpv6}, {60s, seen(Offline), Offline, Offline},
                {120s, seen(Ipv4Only), Unknown, Unknown}, {124s, seen(NativeIpv6), NativeIpv6, NativeIpv6}});
        row("another one at the same addresses as before",
            {{0s, seen(Ipv4Only), Ipv4Only, Ipv4Only}, {60s, starting(Offline), Offline, Offline},
                {62s, seen(Ipv4Only, 20, "home"), Unknown, Ipv4Only}});
        row("another interface gets ready for IPv6",
            {{0s, seen(Ipv4Only), Ipv4Only, Ipv4Only}, {60s, starting(), Ipv4Only, Ipv4Only}});
        row("not described yet",
            {{0s, undescribed(Ipv4Only), Unknown, Unknown}, {100ms, seen(Ipv4Only), Ipv4Only, Ipv4Only}});
        row("never described", {{0s, undescribed(NativeIpv6), Unknown, NativeIpv6}});
        row("described as a portal",
            {{0s, undescribed(Ipv4Only), Unknown, Unknown}, {100ms, seen(Portal), Portal, Portal}});
        row("its name comes late, and goes",
            {{0s, seen(Ipv4Only, 20, ""), Ipv4Only, Ipv4Only},
                {9s, known(NativeIpv6, seen(Ipv4Only)), Ipv4Only, Ipv4Only},
                {20s, undescribed(Ipv4Only), Ipv4Only, Ipv4Only}});
        row("native IPv6 flickers up",
            {{0s, seen(Ipv4Only), Ipv4Only, Ipv4Only}, {20s, seen(NativeIpv6), Ipv4Only, Ipv4Only},
                {21s, seen(Ipv4Only), Ipv4Only, Ipv4Only}});
        row("native IPv6 flickers down",
            {{0s, seen(NativeIpv6), NativeIpv6, NativeIpv6}, {20s, seen(Ipv4Only), NativeIpv6, NativeIpv6},
                {29s, seen(NativeIpv6), NativeIpv6, NativeIpv6}});
        row("native IPv6 lost and regained",
            {{0s, seen(NativeIpv6), NativeIpv6, NativeIpv6}, {20s, seen(Ipv4Only), NativeIpv6, Ipv4Only},
                {50s, seen(NativeIpv6), Ipv4Only, NativeIpv6}});
        row("native IPv6 goes for good, its router is heard of on the way",
            {{0s, seen(NativeIpv6), NativeIpv6, NativeIpv6}, {20s, seen(Ipv4Only), NativeIpv6, NativeIpv6},
                {25s, coming(), NativeIpv6, Ipv4Only}});
        row("another network: at once",
            {{0s, seen(NativeIpv6), NativeIpv6, NativeIpv6}, {5s, seen(Ipv4Only, 21), Ipv4Only, Ipv4Only},
                {6s, seen(NativeIpv6, 22), NativeIpv6, NativeIpv6}});
        row("another network with the same addresses",
            {{0s, seen(Ipv4Only), Ipv4Only, Ipv4Only}, {5s, seen(NativeIpv6, 20, "home"), NativeIpv6, NativeIpv6}});
        row("lost: at once",
            {{0s, seen(Ipv4Only), Ipv4Only, Ipv4Only}, {5s, seen(Offline), Offline, Offline},
                {6s, seen(Ipv4Only), Ipv4Only, Ipv4Only}});
        row("portal, then released", {{0s, seen(Portal), Portal, Portal}, {60s, seen(Ipv4Only), Ipv4Only, Ipv4Only}});
        row("portal found out late", {{0s, seen(Ipv4Only), Ipv4Only, Ipv4Only}, {3s, seen(Portal), Portal, Portal}});
    }

    void stories()
    {
        QFETCH(const Story, story);
        Settling settling;
        for (qsizetype i = 0; i < story.size(); ++i) {
            const Moment &moment = story[i];
            const teredo::Instant begin{moment.at};
            const teredo::Instant end = i + 1 < story.size() ? teredo::Instant{story[i + 1].at} : begin + 1h;
            settling.see(begin, moment.sighting);
            QCOMPARE(settling.settled(), moment.then);
            while (settling.deadline() < end)
                settling.see(settling.deadline(), moment.sighting);
            QCOMPARE(settling.settled(), moment.later);
        }
    }

    void whoWantsTheTunnelAnywayNeedNotWaitForIpv6()
    {
        Settling settling;
        settling.see(teredo::Instant{0s}, starting(Offline));
        QVERIFY(!settling.awaitsIpv6()); // there is nothing to begin with
        settling.see(teredo::Instant{1s}, starting());
        QCOMPARE(settling.settled(), Unknown);
        QVERIFY(settling.awaitsIpv6());
        settling.see(teredo::Instant{2s}, seen(Ipv4Only));
        QVERIFY(settling.awaitsIpv6());
        settling.see(settling.deadline(), seen(Ipv4Only));
        QCOMPARE(settling.settled(), Ipv4Only);
        QVERIFY(!settling.awaitsIpv6());
    }

    // There may be a rule for it, or a portal.
    void butForWhatNetworkItIs()
    {
        Sighting sighting = starting();
        sighting.described = false;
        Settling settling;
        settling.see(teredo::Instant{0s}, sighting);
        QVERIFY(!settling.awaitsIpv6());
        QCOMPARE(settling.deadline(), teredo::Instant{Settling::describedWithin});
        settling.see(settling.deadline(), sighting);
        QCOMPARE(settling.settled(), Unknown);
        QVERIFY(settling.awaitsIpv6());
        QCOMPARE(settling.deadline(), teredo::Instant{Settling::nativeAwaited});
    }
};

QTEST_GUILESS_MAIN(TestSettling)
#include "tst_settling.moc"
