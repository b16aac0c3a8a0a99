// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/client/local_discovery.h"
#include "core/protocol_constants.h"
#include "core/wire/bubble.h"
#include "exchange.h"
#include "golden.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace teredo;

namespace {

using Words = std::vector<std::string>;

constexpr Ipv4Address outside{{198, 51, 100, 118}};
constexpr Ipv4Block subnet{{{192, 168, 7, 0}}, 24};
constexpr Endpoint atA{{{192, 168, 7, 2}}, {51000}};
constexpr Endpoint atB{{{192, 168, 7, 3}}, {52000}};
constexpr Endpoint stranger{{{192, 168, 7, 66}}, {6666}};
constexpr Ipv6Address allNodes{{0xff, 0x02, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1}};

enum class Discovery { On, Off };

// Two clients in one network, behind a NAT that does not lead them back to each other.
struct Neighbours {
    sim::Internet internet;
    sim::Lan lan;
    sim::ClientHost a;
    sim::ClientHost b;

    explicit Neighbours(Discovery ofA = Discovery::On, Discovery ofB = Discovery::On,
        const sim::NatBehaviour &nat = sim::portRestrictedNat)
        : lan(internet.world, internet.world, nat, outside)
        , a(internet.world, place(atA, ofA), sim::clientConfig())
        , b(internet.world, place(atB, ofB), sim::clientConfig())
    {
        start(b); // it hears of A
        start(a);
    }

    [[nodiscard]] sim::Place place(const Endpoint &at, Discovery discovery)
    {
        return {.nat = {},
            .outside = {},
            .inside = at,
            .around = &lan,
            .subnet = subnet,
            .discovers = discovery == Discovery::On};
    }
    void start(sim::ClientHost &client)
    {
        client.start();
        runFor(3s); // so that the answer to a bubble is no reason to wait
    }
    void runFor(Duration duration) { internet.world.runFor(duration); }
    void forget()
    {
        a.forget();
        b.forget();
    }
    void say(const sim::ClientHost &to, sim::ClientHost &from, std::string_view words)
    {
        from.sendPacket(sim::text(from.status().address, to.status().address, words));
    }
    // As many discovery intervals as it takes until each has heard of the other.
    void meet()
    {
        runFor(longestDiscoveryInterval + 40s);
        forget();
    }
};

Words heardBy(const sim::ClientHost &client)
{
    Words words;
    for (const sim::Packet &packet : client.out.delivered)
        words.emplace_back(sim::wordsOf(packet));
    return words;
}

// A client behind the same NAT as this one.
Ipv6Address neighbourOf(const sim::ClientHost &client, std::uint16_t port)
{
    return clientAddress({client.status().mapped.address, {port}});
}

sim::Packet discoveryBubble(const Ipv6Address &source)
{
    return sim::ipv6(source, allNodes, 59, 1, {});
}

// One client that discovers, in a network whose other hosts the test plays.
struct Alone {
    sim::Internet internet;
    sim::Lan lan;
    sim::ClientHost client;

    explicit Alone()
        : lan(internet.world, internet.world, sim::portRestrictedNat, outside)
        , client(internet.world,
              {.nat = {}, .outside = {}, .inside = atA, .around = &lan, .subnet = subnet, .discovers = true},
              sim::clientConfig())
    {
        client.start();
        runFor(1s);
        client.forget();
    }
    void runFor(Duration duration) { internet.world.runFor(duration); }
    void hear(const Endpoint &from, const sim::Packet &payload)
    {
        client.client.onDiscovery(internet.world.now(), from, payload, client.out);
    }
    void say(const Ipv6Address &to, std::string_view words)
    {
        client.sendPacket(sim::text(client.status().address, to, words));
    }
};

using Payload = sim::Packet (*)(const sim::ClientHost &client);

} // namespace

