// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/client/port_prediction.h"
#include "core/protocol_constants.h"
#include "exchange.h"

#include <QTest>

#include <algorithm>

using namespace std::chrono_literals;
using namespace teredo;
using sim::operator+;

Q_DECLARE_METATYPE(sim::NatBehaviour)

namespace {

using Words = std::vector<std::string>;

constexpr Endpoint peerEndpoint{{{192, 0, 2, 77}}, {5000}};

sim::Packet randomPortTrailer(Port port)
{
    return sim::bytes({5, 2, port.number >> 8, port.number & 0xff});
}

// The i-th of many strangers, each in a network of its own.
Endpoint stranger(int i)
{
    return {{{198, static_cast<std::uint8_t>(51 + (i >> 8)), static_cast<std::uint8_t>(i), 9}}, {5000}};
}

// What it has sent for the client at this endpoint, and has not been forgotten.
std::vector<sim::Sent> bubblesFor(const Endpoint &peer, const sim::ClientHost &client)
{
    std::vector<sim::Sent> bubbles;
    for (const sim::Sent &sent : client.out.sent) {
        if (wire::parseIpv6(wire::parse(sent.payload)->packet)->destination == clientAddress(peer))
            bubbles.push_back(sent);
    }
    return bubbles;
}

// A client behind a symmetric NAT that knows it.
struct Symmetric : Scenario {
    explicit Symmetric(const sim::NatBehaviour &nat)
        : Scenario({}, {.nat = nat})
    {
        startAndRunFor(1s);
        client.forget();
    }

    void indirectBubble(const Endpoint &from, const sim::Packet &trailers)
    {
        client.receive(sim::serverEndpoint, sim::bubble(clientAddress(from), client.status().address) + trailers);
    }
    [[nodiscard]] std::size_t portCount() const { return client.out.openPorts.size(); }
};

} // namespace

