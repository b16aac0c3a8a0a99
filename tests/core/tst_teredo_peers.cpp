// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/protocol_constants.h"
#include "pair.h"

#include <QTest>

using namespace std::chrono_literals;
using namespace teredo;
using sim::operator+;

Q_DECLARE_METATYPE(sim::NatBehaviour)

namespace {

using Words = std::vector<std::string>;

constexpr Endpoint peerEndpoint{{{192, 0, 2, 77}}, {5000}};

Ipv6Address strangerAddress(int number)
{
    return clientAddress(
        {{{198, 51, static_cast<std::uint8_t>(number >> 8), static_cast<std::uint8_t>(number)}}, {5000}});
}

} // namespace

class TestTeredoPeers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void behindNatsTheyFindEachOther_data()
    {
        QTest::addColumn<sim::NatBehaviour>("nat");
        QTest::newRow("full cone") << sim::coneNat;
        QTest::newRow("restricted") << sim::restrictedNat;
        QTest::newRow("port-restricted") << sim::portRestrictedNat;
        QTest::newRow("port-preserving") << sim::portPreservingNat;
    }

    void behindNatsTheyFindEachOther()
    {
        QFETCH(const sim::NatBehaviour, nat);
        Pair scene(nat);
        for (const char *words : {"one", "two", "three"})
            scene.sendText(scene.other.status().address, words);

        scene.runFor(1s);

        QCOMPARE(scene.heardByOther(), (Words{"one", "two", "three"}));
        scene.sendTextBack("back");
        scene.runFor(50ms);
        QCOMPARE(scene.heard(), Words{"back"});
        QCOMPARE(scene.client.client.peerCount(), 1U);
    }

    void theDirectBubbleGoesFirst()
    {
        Pair scene;
        const std::size_t before = scene.client.out.sent.size();
        scene.sendText(scene.other.status().address, "hello");
        const auto &sent = scene.client.out.sent;
        QCOMPARE(sent.size(), before + 2);
        QCOMPARE(sent[before].to, scene.other.status().mapped);
        QCOMPARE(sent[before + 1].to, sim::serverEndpoint);
        QVERIFY(wire::parseIpv6(sent[before].payload)->isBubble());
    }

    void aLostBubbleIsRepeatedAfterTwoSeconds()
    {
        Pair scene;
        scene.internet.world.loseNext(2);
        scene.sendText(scene.other.status().address, "hello");
        scene.runFor(1999ms);
        QVERIFY(scene.heardByOther().empty());
        scene.runFor(301ms);
        QCOMPARE(scene.heardByOther(), Words{"hello"});
    }

    void aPeerThatDoesNotAnswerIsReportedAndLeftAlone()
    {
        Scenario scene;
        scene.startAndRunFor(1s);
        scene.sendText(clientAddress(peerEndpoint), "hello");
        scene.runFor(8s);
        QCOMPARE(scene.client.sentTo(peerEndpoint).size(), 4U);
        QCOMPARE(scene.client.out.dropped(DropReason::PeerUnreachable), 1U);
        QCOMPARE(scene.client.out.delivered.size(), 1U);

        for (int i = 0; i < 28; ++i) { // 280 s in which a program goes on trying
            scene.sendText(clientAddress(peerEndpoint), "hello");
            scene.runFor(10s);
        }
        QCOMPARE(scene.client.sentTo(peerEndpoint).size(), 4U); // RFC 4380 §5.2.6
        QCOMPARE(scene.client.out.delivered.size(), 29U);       // told so each time
        scene.runFor(20s);
        scene.sendText(clientAddress(peerEndpoint), "hello");
        QCOMPARE(scene.client.sentTo(peerEndpoint).size(), 5U);
    }

    void whatGoesToForbiddenAddressesIsDropped_data()
    {
        QTest::addColumn<Ipv6Address>("destination");
        const auto at = [](Ipv4Address server, Endpoint mapped) { return wire::toIpv6({server, 0, mapped}); };
        QTest::newRow("private mapping") << at(sim::serverAddress, {{{192, 168, 1, 1}}, {5000}});
        QTest::newRow("loopback mapping") << at(sim::serverAddress, {{{127, 0, 0, 1}}, {5000}});
        QTest::newRow("multicast mapping") << at(sim::serverAddress, {{{224, 0, 0, 253}}, {3544}});
        QTest::newRow("private server") << at({{10, 0, 0, 1}}, peerEndpoint);
        QTest::newRow("the server itself") << at(sim::serverAddress, sim::serverEndpoint);
        QTest::newRow("our own mapping") << at(sim::serverAddress, {{{192, 0, 2, 1}}, {40000}});
        QTest::newRow("6to4 through a private router") << Ipv6Address{{0x20, 0x02, 10, 0, 0, 1}};
    }

    void whatGoesToForbiddenAddressesIsDropped()
    {
        QFETCH(const Ipv6Address, destination);
        Scenario scene;
        scene.startAndRunFor(1s);
        const std::size_t before = scene.client.out.sent.size();
        scene.sendText(destination, "hello");
        QCOMPARE(scene.client.out.dropped(DropReason::ForbiddenAddress), 1U);
        QCOMPARE(scene.client.out.sent.size(), before);
    }

    // RFC 4380 §5.2.4
    void nobodyMakesUsSendToOurWholeSubnet()
    {
        Scenario scene({}, {.nat = {}, .subnet = Ipv4Block{{{192, 0, 2, 0}}, 24}});
        scene.startAndRunFor(1s);
        const std::size_t before = scene.client.out.sent.size();
        for (const std::uint8_t all : {0, 255}) {
            scene.sendText(clientAddress({{{192, 0, 2, all}}, {5000}}), "hello");
            scene.sendText(wire::toIpv6({{{192, 0, 2, all}}, 0, peerEndpoint}), "hello");
        }
        QCOMPARE(scene.client.out.dropped(DropReason::ForbiddenAddress), 4U);
        const Ipv6Address own = scene.client.status().address;
        scene.client.receive(sim::serverEndpoint, // from 192.0.2.255
            sim::bytes({0, 0, ~5000 >> 8 & 0xff, ~5000 & 0xff, 63, 255, 253, 0})
                + sim::bubble(sim::RelayHost::bubbleSource(own), own));
        QCOMPARE(scene.client.out.dropped(DropReason::ForbiddenAddress), 5U);
        QCOMPARE(scene.client.out.sent.size(), before);
        scene.sendText(clientAddress(peerEndpoint), "hello"); // a single host there
        QCOMPARE(scene.client.sentTo(peerEndpoint).size(), 1U);
    }

    // RFC 6081 §5.6.4.2
    void norDoesWhoIsBehindOurNat()
    {
        Scenario scene({}, {.nat = sim::portRestrictedNat, .subnet = Ipv4Block{{{192, 168, 1, 0}}, 24}});
        scene.startAndRunFor(1s);
        const Ipv6Address neighbour = clientAddress({scene.client.status().mapped.address, {40500}});
        const auto alternate = [](int last) { return sim::bytes({192, 168, 1, last, 5000 >> 8, 5000 & 0xff}); };
        scene.client.receive(sim::serverEndpoint,
            sim::bubble(neighbour, scene.client.status().address) + sim::bytes({3, 14, 0, 0}) + alternate(255)
                + alternate(7));
        QCOMPARE(scene.client.sentTo({{{192, 168, 1, 7}}, {5000}}).size(), 1U);
        QCOMPARE(scene.client.sentTo({{{192, 168, 1, 255}}, {5000}}).size(), 0U);
    }

    void whoeverSendsFromItsMappingIsTrusted()
    {
        Scenario scene;
        scene.startAndRunFor(1s);
        const Ipv6Address own = scene.client.status().address;
        scene.client.receive(peerEndpoint, sim::text(clientAddress(peerEndpoint), own, "hello"));
        QCOMPARE(scene.heard(), Words{"hello"});
        scene.sendText(clientAddress(peerEndpoint), "answer");
        QCOMPARE(scene.client.out.sent.back().to, peerEndpoint);
        QVERIFY(!wire::parseIpv6(scene.client.out.sent.back().payload)->isBubble());
    }

    void whoeverSendsFromElsewhereIsNot()
    {
        Scenario scene;
        scene.startAndRunFor(1s);
        const Ipv6Address own = scene.client.status().address;
        const Endpoint otherPort{peerEndpoint.address, {5001}};
        scene.client.receive(otherPort, sim::text(clientAddress(peerEndpoint), own, "forged"));
        QCOMPARE(scene.client.out.dropped(DropReason::SpoofedSource), 1U);
        const Endpoint inside{{{192, 168, 1, 9}}, {5000}};
        scene.client.receive(inside, sim::text(clientAddress(inside), own, "forged"));
        QCOMPARE(scene.client.out.dropped(DropReason::ForbiddenAddress), 1U);
        QVERIFY(scene.client.out.delivered.empty());
        QCOMPARE(scene.client.client.peerCount(), 0U);
    }

    void anIndirectBubbleOfAClientIsAnsweredAtItsMapping()
    {
        Scenario scene;
        scene.startAndRunFor(1s);
        const Ipv6Address own = scene.client.status().address;
        scene.client.receive(sim::serverEndpoint, sim::bubble(clientAddress(peerEndpoint), own)); // without an origin

        const sim::Sent &direct = *(scene.client.out.sent.end() - 2); // the other one goes by its server
        QCOMPARE(direct.to, peerEndpoint);
        const auto answer = wire::parseIpv6(direct.payload);
        QVERIFY(answer->isBubble());
        QCOMPARE(answer->source, own);
        QCOMPARE(answer->destination, clientAddress(peerEndpoint));

        const Endpoint other{{{192, 0, 2, 78}}, {5000}}; // and so with an origin that is not its mapping
        const sim::Packet origin = sim::bytes({0, 0, 0xf2, 0x26, 0x34, 0xff, 0x8e, 0xf8});
        scene.client.receive(sim::serverEndpoint, origin + sim::bubble(clientAddress(other), own));
        QCOMPARE((scene.client.out.sent.end() - 2)->to, other);
    }

    void anIndirectBubbleOfARelayIsAnsweredAtItsOrigin()
    {
        Scenario scene;
        scene.startAndRunFor(1s);
        const Ipv6Address own = scene.client.status().address;
        const Ipv6Address source = sim::RelayHost::bubbleSource(own);
        const sim::Packet origin = sim::bytes({0, 0, 0xf2, 0x26, 0x34, 0xff, 0x8e, 0xf8}); // 203.0.113.7:3545
        scene.client.receive(sim::serverEndpoint, origin + sim::bubble(source, own));

        QCOMPARE(scene.client.out.sent.back().to, sim::relayEndpoint);
        const auto answer = wire::parseIpv6(scene.client.out.sent.back().payload);
        QVERIFY(answer->isBubble());
        QCOMPARE(answer->source, own);
        QCOMPARE(answer->destination, source);

        scene.client.receive(sim::serverEndpoint, sim::bubble(source, own)); // without an origin there is no answer
        QCOMPARE(scene.client.out.dropped(DropReason::Malformed), 1U);
        scene.client.receive(peerEndpoint, origin + sim::bubble(source, own)); // nor to one past the server
        QCOMPARE(scene.client.out.sent.back().to, sim::relayEndpoint);
    }

    void oneClientGetsFourBubblesInFiveMinutes()
    {
        Scenario scene;
        scene.startAndRunFor(1s);
        const Ipv6Address own = scene.client.status().address;
        for (int i = 0; i < 2990; ++i) {
            scene.client.receive(sim::serverEndpoint, sim::bubble(clientAddress(peerEndpoint), own));
            scene.runFor(100ms);
        }
        const auto times = scene.client.sentTo(peerEndpoint);
        QCOMPARE(times.size(), 4U); // RFC 4380 §5.2.6
        for (std::size_t i = 1; i < times.size(); ++i)
            QVERIFY(times[i] - times[i - 1] >= 2s);
        QCOMPARE(scene.client.out.dropped(DropReason::RateLimited), 2990U - 4U);
    }

    // Behind the NAT of one provider, say. RFC 4380 §5.2.6 counts for each of them apart.
    void neighboursNeedNotWaitForEachOther()
    {
        Scenario scene;
        scene.startAndRunFor(1s);
        scene.client.forget();
        for (std::uint16_t i = 0; i < 12; ++i) {
            const Endpoint peer{{{198, 51, 100, static_cast<std::uint8_t>(i)}}, {5000}};
            scene.client.receive(sim::serverEndpoint, sim::bubble(clientAddress(peer), scene.client.status().address));
            QCOMPARE(scene.client.sentTo(peer).size(), 1U);
        }
        QCOMPARE(scene.client.sentTo(sim::serverEndpoint).size(), 12U);
        QCOMPARE(scene.client.out.dropped(DropReason::RateLimited), 0U);
    }

    void noAddressIsFloodedThroughUs()
    {
        Scenario scene;
        scene.startAndRunFor(1s);
        const Ipv6Address own = scene.client.status().address;
        Ipv6Address source = sim::RelayHost::bubbleSource(own);
        const sim::Packet origin = sim::bytes({0, 0, 0xf2, 0x26, 0x34, 0xff, 0x8e, 0xf8});
        for (int i = 0; i < 10000; ++i) {
            source.octets[8] = static_cast<std::uint8_t>(i);
            source.octets[9] = static_cast<std::uint8_t>(i >> 8);
            scene.client.receive(sim::serverEndpoint, origin + sim::bubble(source, own));
            scene.runFor(1ms);
        }
        QCOMPARE(scene.client.sentTo(sim::relayEndpoint).size(), 32U + 79U); // at once, and eight a second
    }

    void manyAddressesTogetherAreNotFloodedEither()
    {
        Scenario scene;
        scene.startAndRunFor(1s);
        const Ipv6Address own = scene.client.status().address;
        const std::size_t before = scene.client.out.sent.size();
        for (int i = 0; i < 0x6400; i += 7)
            scene.client.receive(sim::serverEndpoint, sim::bubble(strangerAddress(i), own));
        QVERIFY(scene.client.out.sent.size() - before <= 64U);
    }

    void theTableNeverGrowsBeyondItsBoundAndKeepsWhomWeUse()
    {
        Pair scene;
        scene.sendText(scene.other.status().address, "hello");
        scene.runFor(1s);
        const Ipv6Address own = scene.client.status().address;
        for (int i = 0; i < 40000; ++i) {
            const Endpoint mapped{
                {{198, 51, 100, 1}}, {static_cast<std::uint16_t>(1024 + i)}}; // as many as one host has ports
            scene.client.receive(mapped, sim::text(clientAddress(mapped), own, "flood"));
        }
        QCOMPARE(scene.client.client.peerCount(), maxPeers);

        scene.sendText(scene.other.status().address, "still there");
        QCOMPARE(scene.client.out.sent.back().to, scene.other.status().mapped);
        scene.runFor(1s);
        QCOMPARE(scene.heardByOther(), (Words{"hello", "still there"}));
    }

    void aBubbleWaitsTwoSecondsAfterTheLastPacket()
    {
        Pair scene;
        scene.sendText(scene.other.status().address, "hello");
        scene.runFor(1s);
        scene.other.out.forget();
        for (int i = 0; i < 29; ++i) { // nothing comes back
            scene.runFor(1s);
            scene.sendText(scene.other.status().address, "hello");
        }
        const Instant last = scene.internet.world.now();
        scene.runFor(1s);
        const std::size_t before = scene.client.out.sent.size();
        scene.sendText(scene.other.status().address, "hello");
        QCOMPARE(scene.client.out.sent.size(), before); // no longer valid, and too early for a bubble
        scene.runFor(last + 2s - scene.internet.world.now());
        QCOMPARE(scene.client.out.sent.size(), before + 2);
        scene.runFor(1s);
        QCOMPARE(scene.heardByOther().size(), 30U);
    }
};

QTEST_APPLESS_MAIN(TestTeredoPeers)
#include "tst_teredo_peers.moc"
