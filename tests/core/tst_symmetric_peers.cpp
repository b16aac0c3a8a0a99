// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "bubble_audit.h"
#include "core/client/attempts.h"
#include "core/client/sent_nonce.h"
#include "core/protocol_constants.h"
#include "core/wire/encapsulation.h"
#include "exchange.h"

#include <QTest>

#include <set>

using namespace std::chrono_literals;
using namespace teredo;
using sim::operator+;

namespace {

using Words = std::vector<std::string>;

constexpr Endpoint peerEndpoint{{{192, 0, 2, 77}}, {5000}};
constexpr Endpoint symmetricEndpoint{{{192, 0, 2, 77}}, {6000}}; // the same peer, as its NAT shows it to us

struct Zeros final : Random {
    void fill(MutableBytes out) override { std::ranges::fill(out, std::byte{0}); }
};

// A client that has been asked by a stranger, and what it has sent to the stranger's server.
struct Asked : Scenario {
    Ipv6Address own;
    Ipv6Address peer = clientAddress(peerEndpoint);

    Asked()
    {
        startAndRunFor(1s);
        own = client.status().address;
        client.forget();
    }

    void indirectBubble(const sim::Packet &trailers = {})
    {
        client.receive(sim::serverEndpoint, sim::bubble(peer, own) + trailers);
    }
    void directBubble(const sim::Packet &trailers = {})
    {
        client.receive(symmetricEndpoint, sim::bubble(peer, own) + trailers);
    }
    [[nodiscard]] wire::BubbleNonce nonceSent() const { return *trailersOf(client.out.sent.back()).nonce; }
};

} // namespace