// RFC 6081 §5.4, §5.5
class TestRandomPorts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theExchangeOfRfc6081Section63()
    {
        Pair scene(sim::portPreservingSymmetricNat);
        scene.other.answersEcho = false; // else packets 8 and 9 are not needed
        const Endpoint a = scene.client.status().mapped;
        const Endpoint b = scene.other.status().mapped;
        scene.client.out.forget();
        scene.other.out.forget();

        scene.sendText(scene.other.status().address, "hello");
        const Port portA = onlyPort(scene.client);
        const auto first = newlySent(scene.client);
        QCOMPARE(first.size(), 2U);
        QCOMPARE(first[0].to, b); // 1
        QCOMPARE(first[0].from, servicePort);
        QVERIFY(trailersOf(first[0]) == wire::Trailers{});
        QCOMPARE(first[1].to, sim::serverEndpoint); // 2
        QCOMPARE(trailersOf(first[1]).randomPort, std::optional(portA));
        const auto nonceA = trailersOf(first[1]).nonce;
        QVERIFY(nonceA.has_value());

        scene.runFor(100ms);
        const Port portB = onlyPort(scene.other);
        const auto answer = newlySent(scene.other);
        QCOMPARE(answer.size(), 3U);
        QCOMPARE(answer[0].to, a); // 3
        QCOMPARE(answer[0].from, servicePort);
        QCOMPARE(trailersOf(answer[0]).nonce, nonceA);
        QCOMPARE(answer[1].to, (Endpoint{a.address, portA})); // 4
        QCOMPARE(answer[1].from, portB);
        QCOMPARE(trailersOf(answer[1]).nonce, nonceA);
        QCOMPARE(trailersOf(answer[1]).randomPort, std::optional(portB));
        QCOMPARE(answer[2].to, sim::serverEndpoint); // 5
        QCOMPARE(trailersOf(answer[2]).randomPort, std::optional(portB));
        const auto nonceB = trailersOf(answer[2]).nonce;

        scene.runFor(100ms);
        QCOMPARE(scene.client.client.peerCount(), 0U);
        const auto proof = newlySent(scene.client);
        QCOMPARE(proof.size(), 4U);
        QCOMPARE(proof[0].to, b); // 6
        QCOMPARE(proof[0].from, servicePort);
        QCOMPARE(proof[1].to, (Endpoint{b.address, portB})); // 7
        QCOMPARE(proof[1].from, portA);
        QCOMPARE(trailersOf(proof[1]).nonce, nonceB);
        QCOMPARE(trailersOf(proof[1]).randomPort, std::optional(portA));
        for (const std::size_t echo : {2, 3}) { // along the way of each, which §6.3 does not know
            QVERIFY(!isBubble(proof[echo]));
            QCOMPARE(proof[echo].from, proof[echo - 2].from);
            QCOMPARE(proof[echo].to, proof[echo - 2].to);
        }

        scene.runFor(50ms);
        QCOMPARE(scene.other.client.peerCount(), 1U);
        QVERIFY(newlySent(scene.other).empty());

        scene.runFor(1950ms); // two seconds after the proof
        const auto again = newlySent(scene.client);
        QCOMPARE(again.size(), 3U); // before the indirect one the direct ones, which §6.3 leaves out
        QCOMPARE(again[0].to, b);
        QCOMPARE(again[1].to, (Endpoint{b.address, portB}));
        QCOMPARE(again[2].to, sim::serverEndpoint); // 8
        QCOMPARE(trailersOf(again[2]).randomPort, std::optional(portA));
        QVERIFY(trailersOf(again[2]).nonce.has_value() && trailersOf(again[2]).nonce != nonceA);

        scene.runFor(100ms);
        const auto last = newlySent(scene.other);
        QCOMPARE(last.size(), 1U);
        QCOMPARE(last[0].to, (Endpoint{a.address, portA})); // 9
        QCOMPARE(last[0].from, portB);
        QCOMPARE(trailersOf(last[0]).nonce, trailersOf(again[2]).nonce);

        scene.runFor(50ms);
        QCOMPARE(scene.client.client.peerCount(), 1U);
        QCOMPARE(scene.client.out.sent.back().from, portA); // the data
        scene.runFor(50ms);
        QCOMPARE(scene.heardByOther(), Words{"hello"});
        scene.sendTextBack("back");
        QCOMPARE(scene.other.out.sent.back().from, portB);
        scene.runFor(50ms);
        QCOMPARE(scene.heard(), Words{"back"});
    }

    void theExchangeOfRfc6081Section64()
    {
        Pair scene(sim::symmetricNat, sim::portRestrictedNat);
        const Endpoint a = scene.client.status().mapped;
        const Endpoint b = scene.other.status().mapped;
        scene.client.out.forget();
        scene.other.out.forget();

        scene.sendText(scene.other.status().address, "hello");
        const Port port = onlyPort(scene.client);
        const auto first = newlySent(scene.client);
        QCOMPARE(first.size(), 4U);
        QCOMPARE(first[0].to, b); // 1
        QCOMPARE(first[0].from, servicePort);
        QCOMPARE(first[1].to, sim::serverEndpoint); // 2
        QCOMPARE(first[2].to, b);                   // 4
        QVERIFY(isBubble(first[2]));
        QCOMPARE(first[3].to, sim::secondaryEndpoint); // 5
        for (std::size_t i = 1; i < 4; ++i)
            QCOMPARE(first[i].from, port);

        scene.runFor(100ms); // 3 and 6
        const auto indirect = newlySent(scene.client);
        QCOMPARE(indirect.size(), 1U);
        QCOMPARE(indirect[0].to, sim::serverEndpoint); // 7
        const auto nonceA = trailersOf(indirect[0]).nonce;
        const auto predicted = trailersOf(indirect[0]).randomPort;
        QVERIFY(nonceA && predicted);

        scene.runFor(100ms);
        const auto answer = newlySent(scene.other);
        QCOMPARE(answer.size(), 3U);
        QCOMPARE(answer[0].to, a);                                 // 8
        QCOMPARE(answer[1].to, (Endpoint{a.address, *predicted})); // 10
        QCOMPARE(answer[2].to, sim::serverEndpoint);               // 9
        QCOMPARE(trailersOf(answer[1]).nonce, nonceA);
        QVERIFY(!trailersOf(answer[2]).randomPort);
        QVERIFY(scene.other.out.openPorts.empty());

        scene.runFor(50ms);
        QCOMPARE(scene.client.client.peerCount(), 1U);
        QVERIFY(newlySent(scene.client).empty()); // 9 is on its way
        scene.runFor(50ms);
        const auto last = newlySent(scene.client);
        QCOMPARE(last.size(), 2U);
        QVERIFY(isBubble(last[0])); // 11
        QCOMPARE(trailersOf(last[0]).nonce, trailersOf(answer[2]).nonce);
        for (const sim::Sent &sent : last) {
            QCOMPARE(sent.to, b);
            QCOMPARE(sent.from, port);
        }

        scene.runFor(50ms);
        QCOMPARE(scene.heardByOther(), Words{"hello"});
        scene.sendTextBack("back");
        QCOMPARE(scene.other.out.sent.back().to, (Endpoint{a.address, *predicted}));
        scene.runFor(50ms);
        QCOMPARE(scene.heard(), Words{"back"});
    }

    void anyOneDatagramMayBeLost_data()
    {
        QTest::addColumn<sim::NatBehaviour>("from");
        QTest::addColumn<sim::NatBehaviour>("to");
        QTest::newRow("SNS+PP") << sim::portPreservingSymmetricNat << sim::portPreservingSymmetricNat;
        QTest::newRow("SNS+PP to restricted") << sim::portPreservingSymmetricNat << sim::portRestrictedNat;
        QTest::newRow("SNS+PP from restricted") << sim::portRestrictedNat << sim::portPreservingSymmetricNat;
        QTest::newRow("SNS+SS") << sim::symmetricNat << sim::portRestrictedNat;
        QTest::newRow("SNS+SS from restricted") << sim::portRestrictedNat << sim::symmetricNat;
        QTest::newRow("SNS+UPnP") << sim::upnpSymmetricNat << sim::upnpSymmetricNat;
    }

    void anyOneDatagramMayBeLost()
    {
        QFETCH(const sim::NatBehaviour, from);
        QFETCH(const sim::NatBehaviour, to);
        for (int lost = 0; lost < 30; ++lost) {
            Pair scene(from, to);
            int seen = 0;
            scene.internet.world.loseWhen([&](const Endpoint &, const Endpoint &) { return seen++ == lost; });
            scene.sendText(scene.other.status().address, "hello");
            scene.runFor(8s);
            scene.internet.world.loseWhen({});
            scene.sendText(scene.other.status().address, "again");
            scene.runFor(1s);
            const Words heard = scene.heardByOther();
            QVERIFY2(!heard.empty() && heard.back() == "again", qPrintable(QString::number(lost)));
        }
    }

    void aPredictionWithoutAnswersIsTriedTwice() // RFC 6081 §5.5.2.2
    {
        Symmetric scene(sim::symmetricNat);
        scene.internet.server.running = false;
        const Instant start = scene.internet.world.now();
        scene.sendText(clientAddress(peerEndpoint), "hello");
        scene.runFor(4s);
        QCOMPARE(scene.client.sentTo(sim::secondaryEndpoint), (std::vector{start, start + 1s}));
        const auto toServer = scene.client.sentTo(sim::serverEndpoint);
        QCOMPARE(toServer, (std::vector{start, start + 1s, start + 3s})); // the last one is the bubble
        QVERIFY(!trailersOf(scene.client.out.sent.back()).randomPort);
    }

    void thePortBetweenIsFound_data()
    {
        QTest::addColumn<int>("lower");
        QTest::addColumn<int>("upper");
        QTest::addColumn<int>("between"); // 0: none
        QTest::newRow("RFC 6081 §6.4") << 1200 << 1202 << 1201;
        QTest::newRow("rounded down") << 1200 << 1203 << 1201;
        QTest::newRow("downwards") << 1202 << 1200 << 1201;
        QTest::newRow("the same") << 1200 << 1200 << 1200;
        QTest::newRow("past the end") << 65535 << 3 << 1;
        QTest::newRow("down past the end") << 1 << 65535 << 0;
        QTest::newRow("as far as that") << 1200 << 1264 << 1232;
        QTest::newRow("farther") << 1200 << 1265 << 0;
        QTest::newRow("farther downwards") << 1265 << 1200 << 0;
    }

    void thePortBetweenIsFound()
    {
        QFETCH(const int, lower);
        QFETCH(const int, upper);
        QFETCH(const int, between);
        const auto port = portBetween({static_cast<std::uint16_t>(lower)}, {static_cast<std::uint16_t>(upper)});
        QCOMPARE(port.value_or(Port{}).number, static_cast<std::uint16_t>(between));
    }

    void aSilentPairStaysInTouchWithoutTheServer() // RFC 6081 §5.4.2.1
    {
        Pair scene(sim::portPreservingSymmetricNat);
        scene.sendText(scene.other.status().address, "hello");
        scene.runFor(3s);
        const int served = scene.internet.server.bubblesForwarded;
        scene.runFor(400s);
        scene.sendText(scene.other.status().address, "still here");
        scene.runFor(100ms);
        QCOMPARE(scene.heardByOther(), (Words{"hello", "still here"}));
        QCOMPARE(scene.internet.server.bubblesForwarded, served);
    }

    void afterTwentyRefreshesThePortIsClosed()
    {
        Pair scene(sim::portPreservingSymmetricNat);
        scene.sendText(scene.other.status().address, "hello");
        scene.runFor(3s);
        const Port port = onlyPort(scene.client);
        scene.client.forget();
        scene.runFor(21 * peerRefresh);
        const auto refreshes = std::ranges::count(scene.client.out.sent, port, &sim::Sent::from);
        QCOMPARE(refreshes, maxPeerRefreshes);
        QCOMPARE(scene.client.out.openPorts.size(), 0U);
        QCOMPARE(scene.other.out.openPorts.size(), 0U);
        scene.sendText(scene.other.status().address, "again"); // they meet as at first
        scene.runFor(3s);
        QCOMPARE(scene.heardByOther(), (Words{"hello", "again"}));
    }

    // Nothing wakes the machine but what must, and for as much as possible at once.
    void allMappingsAreRefreshedTogether()
    {
        Pair scene(sim::portPreservingSymmetricNat);
        scene.sendText(scene.other.status().address, "hello");
        scene.runFor(60s);
        QCOMPARE(scene.client.out.openPorts.size(), 1U);
        scene.client.forget();

        scene.runFor(300s);

        const auto isFromPort = [](const sim::Sent &sent) { return sent.from != servicePort; };
        const auto bubble = std::ranges::find_if(scene.client.out.sent, isFromPort);
        QVERIFY(bubble != scene.client.out.sent.end());
        const auto toPeer = scene.client.sentTo(bubble->to);
        const auto toServer = scene.client.sentTo(sim::serverEndpoint);
        QVERIFY(std::ssize(toPeer) >= 300s / refreshInterval);
        QCOMPARE(toPeer, toServer);
    }

    // Its turn comes again in two seconds, and not at once and for ever: another timer in between finds it near.
    void aRefreshWaitsForTheBubbleThatWasJustSent()
    {
        Pair scene(sim::portPreservingSymmetricNat);
        scene.sendText(scene.other.status().address, "hello");
        scene.runFor(3s);
        const Port port = onlyPort(scene.client);
        scene.other.sleep();
        scene.runFor(peerValidity);
        scene.client.forget();
        while (std::ranges::count(scene.client.out.sent, port, &sim::Sent::from) == 0)
            scene.runFor(100ms);
        scene.runFor(peerRefresh - refreshSlack);

        scene.sendText(scene.other.status().address, "are you there?"); // asks it by a bubble
        scene.runFor(100ms);
        scene.sendText(sim::silentAddress, "anybody?"); // asks again by a timer
        scene.client.forget();
        scene.runFor(3s);

        QCOMPARE(std::ranges::count(scene.client.out.sent, port, &sim::Sent::from), 1);
    }

    // RFC 4380 §5.2.6 allows four bubbles in 300 s, and the round that had no answer is always 300 s ago.
    void whoDidNotAnswerAtFirstIsReachedLater()
    {
        Pair scene(sim::portPreservingSymmetricNat, sim::portRestrictedNat);
        const Ipv4Address other = scene.other.status().mapped.address;
        scene.internet.world.loseWhen([&](const Endpoint &, const Endpoint &to) { return to.address == other; });
        scene.sendText(scene.other.status().address, "hello");
        scene.runFor(10s);
        QCOMPARE(scene.client.out.dropped(DropReason::PeerUnreachable), 1U);
        scene.internet.world.loseWhen({});
        for (int i = 0; i < 60 && scene.heardByOther().empty(); ++i) {
            scene.sendText(scene.other.status().address, "hello");
            scene.runFor(5s);
        }
        QVERIFY(!scene.heardByOther().empty());
    }

    // RFC 6081 §5.4.4.4: whoever said so; and one that has no port any more says none.
    void theLatestWordAboutAPortCounts()
    {
        Symmetric scene(sim::portPreservingSymmetricNat);
        const auto targets = [&] {
            std::vector<std::uint16_t> ports;
            for (const sim::Sent &sent : newlySent(scene.client)) {
                if (sent.from != servicePort)
                    ports.push_back(sent.to.port.number);
            }
            return ports;
        };
        using Targets = std::vector<std::uint16_t>;
        scene.indirectBubble(peerEndpoint, nonceTrailer({1, 2, 3, 4}) + randomPortTrailer({6000}));
        QCOMPARE(targets(), Targets{6000});
        scene.runFor(20s); // the peer has closed it, and opened another one
        scene.indirectBubble(peerEndpoint, nonceTrailer({1, 2, 3, 5}) + randomPortTrailer({6001}));
        QCOMPARE(targets(), Targets{6001});
        scene.runFor(2s);
        scene.indirectBubble(peerEndpoint, nonceTrailer({1, 2, 3, 6}));
        QCOMPARE(targets(), Targets{peerEndpoint.port.number});
    }

    // RFC 6081 §5.4.4.5: while we go on refreshing where it was.
    void aSilentPeerThatIsHeardElsewhereIsAskedAnew()
    {
        Symmetric scene(sim::portPreservingSymmetricNat);
        const Ipv6Address peer = clientAddress(peerEndpoint);
        const Ipv6Address own = scene.client.status().address;
        const auto bubbleFrom = [&](std::uint16_t mapped, Port to) {
            wire::BubbleNonce nonce{};
            for (const sim::Sent &sent : bubblesFor(peerEndpoint, scene.client)) {
                if (sent.to == sim::serverEndpoint)
                    nonce = trailersOf(sent).nonce.value();
            }
            scene.client.receiveAt(to, {peerEndpoint.address, {mapped}}, sim::bubble(peer, own) + nonceTrailer(nonce));
        };
        scene.sendText(peer, "hello");
        const Port port = onlyPort(scene.client);
        scene.indirectBubble(peerEndpoint, nonceTrailer({1, 2, 3, 4}) + randomPortTrailer({6000}));
        bubbleFrom(6000, port);
        QCOMPARE(scene.client.client.peerCount(), 1U);
        scene.runFor(200s);
        QVERIFY(!scene.client.sentTo({peerEndpoint.address, {6000}}).empty());
        scene.client.forget();

        scene.client.receiveAt(port, {peerEndpoint.address, {6001}}, sim::bubble(peer, own));
        QVERIFY(scene.client.sentTo({peerEndpoint.address, {6001}}).empty());
        const auto asked = bubblesFor(peerEndpoint, scene.client);
        QVERIFY(!asked.empty());
        QCOMPARE(asked.back().to, sim::serverEndpoint);
        bubbleFrom(6001, port);
        scene.sendText(peer, "there you are");
        QCOMPARE(scene.client.sentTo({peerEndpoint.address, {6001}}).size(), 1U);
    }

    void whoHasMovedToAnotherPortIsFoundAgain() // RFC 6081 §5.4.4.4
    {
        Pair scene(sim::portPreservingSymmetricNat);
        scene.sendText(scene.other.status().address, "hello");
        scene.runFor(3s);
        scene.internet.world.loseWhen([](const Endpoint &, const Endpoint &) { return true; });
        scene.runFor(700s); // a cable is out
        scene.internet.world.loseWhen({});
        scene.runFor(100s);
        scene.sendText(scene.other.status().address, "again");
        scene.runFor(3s);
        QCOMPARE(scene.heardByOther(), (Words{"hello", "again"}));
    }

    void aPortIsForItsPeerAlone()
    {
        Symmetric scene(sim::portPreservingSymmetricNat);
        scene.sendText(clientAddress(peerEndpoint), "hello");
        const Port port = onlyPort(scene.client);
        const Endpoint other = stranger(1);
        scene.client.receiveAt(port, other, sim::bubble(clientAddress(other), scene.client.status().address));
        QCOMPARE(scene.client.client.peerCount(), 0U);
        QCOMPARE(scene.client.out.dropped(DropReason::UntrustedPeer), 1U);
        scene.client.receiveAt(
            port, peerEndpoint, sim::bubble(clientAddress(peerEndpoint), scene.client.status().address));
        QCOMPARE(scene.client.client.peerCount(), 1U);
    }

    void aPeerHeardAtTheServicePortNeedsNoOther() // RFC 6081 §5.4.4.5
    {
        Symmetric scene(sim::portPreservingSymmetricNat);
        scene.sendText(clientAddress(peerEndpoint), "hello");
        const sim::Packet bubble = sim::bubble(clientAddress(peerEndpoint), scene.client.status().address);
        scene.client.receiveAt(onlyPort(scene.client), peerEndpoint, bubble);
        QCOMPARE(scene.portCount(), 1U);
        scene.client.receive(peerEndpoint, bubble);
        QCOMPARE(scene.portCount(), 0U);
        QCOMPARE(scene.client.client.peerCount(), 1U);
    }

    void anAdvertisementAtItDoesNotTouchOurAddress()
    {
        Symmetric scene(sim::symmetricNat);
        const Ipv6Address own = scene.client.status().address;
        scene.sendText(clientAddress(peerEndpoint), "hello");
        scene.runFor(1s);
        QCOMPARE(scene.client.status().address, own);
        scene.client.receiveAt(onlyPort(scene.client), sim::serverEndpoint, // one that nobody asked for
            scene.internet.server.advertisement({}, {{{192, 0, 2, 1}}, {41000}}));
        QCOMPARE(scene.client.status().address, own);
        QCOMPARE(scene.client.out.dropped(DropReason::UnexpectedAnswer), 1U);
    }

    void aNewAddressOfOursClosesAllPorts()
    {
        Symmetric scene(sim::portPreservingSymmetricNat);
        scene.sendText(clientAddress(peerEndpoint), "hello");
        QCOMPARE(scene.portCount(), 1U);
        scene.client.start();
        QCOMPARE(scene.portCount(), 0U);
    }

    void whereThereIsNoPortTheServicePortMustDo()
    {
        Symmetric scene(sim::portPreservingSymmetricNat);
        scene.client.out.maxPorts = 0;
        scene.sendText(clientAddress(peerEndpoint), "hello");
        QCOMPARE(scene.client.out.sent.size(), 2U);
        QVERIFY(!trailersOf(scene.client.out.sent[1]).randomPort);
    }

    void strangersOpenOnlySomePortsAndNotForLong_data()
    {
        QTest::addColumn<sim::NatBehaviour>("nat");
        QTest::newRow("port-preserving") << sim::portPreservingSymmetricNat;
        QTest::newRow("sequential") << sim::symmetricNat;
    }

    void strangersOpenOnlySomePortsAndNotForLong()
    {
        QFETCH(const sim::NatBehaviour, nat);
        Symmetric scene(nat);
        const int asked = scene.internet.server.solicitations;
        std::size_t most = 0;
        for (int i = 0; i < 10000; ++i) {
            scene.indirectBubble(stranger(i), nonceTrailer({1, 2, 3, 4}) + randomPortTrailer({6000}));
            scene.runFor(1ms);
            most = std::max(most, scene.portCount());
        }
        QCOMPARE(most, maxInducedPorts);
        QVERIFY(scene.client.out.sent.size() < 2000); // 64 at once and 50 a second, for ten seconds, and three for each
        QVERIFY(scene.internet.server.solicitations - asked <= 2 * 2 * (8 + 10) + 2);

        scene.client.forget();
        scene.sendText(clientAddress(peerEndpoint), "hello"); // whom this machine wants gets a port all the same
        QCOMPARE(scene.portCount(), maxInducedPorts + 1);
        scene.runFor(randomPortPatience + 5s);
        QCOMPARE(scene.portCount(), 0U);
    }

    // That a peer was quicker than this machine costs neither of them anything.
    void aPortThatAStrangerOpenedAndThisMachineWantsIsItsOwn()
    {
        Symmetric scene(sim::symmetricNat);
        int next = 0;
        const auto crowdFor = [&](Duration duration) {
            for (Duration passed{}; passed < duration; passed += 10ms) {
                scene.indirectBubble(stranger(next++), nonceTrailer({1, 2, 3, 4}) + randomPortTrailer({6000}));
                scene.runFor(10ms);
            }
        };
        crowdFor(3s);
        QCOMPARE(scene.portCount(), maxInducedPorts);
        const Endpoint wanted = stranger(50);
        const auto tellsPort = [](const sim::Sent &sent) { return trailersOf(sent).randomPort.has_value(); };
        QVERIFY(
            std::ranges::none_of(bubblesFor(wanted, scene.client), tellsPort)); // our server has been asked too much
        scene.client.forget();

        scene.sendText(clientAddress(wanted), "hello");
        crowdFor(1s);
        QCOMPARE(scene.portCount(), maxInducedPorts + 1);                          // another stranger has its place
        QVERIFY(std::ranges::any_of(bubblesFor(wanted, scene.client), tellsPort)); // however many others are there
    }

    void thisMachineOpensOnlySoManyPorts()
    {
        Symmetric scene(sim::portPreservingSymmetricNat);
        for (int i = 0; i < 500; ++i)
            scene.sendText(clientAddress(stranger(i)), "hello");
        QCOMPARE(scene.portCount(), maxRandomPorts);
        scene.runFor(randomPortPatience + 1s);
        QCOMPARE(scene.portCount(), 0U);
    }
};

QTEST_APPLESS_MAIN(TestRandomPorts)
#include "tst_random_ports.moc"
