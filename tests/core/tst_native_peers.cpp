// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/protocol_constants.h"
#include "scenario.h"

#include <QTest>

using namespace std::chrono_literals;
using namespace teredo;
using sim::operator+;

namespace {

using Words = std::vector<std::string>;

Ipv6Address nativeAddress(int number)
{
    Ipv6Address address = sim::silentAddress;
    address.octets[4] = 1;
    address.octets[12] = static_cast<std::uint8_t>(number >> 16);
    address.octets[13] = static_cast<std::uint8_t>(number >> 8);
    address.octets[14] = static_cast<std::uint8_t>(number);
    return address;
}

// One packet that stands for many.
void sendMany(Scenario &scene, const Ipv6Address &to, std::string_view words)
{
    const sim::Packet many = sim::text(scene.client.status().address, to, words);
    scene.client.client.onPacket(
        scene.internet.world.now(), {.bytes = many, .longestOfMany = minimumMtu}, scene.client.out);
}

} // namespace

class TestNativePeers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void packetsWaitForTheTestAndArriveInOrder()
    {
        Scenario scene;
        scene.startAndRunFor(1s);
        const Words all{"one", "two", "three", "four"};
        for (const std::string &words : all)
            scene.sendText(sim::hostAddress, words);

        scene.runFor(300ms);
        QVERIFY(scene.internet.host.heard.empty());
        scene.runFor(700ms);

        QCOMPARE(scene.internet.host.heard, all);
        QCOMPARE(scene.heard(), all);
        QCOMPARE(scene.internet.server.echoRequests, 1);
        QCOMPARE(scene.client.out.droppedInAll(), 0U);
    }

    void aTrustedRelayIsUsedAtOnce()
    {
        Scenario scene({sim::hostAddress});
        scene.startAndRunFor(1s);
        scene.sendText(sim::hostAddress, "hello");
        scene.runFor(200ms); // client, relay, host, relay, client
        QCOMPARE(scene.heard(), Words{"hello"});
        QCOMPARE(scene.client.out.sent.back().to, sim::relayEndpoint);
    }

    void afterThirtySilentSecondsTheRelayIsAskedForAgain()
    {
        Scenario scene({sim::hostAddress});
        scene.startAndRunFor(1s);
        scene.runFor(31s);
        scene.sendText(sim::hostAddress, "hello");
        scene.runFor(1s);
        QCOMPARE(scene.internet.server.echoRequests, 2);
        QCOMPARE(scene.heard(), Words{"hello"});
    }

    void aHostThatDoesNotAnswerIsReportedToTheSender()
    {
        Scenario scene;
        scene.startAndRunFor(1s);
        const Ipv6Address own = scene.client.status().address;
        const sim::Packet packet = sim::text(own, sim::silentAddress, "hello");
        scene.client.sendPacket(packet);

        scene.runFor(6500ms - 1us);
        QVERIFY(scene.client.out.delivered.empty());
        scene.runFor(1us);

        QCOMPARE(scene.client.out.dropped(DropReason::PeerUnreachable), 1U);
        QCOMPARE(scene.client.out.delivered.size(), 1U);
        // RFC 4443 §3.1: type 1, code 3, four zeros, the packet itself.
        const auto message = sim::bytes({1, 3, 0, 0, 0, 0, 0, 0}) + packet;
        QCOMPARE(scene.client.out.delivered.front(), sim::icmpv6(own, own, 64, message));
    }

    void errorsAreNotAnsweredByErrors()
    {
        Scenario scene;
        scene.startAndRunFor(1s);
        const Ipv6Address own = scene.client.status().address;
        scene.client.sendPacket(sim::icmpv6(own, sim::silentAddress, 64, sim::bytes({1, 0, 0, 0, 0, 0, 0, 0})));
        scene.runFor(10s);
        QCOMPARE(scene.client.out.dropped(DropReason::PeerUnreachable), 1U);
        QVERIFY(scene.client.out.delivered.empty());
    }

    void errorsAreRateLimited()
    {
        Scenario scene;
        scene.startAndRunFor(1s);
        for (int i = 0; i < 100; ++i)
            scene.sendText(nativeAddress(i), "hello");
        scene.runFor(10s);
        QCOMPARE(scene.client.out.dropped(DropReason::PeerUnreachable), 100U);
        QCOMPARE(scene.client.out.delivered.size(), 10U);
    }

    void theQueuesAreBounded()
    {
        Scenario scene;
        scene.startAndRunFor(1s);
        for (std::size_t i = 0; i < maxQueuedPerPeer + 3; ++i)
            scene.sendText(sim::silentAddress, "hello");
        QCOMPARE(scene.client.out.dropped(DropReason::QueueFull), 3U);

        for (int i = 0; i < 2000; ++i)
            scene.sendText(nativeAddress(i), "hello");
        QCOMPARE(scene.client.out.dropped(DropReason::QueueFull), maxQueuedPerPeer + 3 + 2000 - maxQueuedInAll);
    }

    // For a packet that stands for many is large.
    void theQueuesAreBoundedInBytesToo()
    {
        Scenario scene;
        scene.startAndRunFor(1s);
        const std::string large(60000, 'x');
        for (int i = 0; i < 3; ++i)
            sendMany(scene, sim::silentAddress, large);
        QCOMPARE(scene.client.out.dropped(DropReason::QueueFull), 1U);

        constexpr std::size_t fitting = maxQueuedBytesInAll / 60048 + 1;
        for (std::size_t i = 0; i < fitting + 8; ++i)
            sendMany(scene, nativeAddress(static_cast<int>(i)), large);
        QCOMPARE(scene.client.out.dropped(DropReason::QueueFull), 1U + 8U + 2U);

        // What has waited for nothing makes room again.
        scene.runFor(20s);
        sendMany(scene, sim::hostAddress, large);
        scene.runFor(2s);
        QCOMPARE(scene.internet.host.heard.size(), 1U);
    }

    void whatWaitsIsCountedWhenTheTunnelIsLost()
    {
        Scenario scene;
        scene.startAndRunFor(1s);
        scene.internet.server.running = false;
        const Instant lost = scene.client.client.nextDeadline() + 11s;
        scene.runFor(lost - scene.internet.world.now() - 1s);
        scene.sendText(sim::hostAddress, "hello");
        scene.runFor(2s);
        QCOMPARE(scene.phase(), Phase::Qualifying);
        QCOMPARE(scene.client.out.dropped(DropReason::NotQualified), 1U);
        QCOMPARE(scene.client.client.peerCount(), 0U);
    }

    void aStrangerIsTestedBeforeItIsHeard()
    {
        Scenario scene;
        scene.startAndRunFor(1s);
        scene.internet.host.say(scene.client.status().address, "first");
        scene.runFor(1s);
        QVERIFY(scene.heard().empty());
        QCOMPARE(scene.client.out.dropped(DropReason::UntrustedPeer), 1U);
        QCOMPARE(scene.client.client.peerCount(), 1U);

        scene.internet.host.say(scene.client.status().address, "second");
        scene.runFor(1s);
        QCOMPARE(scene.heard(), Words{"second"});
    }

    void aRelayThatMovedIsTestedBeforeItIsBelieved()
    {
        Scenario scene({sim::hostAddress});
        scene.startAndRunFor(1s);
        const Ipv6Address own = scene.client.status().address;
        const Endpoint other{{{203, 0, 113, 99}}, {3545}};
        scene.client.receive(other, sim::text(sim::hostAddress, own, "forged"));
        QCOMPARE(scene.client.out.dropped(DropReason::UntrustedPeer), 1U);
        scene.sendText(sim::hostAddress, "hello");
        QCOMPARE(scene.client.out.sent.back().to, sim::relayEndpoint);
    }

    void anEchoReplyNeedsTheNonce()
    {
        Scenario scene({sim::hostAddress});
        scene.internet.relay.running = false;
        scene.startAndRunFor(150ms);
        const auto request = wire::parseIpv6(scene.client.out.sent.back().payload);
        sim::Packet forged = sim::echoReply(*request);
        sim::Packet message(forged.begin() + 40, forged.end());
        message[2] = message[3] = std::byte{0};
        message[15] ^= std::byte{1}; // a wrong nonce with a right checksum
        forged = sim::icmpv6(request->destination, request->source, 64, message);

        scene.client.receive(sim::relayEndpoint, forged);
        QCOMPARE(scene.client.out.dropped(DropReason::UntrustedPeer), 1U);
        QCOMPARE(scene.phase(), Phase::Verifying);

        scene.client.receive(sim::relayEndpoint, sim::echoReply(*request));
        QCOMPARE(scene.phase(), Phase::Online);
    }

    void noRelayIsBelievedAtAnAddressThatIsNotGlobal()
    {
        Scenario scene({sim::hostAddress});
        scene.internet.relay.running = false;
        scene.startAndRunFor(150ms);
        const auto request = wire::parseIpv6(scene.client.out.sent.back().payload);
        scene.client.receive({{{192, 168, 1, 1}}, {3545}}, sim::echoReply(*request));
        scene.client.receive(scene.client.status().mapped, sim::echoReply(*request));
        QCOMPARE(scene.client.client.peerCount(), 0U);
        QCOMPARE(scene.client.out.droppedInAll(), 2U);
    }

    void strangersCauseFewTests()
    {
        Scenario scene;
        scene.startAndRunFor(1s);
        const Ipv6Address own = scene.client.status().address;
        const auto before = scene.client.sentTo(sim::serverEndpoint).size();
        for (int i = 0; i < 10000; ++i)
            scene.client.receive(sim::relayEndpoint, sim::text(nativeAddress(i), own, "flood"));
        QCOMPARE(scene.client.sentTo(sim::serverEndpoint).size() - before, 16U);
        QCOMPARE(scene.client.out.dropped(DropReason::UntrustedPeer), 10000U);
        QCOMPARE(scene.client.client.peerCount(), 0U);

        scene.runFor(10s);
        QCOMPARE(scene.internet.server.echoRequests, 16 * 4);

        for (int i = 0; i < 150; ++i) { // nor does one of them cause many
            scene.client.receive(sim::relayEndpoint, sim::text(sim::silentAddress, own, "flood"));
            scene.runFor(100ms);
        }
        scene.runFor(10s);
        QCOMPARE(scene.internet.server.echoRequests, 18 * 4);
    }
};

QTEST_APPLESS_MAIN(TestNativePeers)
#include "tst_native_peers.moc"
