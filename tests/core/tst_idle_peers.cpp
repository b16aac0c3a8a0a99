// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/protocol_constants.h"
#include "core/wire/encapsulation.h"
#include "pair.h"

#include <QTest>

using namespace std::chrono_literals;
using namespace teredo;
using sim::operator+;

namespace {

using Words = std::vector<std::string>;

constexpr Endpoint peerEndpoint{{{192, 0, 2, 77}}, {5000}};
constexpr sim::NatBehaviour lastingNat{.timeout = 120s}; // RFC 4787 §4.3

std::optional<wire::Discovery> discoveryOf(const sim::Sent &sent)
{
    return wire::parseTrailers(wire::parse(sent.payload)->trailers)->discovery;
}

sim::Packet asking(const Ipv6Address &from, const Ipv6Address &to)
{
    return sim::bubble(from, to) + sim::bytes({4, 4, 0, 0, 0, 0});
}

// Two clients that have met and then said nothing for some time.
struct Silent : Pair {
    int served = 0;

    explicit Silent(const sim::NatBehaviour &nat, Duration silence = 40s)
        : Pair(nat)
    {
        sendText(other.status().address, "hello");
        runFor(1s);
        sendTextBack("hello");
        runFor(silence);
        served = internet.server.bubblesForwarded;
        client.forget();
        other.forget();
    }

    [[nodiscard]] int servedSince() const { return internet.server.bubblesForwarded - served; }
};

} // namespace