// RFC 6081 §5.2
class TestSymmetricPeers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // Of a client that does not know of its NAT, and so does nothing but what §5.2 says.
    void theExchangeOfRfc6081Section61()
    {
        Pair scene(sim::symmetricNat, sim::restrictedNat, Pair::SecondAddress::Silent);
        scene.other.answersEcho = false; // else packets 6 and 7 are not needed
        const Endpoint a = scene.client.status().mapped;
        const Endpoint b = scene.other.status().mapped;
        scene.client.out.forget();
        scene.other.out.forget();

        scene.sendText(scene.other.status().address, "hello");
        const auto first = newlySent(scene.client);
        QCOMPARE(first.size(), 2U);
        QCOMPARE(first[0].to, b); // 1
        QVERIFY(trailersOf(first[0]) == wire::Trailers{});
        QCOMPARE(first[1].to, sim::serverEndpoint); // 2
        const auto nonceA = trailersOf(first[1]).nonce;
        QVERIFY(nonceA.has_value());

        scene.runFor(100ms);
        QCOMPARE(scene.other.out.dropped(DropReason::SpoofedSource), 0U); // its NAT did not let packet 1 in
        const auto answer = newlySent(scene.other);
        QCOMPARE(answer.size(), 2U);
        QCOMPARE(answer[0].to, a); // 3
        QCOMPARE(trailersOf(answer[0]).nonce, nonceA);
        QCOMPARE(answer[1].to, sim::serverEndpoint); // 4
        const auto nonceB = trailersOf(answer[1]).nonce;
        QVERIFY(nonceB.has_value() && nonceB != nonceA);

        scene.runFor(100ms);
        QCOMPARE(scene.client.client.peerCount(), 0U); // its NAT did not let packet 3 in
        const auto proof = newlySent(scene.client);
        QCOMPARE(proof.size(), 2U);
        QCOMPARE(proof[0].to, b); // 5
        QCOMPARE(trailersOf(proof[0]).nonce, nonceB);
        QCOMPARE(proof[1].to, b); // an echo request, which §6.1 does not know
        QVERIFY(!isBubble(proof[1]));

        scene.runFor(50ms);
        QCOMPARE(scene.other.client.peerCount(), 1U);
        QVERIFY(newlySent(scene.other).empty());

        scene.runFor(1950ms); // two seconds after the proof
        const auto again = newlySent(scene.client);
        QCOMPARE(again.size(), 2U);
        QCOMPARE(again[0].to, b); // the direct one of RFC 4380 §5.2.4 (5), which §6.1 leaves out
        QCOMPARE(trailersOf(again[0]).nonce, nonceB);
        QCOMPARE(again[1].to, sim::serverEndpoint); // 6
        const auto secondNonceA = trailersOf(again[1]).nonce;
        QVERIFY(secondNonceA.has_value() && secondNonceA != nonceA);

        scene.runFor(100ms);
        const auto last = newlySent(scene.other);
        QCOMPARE(last.size(), 1U);
        QCOMPARE(last[0].to.address, a.address); // 7
        QVERIFY(last[0].to != a);
        QCOMPARE(trailersOf(last[0]).nonce, secondNonceA);

        scene.runFor(100ms);
        QCOMPARE(scene.heardByOther(), Words{"hello"});
        scene.sendTextBack("back");
        QCOMPARE(scene.other.out.sent.back().to, last[0].to);
        scene.runFor(50ms);
        QCOMPARE(scene.heard(), Words{"back"});
    }

    // What RFC 6081 leaves to a time-out, for RFC 4380 §5.2.6 allows no bubble so early.
    void aPeerThatAnswersEchoIsReachedWithoutWaiting()
    {
        Pair scene(sim::symmetricNat, sim::restrictedNat, Pair::SecondAddress::Silent);
        scene.client.out.forget();
        scene.other.out.forget();
        scene.sendText(scene.other.status().address, "hello");
        scene.runFor(350ms); // bubbles both ways by the server, proof and echo, answer, data
        QCOMPARE(scene.heardByOther(), Words{"hello"});
        QCOMPARE(scene.client.out.dropped(DropReason::UnexpectedAnswer), 0U);
        QVERIFY(scene.client.out.delivered.empty()); // the echo reply is not for the kernel
        scene.sendTextBack("back");
        scene.runFor(50ms);
        QCOMPARE(scene.heard(), Words{"back"});
        QCOMPARE(std::ranges::count_if(scene.other.out.sent, isBubble), 2); // within two seconds not one more
    }

    void onlyTheReplyToOurOwnEchoIsBelieved()
    {
        Asked scene;
        scene.sendText(scene.peer, "hello");
        scene.indirectBubble(nonceTrailer({1, 2, 3, 4}));
        const sim::Packet request = scene.client.out.sent.back().payload;
        sim::Packet otherNonce = request;
        otherNonce.back() ^= std::byte{1};
        const Endpoint elsewhere{peerEndpoint.address, {5001}};
        scene.client.receive(elsewhere, sim::echoReply(*wire::parseIpv6(otherNonce)));
        QCOMPARE(scene.client.client.peerCount(), 0U);
        scene.client.receive({{{127, 0, 0, 1}}, {5001}}, sim::echoReply(*wire::parseIpv6(request)));
        QCOMPARE(scene.client.client.peerCount(), 0U);
        scene.client.receive(elsewhere, sim::echoReply(*wire::parseIpv6(request)));
        QCOMPARE(scene.client.client.peerCount(), 1U);
        QCOMPARE(scene.client.out.sent.back().to, elsewhere); // what was waiting
    }

    void aStrangerIsAnsweredBothWays() // RFC 6081 §3.1
    {
        Asked scene;
        scene.indirectBubble(nonceTrailer({1, 2, 3, 4}));
        const auto sent = newlySent(scene.client);
        QCOMPARE(sent.size(), 2U);
        QCOMPARE(sent[0].to, peerEndpoint);
        QCOMPARE(trailersOf(sent[0]).nonce, std::optional(wire::BubbleNonce{1, 2, 3, 4}));
        QCOMPARE(sent[1].to, sim::serverEndpoint);
        QVERIFY(trailersOf(sent[1]).nonce.has_value());
    }

    void aRelayIsAnsweredDirectlyWithItsNonce()
    {
        Asked scene;
        scene.peer = sim::RelayHost::bubbleSource(scene.own);
        const sim::Packet origin = sim::bytes({0, 0, 0xf2, 0x26, 0x34, 0xff, 0x8e, 0xf8}); // 203.0.113.7:3545
        scene.client.receive(
            sim::serverEndpoint, origin + sim::bubble(scene.peer, scene.own) + nonceTrailer({1, 2, 3, 4}));
        const auto sent = newlySent(scene.client);
        QCOMPARE(sent.size(), 1U);
        QCOMPARE(sent[0].to, sim::relayEndpoint);
        QCOMPARE(trailersOf(sent[0]).nonce, std::optional(wire::BubbleNonce{1, 2, 3, 4}));
    }

    void aTrustedPeerIsAnsweredOnlyDirectly()
    {
        Asked scene;
        scene.indirectBubble();
        scene.directBubble(nonceTrailer(scene.nonceSent()));
        QCOMPARE(scene.client.client.peerCount(), 1U);
        scene.runFor(3s);
        scene.client.out.forget();
        scene.indirectBubble(nonceTrailer({1, 2, 3, 4}));
        const auto sent = newlySent(scene.client);
        QCOMPARE(sent.size(), 1U);
        QCOMPARE(sent[0].to, symmetricEndpoint); // where it is, not what its address says
        QCOMPARE(trailersOf(sent[0]).nonce, std::optional(wire::BubbleNonce{1, 2, 3, 4}));
    }

    // From several of its ports bubbles are on their way, and it closes all but the one at which it heard us.
    void whoHasProvenItselfIsNotMovedByALateBubble()
    {
        Asked scene;
        scene.sendText(scene.peer, "hello");
        const sim::Packet nonce = nonceTrailer(scene.nonceSent());
        scene.runFor(200us); // where all of it happens within a millisecond
        scene.directBubble(nonce);
        scene.client.receive({symmetricEndpoint.address, {6001}}, sim::bubble(scene.peer, scene.own) + nonce);
        QCOMPARE(scene.client.out.dropped(DropReason::SpoofedSource), 1U);
        scene.client.out.forget();
        scene.sendText(scene.peer, "more");
        QCOMPARE(scene.client.out.sent.back().to, symmetricEndpoint);
    }

    void onlyTheRightNonceIsBelieved()
    {
        Asked scene;
        scene.directBubble(); // before we have sent any
        scene.directBubble(nonceTrailer({0, 0, 0, 0}));
        scene.indirectBubble();
        const wire::BubbleNonce right = scene.nonceSent();
        for (std::size_t bit = 0; bit < 32; ++bit) {
            wire::BubbleNonce wrong = right;
            wrong[bit / 8] ^= static_cast<std::uint8_t>(1 << bit % 8);
            scene.directBubble(nonceTrailer(wrong));
        }
        scene.directBubble();
        const sim::Packet data = sim::text(scene.peer, scene.own, "data");
        scene.client.receive(symmetricEndpoint, data + nonceTrailer(right)); // RFC 6081 §4.2: for bubbles
        QCOMPARE(scene.client.out.dropped(DropReason::SpoofedSource), 36U);
        QCOMPARE(scene.client.client.peerCount(), 0U);

        const Ipv6Address another = clientAddress({peerEndpoint.address, {5001}});
        scene.client.receive(symmetricEndpoint, sim::bubble(another, scene.own) + nonceTrailer(right));
        QCOMPARE(scene.client.client.peerCount(), 0U); // it is that one peer's nonce

        scene.directBubble(nonceTrailer(right));
        QCOMPARE(scene.client.client.peerCount(), 1U);
        scene.client.receive(symmetricEndpoint, data);
        QCOMPARE(scene.heard(), Words{"data"});
    }

    void aNonceIsNeverZeroAndExpires()
    {
        Zeros zeros;
        SentNonce nonce;
        QVERIFY(nonce.renew(Instant{}, zeros) != wire::BubbleNonce{});

        Asked scene;
        scene.indirectBubble();
        const wire::BubbleNonce sent = scene.nonceSent();
        scene.runFor(bubbleNonceLifetime);
        scene.directBubble(nonceTrailer(sent));
        QCOMPARE(scene.client.client.peerCount(), 0U);
    }

    void eachIndirectBubbleHasAnotherNonce()
    {
        Scenario scene;
        scene.startAndRunFor(1s);
        scene.client.out.forget();
        scene.sendText(clientAddress(peerEndpoint), "hello");
        scene.runFor(9s);
        std::set<wire::BubbleNonce> nonces;
        for (const sim::Sent &sent : scene.client.out.sent) {
            const auto datagram = wire::parse(sent.payload);
            if (sent.to == sim::serverEndpoint && wire::parseIpv6(datagram->packet)->isBubble())
                nonces.insert(trailersOf(sent).nonce.value());
            else if (sent.to == peerEndpoint)
                QVERIFY(!trailersOf(sent).nonce); // RFC 6081 §5.2.4.2: none was received
        }
        QCOMPARE(nonces.size(), 4U);
    }

    void theNonceOfTheLatestIndirectBubbleIsRepeated() // RFC 6081 §5.2.4.2, §5.2.4.3
    {
        Asked scene;
        scene.indirectBubble(nonceTrailer({1, 1, 1, 1}));
        scene.indirectBubble(nonceTrailer({2, 2, 2, 2})); // too early for an answer
        QCOMPARE(scene.client.sentTo(peerEndpoint).size(), 1U);
        scene.sendText(scene.peer, "hello");
        scene.runFor(2s);
        QCOMPARE(trailersOf(scene.client.out.sent[2]).nonce, std::optional(wire::BubbleNonce{2, 2, 2, 2}));
        scene.indirectBubble(); // by one that no longer sends any
        scene.runFor(2s);
        QVERIFY(!trailersOf(scene.client.out.sent[4]).nonce);
    }

    void aNonceFromAForbiddenPlaceIsNotBelieved()
    {
        Asked scene;
        scene.indirectBubble();
        const sim::Packet proof = sim::bubble(scene.peer, scene.own) + nonceTrailer(scene.nonceSent());
        for (const Endpoint &from : {Endpoint{{{192, 168, 1, 9}}, {5000}}, Endpoint{{{127, 0, 0, 1}}, {5000}},
                 scene.client.status().mapped, sim::secondaryEndpoint})
            scene.client.receive(from, proof);
        QCOMPARE(scene.client.client.peerCount(), 0U);
        QCOMPARE(scene.client.out.dropped(DropReason::SpoofedSource), 4U);
    }

    void theServerInAnAddressMustBeGlobalToBeAsked()
    {
        Asked scene;
        scene.peer = wire::toIpv6({{{10, 0, 0, 1}}, 0, peerEndpoint});
        scene.indirectBubble();
        QVERIFY(scene.client.out.sent.empty());
        QCOMPARE(scene.client.out.dropped(DropReason::ForbiddenAddress), 1U);
    }

    // RFC 4380 §5.2.6, with a nonce in each.
    void aStrangerGetsFourPairsInFiveMinutes()
    {
        Asked scene;
        for (int i = 0; i < 2990; ++i) {
            scene.indirectBubble(nonceTrailer({1, 2, 3, static_cast<std::uint8_t>(i)}));
            scene.runFor(100ms);
        }
        const auto times = scene.client.sentTo(peerEndpoint);
        QCOMPARE(times.size(), 4U);
        for (std::size_t i = 1; i < times.size(); ++i)
            QVERIFY(times[i] - times[i - 1] >= 2s);
        QCOMPARE(bubblesTo(scene.client, sim::serverEndpoint), 4);
    }

    // However many others make us remember them.
    void aStrangerGetsNoMoreInACrowd()
    {
        Asked scene;
        const Ipv6Address stranger = scene.peer;
        const auto ask = [&](const Ipv6Address &peer) {
            scene.peer = peer;
            scene.indirectBubble(nonceTrailer({1, 2, 3, 4}));
            scene.runFor(50ms);
        };
        const auto other = [](std::size_t i) {
            const Ipv4Address mapped{{203, static_cast<std::uint8_t>(i >> 8), static_cast<std::uint8_t>(i), 1}};
            return wire::toIpv6({sim::serverAddress, 0, {mapped, {5000}}});
        };
        for (std::size_t i = 0; i < maxAttempts; ++i)
            ask(other(i));
        for (std::size_t i = 0; i < 1200; ++i)
            ask(i % 2 == 0 ? stranger : other(2 * maxAttempts));

        QVERIFY(bubblesTo(scene.client, peerEndpoint) <= 4);
        QVERIFY(scene.client.out.dropped(DropReason::RateLimited) > 0U);
    }

    // Nor do they keep the next one out; and one that is trusted, or wanted, does not even wait for its turn.
    void aCrowdOfStrangersKeepsNobodyOut()
    {
        Asked scene;
        BubbleAudit audit(scene.internet.world, scene.client);
        scene.client.observer = &audit;
        std::size_t next = 0;
        const auto ask = [&](const Ipv6Address &peer) {
            scene.peer = peer;
            scene.indirectBubble(nonceTrailer({1, 2, 3, 4}));
        };
        const auto crowd = [&] { // more of them than we answer, and again and again the same
            for (int together = 0; together < 2; ++together) {
                const auto i = next++ % 3000;
                const Ipv4Address mapped{{203, static_cast<std::uint8_t>(i >> 8), static_cast<std::uint8_t>(i), 1}};
                ask(wire::toIpv6({sim::serverAddress, 0, {mapped, {5000}}}));
            }
        };
        const auto crowdFor = [&](Duration duration) {
            for (Duration passed{}; passed < duration; passed += 20ms) {
                crowd();
                scene.runFor(20ms);
            }
        };
        crowdFor(60s);
        QVERIFY(scene.client.out.sent.size() > 2 * maxAttempts);
        int answered = 0;
        for (int i = 0; i < 60; ++i) { // each a new one, while the crowd goes on
            const Endpoint newcomer{{{198, 18, static_cast<std::uint8_t>(i), 1}}, {5000}};
            ask(clientAddress(newcomer));
            answered += static_cast<int>(scene.client.sentTo(newcomer).size());
            crowdFor(100ms);
        }
        QVERIFY2(answered >= 15, qPrintable(QString::number(answered))); // a fair part of what there is for all

        const Endpoint friendEndpoint{{{192, 0, 2, 77}}, {5077}};
        const Ipv6Address trusted = clientAddress(friendEndpoint);
        for (std::size_t i = 1; i <= 10; ++i) {
            scene.client.receive(friendEndpoint, sim::text(trusted, scene.own, "hello"));
            crowd();
            ask(trusted);
            QCOMPARE(scene.client.sentTo(friendEndpoint).size(), i);
            crowdFor(2s);
        }
        for (std::size_t i = 1; i <= 10; ++i) {
            const Endpoint wanted{{{192, 0, 2, static_cast<std::uint8_t>(100 + i)}}, {5077}};
            scene.sendText(clientAddress(wanted), "hello");
            QCOMPARE(scene.client.sentTo(wanted).size(), 1U);
            crowdFor(60ms);
            crowd();
            ask(clientAddress(wanted)); // its answer, which asks for ours
            QVERIFY(scene.client.sentTo(wanted).size() > 1U);
        }
        crowdFor(240s);
        QVERIFY2(audit.problem().empty(), audit.problem().c_str());
    }

    // What this machine wants itself always has room, and nobody gets more because it is forgotten that he was wanted.
    void whatAPeerHasHadOutlivesItsAttempt()
    {
        Attempts attempts({});
        sim::Recorder out([](Port, const Endpoint &, Bytes) {});
        const Instant begin{};
        const Instant later = begin + bubbleNonceLifetime;
        const auto peer
            = [](std::size_t i) { return clientAddress({{{192, 0, 2, 1}}, {static_cast<std::uint16_t>(i)}}); };
        sim::Chance chance(1);
        for (std::size_t i = 0; i < maxAttempts; ++i) {
            Attempt *attempt = attempts.openUnasked(begin, peer(i), out);
            QVERIFY(attempt->bubbleLimit.allow(begin));
            [[maybe_unused]] const auto nonce = attempt->sentNonce.renew(begin, chance);
        }
        QVERIFY(!attempts.openUnasked(later - 1s, peer(maxAttempts), out)); // their answers are under way
        QVERIFY(attempts.openUnasked(begin, peer(0), out));
        attempts.open(peer(maxAttempts + 1), out);
        QVERIFY(!attempts.find(peer(0)));
        QVERIFY(attempts.find(peer(1)));
        QVERIFY(attempts.openUnasked(later, peer(maxAttempts), out));
        QVERIFY(!attempts.find(peer(1)));

        for (std::size_t i : {0, 1}) {
            QCOMPARE(attempts.findLimit(peer(i))->lastTransmission(), begin);
            QCOMPARE(&attempts.limitOf(peer(i)), attempts.findLimit(peer(i)));
            QCOMPARE(attempts.openUnasked(later, peer(i), out)->bubbleLimit.lastTransmission(), begin);
        }
        QCOMPARE(attempts.findLimit(peer(2))->lastTransmission(), begin);
        QVERIFY(!attempts.findLimit(peer(maxAttempts + 2)));
    }

    // And if we want that peer ourselves: the proof comes at once, but is one of the four.
    void aPeerWeLookForGetsFourBubblesToo()
    {
        Asked scene;
        scene.sendText(scene.peer, "hello");
        for (int i = 0; i < 2990; ++i) {
            scene.indirectBubble(nonceTrailer({1, 2, 3, static_cast<std::uint8_t>(i)}));
            scene.runFor(100ms);
        }
        QCOMPARE(bubblesTo(scene.client, peerEndpoint), 4);
        QVERIFY(bubblesTo(scene.client, sim::serverEndpoint) <= 4);
        QVERIFY(scene.client.sentTo(peerEndpoint).size() <= 4U + 2U); // each proof asks by echo whether it was heard
    }

    void noServerIsFloodedThroughUs()
    {
        Asked scene;
        constexpr Ipv4Address victim{{198, 51, 100, 9}};
        for (int i = 0; i < 10000; ++i) {
            const Ipv4Address mapped{{203, 1, static_cast<std::uint8_t>(i >> 8), static_cast<std::uint8_t>(i)}};
            scene.peer = wire::toIpv6({victim, 0, {mapped, {5000}}});
            scene.indirectBubble(nonceTrailer({1, 2, 3, 4}));
            scene.runFor(1ms);
        }
        QVERIFY(bubblesTo(scene.client, {victim, teredoPort}) <= 32 + 80); // at once, and eight a second
    }

private:
    static int bubblesTo(const sim::ClientHost &client, const Endpoint &to)
    {
        return static_cast<int>(std::ranges::count_if(client.out.sent, [&](const sim::Sent &sent) {
            return sent.to == to && wire::parseIpv6(wire::parse(sent.payload)->packet)->isBubble();
        }));
    }
};

QTEST_APPLESS_MAIN(TestSymmetricPeers)
#include "tst_symmetric_peers.moc"
