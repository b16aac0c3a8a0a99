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

Sighting seen(NetworkClass networkClass, std::uint8_t host = 20, bool ipv6Coming = false, const char *name = "hotel")
{
    Sighting sighting{networkClass, {}, ipv6Coming, name};
    if (networkClass != Offline)
        sighting.uplink = Ipv4Uplink{2, {{192, 168, 1, 1}}, {{{192, 168, 1, host}}}};
    return sighting;
}

Sighting coming()
{
    return seen(Ipv4Only, 20, true);
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
            {{0s, seen(Ipv4Only), Ipv4Only, Ipv4Only},
                {5s, seen(NativeIpv6, 20, false, "home"), NativeIpv6, NativeIpv6}});
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
};

QTEST_GUILESS_MAIN(TestSettling)
#include "tst_settling.moc"