// RFC 6081 §5.7
class TestIdlePeers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theExchangeOfRfc6081Section66()
    {
        Silent scene(lastingNat);
        scene.sendText(scene.other.status().address, "again");
        QCOMPARE(scene.client.out.sent.size(), 1U);
        QCOMPARE(scene.client.out.sent[0].to, scene.other.status().mapped); // 1
        QCOMPARE(discoveryOf(scene.client.out.sent[0]), std::optional(wire::Discovery::Solicitation));

        scene.runFor(50ms);
        QCOMPARE(scene.other.out.sent.size(), 1U);
        QCOMPARE(scene.other.out.sent[0].to, scene.client.status().mapped); // 2
        QCOMPARE(discoveryOf(scene.other.out.sent[0]), std::optional(wire::Discovery::Advertisement));

        scene.runFor(100ms);
        QCOMPARE(scene.heardByOther(), Words{"again"});
        QCOMPARE(scene.servedSince(), 0);
        scene.sendTextBack("back"); // it knows us again too
        scene.runFor(50ms);
        QCOMPARE(scene.heard(), Words{"back"});
        QCOMPARE(scene.servedSince(), 0);
    }

    void asManyPacketsAsComeWaitForTheAnswer()
    {
        Silent scene(lastingNat);
        for (const char *words : {"one", "two", "three"})
            scene.sendText(scene.other.status().address, words);
        QCOMPARE(scene.client.out.sent.size(), 1U);
        scene.runFor(1s);
        QCOMPARE(scene.heardByOther(), (Words{"one", "two", "three"}));
    }

    void aLostSolicitationIsRepeatedAfterTwoSeconds()
    {
        Silent scene(lastingNat);
        const Endpoint mapping = scene.other.status().mapped;
        scene.internet.world.loseNext(1);
        scene.sendText(scene.other.status().address, "again");
        scene.runFor(1999ms);
        QCOMPARE(scene.client.sentTo(mapping).size(), 1U);
        scene.runFor(151ms);
        QCOMPARE(scene.heardByOther(), Words{"again"});
        QCOMPARE(scene.servedSince(), 0);
    }

    void theThirdTimeTheServerHelps()
    {
        Silent scene(sim::portRestrictedNat); // which forgot them after 30 s
        const Endpoint mapping = scene.other.status().mapped;
        scene.sendText(scene.other.status().address, "again");
        scene.runFor(3999ms);
        QCOMPARE(scene.client.sentTo(mapping).size(), 2U);
        QCOMPARE(scene.servedSince(), 0);
        scene.runFor(1s);
        const auto asked = scene.client.sentTo(mapping);
        QCOMPARE(asked[2] - asked[0], Duration(4s));
        QVERIFY(scene.servedSince() >= 1);
        QCOMPARE(scene.heardByOther(), Words{"again"});
    }

    void whoIsGoneIsReportedAfterFourBubbles()
    {
        Silent scene(lastingNat);
        const Endpoint mapping = scene.other.status().mapped;
        scene.internet.world.loseWhen([&](const Endpoint &, const Endpoint &to) { return to == mapping; });
        scene.sendText(scene.other.status().address, "again");
        scene.runFor(12s);
        QCOMPARE(scene.client.sentTo(mapping).size(), 4U); // RFC 4380 §5.2.6
        QCOMPARE(scene.client.out.dropped(DropReason::PeerUnreachable), 1U);
        QCOMPARE(scene.client.out.delivered.size(), 1U);
    }

    void afterALongSilenceTheServerHelpsAtOnce()
    {
        Silent scene(lastingNat, longestIdle + 1s);
        scene.sendText(scene.other.status().address, "again");
        QCOMPARE(scene.client.out.sent.size(), 2U);
        QVERIFY(!discoveryOf(scene.client.out.sent[0]));
        scene.runFor(1s);
        QCOMPARE(scene.heardByOther(), Words{"again"});
    }

    void aPeerBehindASymmetricNatIsAskedWhereItIs()
    {
        constexpr sim::NatBehaviour symmetric{.mapping = sim::Dependent::AddressAndPort, .timeout = 120s};
        constexpr sim::NatBehaviour restricted{.filtering = sim::Dependent::Address, .timeout = 120s};
        Pair scene(restricted, symmetric);
        const Ipv6Address other = scene.other.status().address;
        scene.sendText(other, "hello");
        scene.runFor(1s);
        scene.runFor(40s);
        const int served = scene.internet.server.bubblesForwarded;
        scene.client.forget();
        scene.sendText(other, "again");
        QCOMPARE(scene.client.out.sent.size(), 1U);
        QCOMPARE(scene.client.out.sent[0].to.address, scene.other.status().mapped.address);
        QVERIFY(scene.client.out.sent[0].to != scene.other.status().mapped);
        scene.runFor(1s);
        QCOMPARE(scene.heardByOther(), (Words{"hello", "again"}));
        QCOMPARE(scene.internet.server.bubblesForwarded, served);
    }

    void solicitationsAreAnsweredEveryTwoSecondsAtMost()
    {
        Scenario scene;
        scene.startAndRunFor(1s);
        const Ipv6Address own = scene.client.status().address;
        scene.client.forget();
        for (int i = 0; i < 100; ++i) {
            scene.client.receive(peerEndpoint, asking(clientAddress(peerEndpoint), own));
            scene.runFor(100ms);
        }
        const auto times = scene.client.sentTo(peerEndpoint);
        QCOMPARE(times.size(), 5U);
        for (std::size_t i = 1; i < times.size(); ++i)
            QVERIFY(times[i] - times[i - 1] >= 2s);
        QCOMPARE(scene.client.out.dropped(DropReason::RateLimited), 95U);
    }

    void manySolicitorsTogetherDoNotMakeUsFlood()
    {
        Scenario scene;
        scene.startAndRunFor(1s);
        const Ipv6Address own = scene.client.status().address;
        scene.client.forget();
        for (int i = 0; i < 10000; ++i) {
            const Endpoint mapped{{{198, 51, 100, 1}}, {static_cast<std::uint16_t>(1024 + i)}};
            scene.client.receive(mapped, asking(clientAddress(mapped), own));
        }
        QCOMPARE(scene.client.out.sent.size(), 32U);
    }

    void aStrangersSolicitationIsNotAnswered()
    {
        Scenario scene;
        scene.startAndRunFor(1s);
        const Ipv6Address own = scene.client.status().address;
        const Endpoint elsewhere{peerEndpoint.address, {5001}};
        scene.client.forget();
        scene.client.receive(elsewhere, asking(clientAddress(peerEndpoint), own));
        scene.client.receive(sim::relayEndpoint, asking(sim::hostAddress, own));
        QVERIFY(scene.client.sentTo(elsewhere).empty());
        QVERIFY(scene.client.sentTo(sim::relayEndpoint).empty());
    }

    // Somebody who is heard all the time, and never sent to, is the first in the table; that hides nobody behind him.
    void whoIsSilentIsNotCountedForLong()
    {
        Scenario scene;
        scene.startAndRunFor(1s);
        const Ipv6Address own = scene.client.status().address;
        const Endpoint talker{{{192, 0, 2, 78}}, {5000}};
        for (std::uint16_t i = 0; i < 500; ++i) {
            const Endpoint mapped{peerEndpoint.address, {static_cast<std::uint16_t>(5000 + i)}};
            scene.client.receive(mapped, sim::bubble(clientAddress(mapped), own));
        }
        QCOMPARE(scene.client.client.peerCount(), 500U);

        for (int minute = 0; minute < 60; ++minute) {
            scene.client.receive(talker, sim::bubble(clientAddress(talker), own));
            scene.runFor(1min);
        }
        QCOMPARE(scene.client.client.peerCount(), 1U);

        scene.runFor(longestIdle + longestRefreshInterval);
        QCOMPARE(scene.client.client.peerCount(), 0U);
    }

    void whoIsSilentMakesRoomForOthers()
    {
        Scenario scene;
        scene.startAndRunFor(1s);
        const auto meet = [&](std::uint16_t port) {
            const Endpoint mapped{peerEndpoint.address, {port}};
            scene.client.receive(mapped, sim::bubble(clientAddress(mapped), scene.client.status().address));
        };
        for (std::uint16_t i = 0; i < 4000; ++i)
            meet(static_cast<std::uint16_t>(5000 + i));
        scene.runFor(longestIdle);
        for (std::uint16_t i = 0; i < 4000; ++i)
            meet(static_cast<std::uint16_t>(10'000 + i));
        QVERIFY(scene.client.client.peerCount() < 4000 + 10);
    }

    void anAdvertisementIsNotAnswered()
    {
        Scenario scene;
        scene.startAndRunFor(1s);
        scene.client.forget();
        scene.client.receive(peerEndpoint,
            sim::bubble(clientAddress(peerEndpoint), scene.client.status().address) + sim::bytes({4, 4, 1, 0, 0, 0}));
        QVERIFY(scene.client.out.sent.empty());
        QCOMPARE(scene.client.client.peerCount(), 1U);
    }
};

QTEST_APPLESS_MAIN(TestIdlePeers)
#include "tst_idle_peers.moc"