// RFC 4380 §5.2.8
class TestLocalDiscovery : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theBubbleIsTheGoldenOne()
    {
        const Ipv6Address source = wire::toIpv6({{{203, 0, 113, 120}}, 0, {{{192, 0, 2, 1}}, {4096}}});
        QCOMPARE(hexOf(wire::buildDiscoveryBubble(source)), golden(u"discovery_bubble"_s).toHex());
        QCOMPARE(hexOf(discoveryBubble(source)), golden(u"discovery_bubble"_s).toHex());
    }

    void itIsSentWithTheFirstAddressAndThenAtRandomTimes()
    {
        Alone scene;
        scene.runFor(24h);
        const auto times = scene.client.sentTo(sim::discoveryEndpoint);
        QVERIFY(times.size() > 288U && times.size() < 432U);
        Duration shortest = 1h;
        Duration longest{};
        for (std::size_t i = 1; i < times.size(); ++i) {
            shortest = std::min(shortest, times[i] - times[i - 1]);
            longest = std::max(longest, times[i] - times[i - 1]);
        }
        QVERIFY(shortest >= 200s && shortest < 205s);
        QVERIFY(longest <= 300s && longest > 295s);
        for (const sim::Sent &sent : scene.client.out.sent) {
            if (sent.to != sim::discoveryEndpoint)
                continue;
            QCOMPARE(sent.from, servicePort);
            QCOMPARE(sent.payload, discoveryBubble(scene.client.status().address));
        }
    }

    // B has heard of A, and A hears of B when B wants something from it.
    void neighboursMeetDirectly()
    {
        Neighbours scene;
        QVERIFY(scene.a.status().mapped.address == scene.b.status().mapped.address);
        scene.forget();
        scene.say(scene.a, scene.b, "hello");
        QCOMPARE(scene.b.out.sent[0].to, atA); // RFC 4380 §5.2.4 (3)
        QCOMPARE(scene.b.out.sent[1].to, sim::discoveryEndpoint);
        QCOMPARE(scene.b.out.sent.size(), 2U);
        scene.runFor(0s);
        QCOMPARE(heardBy(scene.a), Words{"hello"});
        scene.say(scene.b, scene.a, "back");
        scene.runFor(0s);
        QCOMPARE(heardBy(scene.b), Words{"back"});
        for (const sim::ClientHost *client : {&scene.a, &scene.b}) {
            for (const sim::Sent &sent : client->out.sent)
                QVERIFY(subnet.contains(sent.to.address) || sent.to == sim::discoveryEndpoint);
        }
    }

    void theServerIsNotNeeded()
    {
        Neighbours scene;
        scene.internet.server.running = false;
        scene.say(scene.a, scene.b, "hello");
        scene.runFor(0s);
        QCOMPARE(heardBy(scene.a), Words{"hello"});
    }

    // Both have told of themselves; either may begin, and again when the other has been silent for long.
    void theyMeetAgainWhenTheyHaveForgottenEachOther()
    {
        Neighbours scene;
        scene.meet();
        for (const Duration pause : {40s, 40s, 150s, 400s}) {
            scene.forget();
            scene.say(scene.b, scene.a, "hello");
            scene.runFor(0s);
            QCOMPARE(heardBy(scene.b), Words{"hello"});
            QVERIFY(scene.a.sentTo(scene.b.status().mapped).empty());
            scene.runFor(pause);
        }
    }

    // The listener says nothing but bubbles.
    void aStreamInOneDirectionGoesOnDirectly()
    {
        Neighbours scene;
        scene.meet();
        for (int i = 0; i < 240; ++i) {
            scene.say(scene.a, scene.b, "drop");
            scene.runFor(5s);
        }
        QCOMPARE(heardBy(scene.a), Words(240, "drop"));
        for (const sim::Sent &sent : scene.b.out.sent)
            QVERIFY(sent.to == atA || sent.to == sim::discoveryEndpoint || !isBubble(sent));
    }

    void whoeverHasBeenSilentForTenMinutesIsLookedForAsAnybody()
    {
        Alone scene;
        const Ipv6Address known = neighbourOf(scene.client, 5000);
        const Ipv6Address forgotten = neighbourOf(scene.client, 5001);
        scene.hear(stranger, discoveryBubble(known));
        scene.hear(stranger, discoveryBubble(forgotten));
        scene.runFor(599s);
        scene.client.forget();
        scene.say(known, "one");
        QCOMPARE(scene.client.sentTo(stranger).size(), 1U);
        scene.runFor(1s);
        scene.client.forget();
        scene.say(forgotten, "two");
        QCOMPARE(scene.client.sentTo(stranger).size(), 0U);
        QCOMPARE(scene.client.sentTo(sim::serverEndpoint).size(), 1U);
    }

    // A firewall in the way, say. Then everything is as without discovery, and stays so until the next bubble.
    void aNeighbourThatDoesNotAnswerIsReachedTheOrdinaryWay()
    {
        Neighbours scene(Discovery::On, Discovery::On, {.hairpins = true});
        scene.internet.world.loseWhen([](const Endpoint &from, const Endpoint &to) {
            return to == sim::discoveryEndpoint || (subnet.contains(from.address) && subnet.contains(to.address));
        });
        scene.say(scene.a, scene.b, "hello");
        scene.runFor(1900ms);
        QCOMPARE(heardBy(scene.a), Words{});
        scene.runFor(1s);
        QCOMPARE(heardBy(scene.a), Words{"hello"});
        scene.runFor(40s);
        scene.b.forget();
        scene.say(scene.a, scene.b, "again");
        QVERIFY(scene.b.sentTo(atA).empty());
    }

    void offMeansThatNothingIsSentOrHeard()
    {
        Neighbours scene(Discovery::Off, Discovery::On);
        scene.runFor(1h);
        QVERIFY(scene.a.sentTo(sim::discoveryEndpoint).empty());
        QVERIFY(scene.a.sentTo(atB).empty());
        QVERIFY(!scene.b.sentTo(sim::discoveryEndpoint).empty());
        scene.a.client.onDiscovery(
            scene.internet.world.now(), atB, discoveryBubble(scene.b.status().address), scene.a.out);
        QCOMPARE(scene.a.out.dropped(DropReason::ForbiddenAddress), 1U);
        QVERIFY(scene.a.sentTo(atB).empty());
    }

    void aBubbleIsAnsweredDirectly()
    {
        Alone scene;
        const Ipv6Address peer = neighbourOf(scene.client, 5000);
        scene.hear(stranger, discoveryBubble(peer));
        QCOMPARE(scene.client.out.sent.size(), 1U);
        QCOMPARE(scene.client.out.sent[0].to, stranger);
        QCOMPARE(scene.client.out.sent[0].payload, sim::ipv6(scene.client.status().address, peer, 59, 255, {}));
        QCOMPARE(scene.client.out.droppedInAll(), 0U);
        // RFC 4380 §5.2.6
        scene.hear(stranger, discoveryBubble(peer));
        QCOMPARE(scene.client.out.sent.size(), 1U);
        QCOMPARE(scene.client.out.dropped(DropReason::RateLimited), 1U);
        for (int i = 0; i < 100; ++i) {
            scene.runFor(2s);
            scene.hear(stranger, discoveryBubble(peer));
        }
        QCOMPARE(scene.client.sentTo(stranger).size(), 4U);
    }

    void hostileBubblesAreDroppedAndCounted_data()
    {
        QTest::addColumn<Endpoint>("from");
        QTest::addColumn<Payload>("payload");
        QTest::addColumn<int>("reason");
        const auto row = [](const char *name, const Endpoint &from, Payload payload, DropReason reason) {
            QTest::newRow(name) << from << payload << static_cast<int>(reason);
        };
        const Payload good = [](const sim::ClientHost &client) { return discoveryBubble(neighbourOf(client, 5000)); };
        row("another subnet", {{{192, 168, 8, 3}}, {52000}}, good, DropReason::ForbiddenAddress);
        row("the internet", {{{192, 0, 2, 3}}, {52000}}, good, DropReason::ForbiddenAddress);
        row("the subnet itself", {{{192, 168, 7, 0}}, {52000}}, good, DropReason::ForbiddenAddress);
        row("everybody in it", {{{192, 168, 7, 255}}, {52000}}, good, DropReason::ForbiddenAddress);
        row("another program here", {atA.address, {3544}}, good, DropReason::ForbiddenAddress);
        row(
            "no Teredo address", stranger, [](const sim::ClientHost &) { return discoveryBubble(sim::hostAddress); },
            DropReason::BadSource);
        row(
            "our address", stranger,
            [](const sim::ClientHost &client) { return discoveryBubble(client.status().address); },
            DropReason::BadSource);
        row(
            "behind another NAT", stranger,
            [](const sim::ClientHost &) { return discoveryBubble(clientAddress({{{192, 0, 2, 77}}, {5000}})); },
            DropReason::SpoofedSource);
        row(
            "our endpoint with another address", stranger,
            [](const sim::ClientHost &client) { return discoveryBubble(clientAddress(client.status().mapped)); },
            DropReason::ForbiddenAddress);
        row(
            "of a server that cannot be", stranger,
            [](const sim::ClientHost &client) {
                return discoveryBubble(wire::toIpv6({{{127, 0, 0, 1}}, 0, {client.status().mapped.address, {5000}}}));
            },
            DropReason::ForbiddenAddress);
        row(
            "to one host", stranger,
            [](const sim::ClientHost &client) {
                return sim::bubble(neighbourOf(client, 5000), client.status().address);
            },
            DropReason::NotForUs);
        row(
            "with content", stranger,
            [](const sim::ClientHost &client) {
                return sim::ipv6(neighbourOf(client, 5000), allNodes, 17, 1, sim::Packet(8));
            },
            DropReason::NotForUs);
        row(
            "cut off", stranger,
            [](const sim::ClientHost &client) {
                sim::Packet packet = discoveryBubble(neighbourOf(client, 5000));
                packet.pop_back();
                return packet;
            },
            DropReason::Malformed);
        row("empty", stranger, [](const sim::ClientHost &) { return sim::Packet(); }, DropReason::Malformed);
    }

    void hostileBubblesAreDroppedAndCounted()
    {
        QFETCH(const Endpoint, from);
        QFETCH(const Payload, payload);
        QFETCH(const int, reason);
        Alone scene;
        scene.hear(from, payload(scene.client));
        QVERIFY(scene.client.out.sent.empty());
        QCOMPARE(scene.client.out.dropped(static_cast<DropReason>(reason)), 1U);
        QCOMPARE(scene.client.out.droppedInAll(), 1U);
        scene.say(neighbourOf(scene.client, 5000), "hello");
        QCOMPARE(scene.client.sentTo(from).size(), 0U);
    }

    void ourOwnBubbleIsNoNews()
    {
        Alone scene;
        scene.hear(atA, discoveryBubble(scene.client.status().address));
        QVERIFY(scene.client.out.sent.empty());
        QCOMPARE(scene.client.out.droppedInAll(), 0U);
    }

    void aFloodIsBoundedAndDrivesOutNobody()
    {
        Alone scene;
        const Ipv6Address friendly = neighbourOf(scene.client, 5000);
        scene.hear(atB, discoveryBubble(friendly));
        for (int i = 0; i < 10'000; ++i) {
            const auto low = static_cast<std::uint8_t>(66 + i % 100);
            const Endpoint from{{{192, 168, 7, low}}, {static_cast<std::uint16_t>(10'000 + i)}};
            scene.hear(from, discoveryBubble(neighbourOf(scene.client, static_cast<std::uint16_t>(10'000 + i))));
            scene.runFor(1ms);
        }
        QVERIFY(scene.client.out.sent.size() < 32 + 8 * 10 + 2); // 32, and eight a second
        QCOMPARE(scene.client.out.dropped(DropReason::RateLimited) + scene.client.out.sent.size(), 10'001U);
        QCOMPARE(scene.client.client.peerCount(), 0U);
        scene.client.forget();
        scene.say(friendly, "hello");
        QCOMPARE(scene.client.sentTo(atB).size(), 1U);
    }

    void whatTheFloodLeavesIsForgotten()
    {
        const ClientConfig config{.servers = {},
            .local = atA,
            .verificationHosts = {},
            .destinations = DestinationPolicy(),
            .localSubnet = subnet,
            .localDiscovery = true};
        LocalDiscovery discovery(config);
        const Instant now{};
        for (std::uint16_t i = 0; i < maxLocalPeers; ++i)
            QVERIFY(discovery.note(now, clientAddress({outside, {i}}), stranger));
        const Ipv6Address late = clientAddress({outside, {5000}});
        QVERIFY(!discovery.note(now, late, atB));
        QVERIFY(discovery.note(now + 599s, clientAddress({outside, {7}}), atB)); // it is known already
        QVERIFY(discovery.note(now + 600s, late, atB));
        QVERIFY(discovery.find(now + 600s, late) == atB);
        QVERIFY(discovery.find(now + 600s, clientAddress({outside, {7}})) == atB);
        QVERIFY(!discovery.find(now + 600s, clientAddress({outside, {8}})));
    }

    // RFC 4380 §5.2.3 (5)
    void fromWhereItSaidItWasAPeerIsBelievedAndFromElsewhereNot()
    {
        Alone scene;
        const Ipv6Address peer = neighbourOf(scene.client, 5000);
        const sim::Packet hello = sim::text(peer, scene.client.status().address, "hello");
        scene.client.receive(stranger, hello);
        QCOMPARE(scene.client.out.dropped(DropReason::SpoofedSource), 1U);
        scene.hear(stranger, discoveryBubble(peer));
        QCOMPARE(scene.client.client.peerCount(), 0U); // heard of, not believed
        scene.client.receive({stranger.address, {6667}}, hello);
        QCOMPARE(scene.client.out.dropped(DropReason::SpoofedSource), 2U);
        QVERIFY(scene.client.out.delivered.empty());
        scene.client.receive(stranger, hello);
        QCOMPARE(heardBy(scene.client), Words{"hello"});
    }

    // Anybody in the subnet can send a discovery bubble in the name of another.
    void aPeerInUseDoesNotMoveOnTheWordOfABubble()
    {
        Neighbours scene;
        scene.say(scene.a, scene.b, "hello");
        scene.runFor(3s);
        scene.forget();
        const Ipv6Address a = scene.a.status().address;
        scene.b.client.onDiscovery(scene.internet.world.now(), stranger, discoveryBubble(a), scene.b.out);
        QVERIFY(scene.b.sentTo(stranger).empty());
        QCOMPARE(scene.b.sentTo(atA).size(), 1U); // that is where the answer goes
        scene.b.receive(stranger, sim::bubble(a, scene.b.status().address));
        QCOMPARE(scene.b.out.dropped(DropReason::SpoofedSource), 1U);
        scene.say(scene.a, scene.b, "secret");
        QVERIFY(scene.b.sentTo(stranger).empty());
        scene.runFor(0s);
        QCOMPARE(heardBy(scene.a), Words{"secret"});
    }

    void aNewAddressIsToldAtOnceAndTheOldNeighboursAreForgotten()
    {
        Neighbours scene;
        scene.meet();
        scene.lan.nat.reboot();
        scene.runFor(40s);
        QVERIFY(!scene.b.sentTo(sim::discoveryEndpoint).empty());
        scene.say(scene.a, scene.b, "hello");
        scene.runFor(1s);
        QCOMPARE(heardBy(scene.a), Words{"hello"});
    }

    void whateverIsHeardIsAnsweredOrCountedOnce()
    {
        Alone scene;
        sim::Chance chance(4380);
        const sim::Packet good = discoveryBubble(neighbourOf(scene.client, 5000));
        for (std::uint64_t i = 1; i <= 20'000; ++i) {
            sim::Packet packet = good;
            std::array<std::byte, 8> bytes{};
            chance.fill(bytes);
            for (std::size_t change = 0; change < 6; change += 2)
                packet[std::to_integer<std::size_t>(bytes[change]) % packet.size()] = bytes[change + 1];
            packet.resize(packet.size() - std::to_integer<std::size_t>(bytes[6] & std::byte{1}));
            scene.hear(stranger, packet);
            QCOMPARE(scene.client.out.sent.size() + scene.client.out.droppedInAll(), i);
        }
        QVERIFY(scene.client.out.sent.size() <= 32);
    }

    void bubblesToEverybodyAreAtLeastTwoSecondsApart()
    {
        Alone scene;
        for (std::uint16_t i = 0; i < 8; ++i)
            scene.hear({stranger.address, {static_cast<std::uint16_t>(6000 + i)}},
                discoveryBubble(neighbourOf(scene.client, static_cast<std::uint16_t>(6000 + i))));
        scene.runFor(10s);
        scene.client.forget();
        for (std::uint16_t i = 0; i < 8; ++i)
            scene.say(neighbourOf(scene.client, static_cast<std::uint16_t>(6000 + i)), "hello");
        QCOMPARE(scene.client.sentTo(sim::discoveryEndpoint).size(), 1U);
    }
};

QTEST_APPLESS_MAIN(TestLocalDiscovery)
#include "tst_local_discovery.moc"
