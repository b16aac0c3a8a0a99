// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/protocol_constants.h"
#include "exchange.h"

#include <QTest>

using namespace std::chrono_literals;
using namespace teredo;
using sim::operator+;

Q_DECLARE_METATYPE(sim::NatBehaviour)

namespace {

using Words = std::vector<std::string>;

constexpr Ipv4Address outside{{198, 51, 100, 118}};
constexpr Endpoint localA{{{10, 0, 0, 2}}, {4095}};
constexpr Endpoint localB{{{10, 1, 0, 2}}, {4096}};

// Two clients behind one NAT, as in RFC 6081, figure 3; each behind another one of its own, or not.
struct Neighbours {
    sim::Internet internet;
    sim::Lan common;
    sim::ClientHost a;
    sim::ClientHost b;

    explicit Neighbours(const sim::NatBehaviour &nat, std::optional<sim::NatBehaviour> inner = std::nullopt)
        : common(internet.world, internet.world, nat, outside)
        , a(internet.world, {inner, {{192, 168, 1, 10}}, localA, &common}, sim::clientConfig())
        , b(internet.world, {inner, {{192, 168, 1, 11}}, localB, &common}, sim::clientConfig())
    {
        a.start();
        b.start();
        internet.world.runFor(1s);
        a.forget();
        b.forget();
    }

    void say(const sim::ClientHost &to, sim::ClientHost &from, std::string_view words)
    {
        from.sendPacket(sim::text(from.status().address, to.status().address, words));
    }
};

Words heardBy(const sim::ClientHost &client)
{
    Words words;
    for (const sim::Packet &packet : client.out.delivered)
        words.emplace_back(sim::wordsOf(packet));
    return words;
}

std::vector<Endpoint> alternatesIn(const sim::Sent &sent)
{
    const wire::Trailers trailers = trailersOf(sent);
    return {trailers.alternates.all().begin(), trailers.alternates.all().end()};
}

sim::Packet alternate(const Endpoint &endpoint)
{
    return sim::bytes({3, 8, 0, 0}) + sim::bytes(endpoint.address.octets)
        + sim::bytes({endpoint.port.number >> 8, endpoint.port.number & 0xff});
}

} // namespace

// RFC 6081 §5.6
class TestHairpin : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theExchangeOfRfc6081Section65()
    {
        Neighbours scene(sim::portRestrictedNat, sim::upnpPortRestrictedNat);
        const Endpoint upnpA{{{192, 168, 1, 10}}, localA.port};
        const Endpoint upnpB{{{192, 168, 1, 11}}, localB.port};
        scene.say(scene.b, scene.a, "hello");
        const auto first = newlySent(scene.a);
        QCOMPARE(first.size(), 2U);
        QCOMPARE(first[0].to, scene.b.status().mapped); // 1
        QCOMPARE(first[1].to, sim::serverEndpoint);     // 2
        QCOMPARE(alternatesIn(first[1]), (std::vector{localA, upnpA}));
        const auto nonceA = trailersOf(first[1]).nonce;

        scene.internet.world.runFor(100ms);
        const auto answer = newlySent(scene.b);
        QCOMPARE(answer.size(), 4U);
        QCOMPARE(answer[0].to, scene.a.status().mapped); // 3
        QCOMPARE(answer[1].to, localA);                  // 4
        QCOMPARE(answer[2].to, upnpA);                   // 5
        for (std::size_t i = 0; i < 3; ++i)
            QCOMPARE(trailersOf(answer[i]).nonce, nonceA);
        QCOMPARE(answer[3].to, sim::serverEndpoint); // 6
        QCOMPARE(alternatesIn(answer[3]), (std::vector{localB, upnpB}));
        QCOMPARE(scene.a.client.peerCount(), 1U);

        scene.internet.world.runFor(100ms);
        const auto last = newlySent(scene.a);
        QCOMPARE(last.size(), 2U);
        QVERIFY(isBubble(last[0])); // 7
        QCOMPARE(last[0].to, upnpB);
        QCOMPARE(trailersOf(last[0]).nonce, trailersOf(answer[3]).nonce);
        QCOMPARE(scene.b.client.peerCount(), 1U);
        QCOMPARE(heardBy(scene.b), Words{"hello"});
        scene.say(scene.a, scene.b, "back");
        scene.internet.world.runFor(0s);
        QCOMPARE(heardBy(scene.a), Words{"back"});
    }

    void neighboursReachEachOther_data()
    {
        QTest::addColumn<sim::NatBehaviour>("common");
        QTest::newRow("port-restricted") << sim::portRestrictedNat;
        QTest::newRow("cone") << sim::coneNat;
        QTest::newRow("symmetric") << sim::symmetricNat;
        QTest::newRow("port-preserving symmetric") << sim::portPreservingSymmetricNat;
        QTest::newRow("hairpinning") << sim::NatBehaviour{.hairpins = true};
    }

    void neighboursReachEachOther()
    {
        QFETCH(const sim::NatBehaviour, common);
        Neighbours scene(common);
        scene.say(scene.b, scene.a, "hello");
        scene.internet.world.runFor(1s);
        QCOMPARE(heardBy(scene.b), Words{"hello"});
        for (const char *words : {"one", "two", "three"}) {
            scene.say(scene.a, scene.b, words);
            scene.internet.world.runFor(40s);
        }
        QCOMPARE(heardBy(scene.a), (Words{"one", "two", "three"}));
    }

    void strangersAreNotToldOfOurNetwork()
    {
        Pair scene;
        scene.client.forget();
        scene.sendText(scene.other.status().address, "hello");
        QVERIFY(alternatesIn(scene.client.out.sent[1]).empty());
    }

    // An address that only we can reach is nothing a stranger may send us to.
    void onlyNeighboursMakeUsSendIntoOurNetwork()
    {
        Scenario scene;
        scene.startAndRunFor(1s);
        const Endpoint mapped = scene.client.status().mapped;
        const auto sentAfterBubbleOf = [&](const Endpoint &peer, const Endpoint &told) {
            scene.client.forget();
            scene.client.receive(sim::serverEndpoint,
                sim::bubble(clientAddress(peer), scene.client.status().address) + nonceTrailer({1, 2, 3, 4})
                    + alternate(told));
            return scene.client.sentTo(told).size();
        };
        const Endpoint door{{{192, 168, 1, 1}}, {53}};
        QCOMPARE(sentAfterBubbleOf({{{192, 0, 2, 77}}, {5000}}, door), 0U);
        QCOMPARE(sentAfterBubbleOf({mapped.address, {5000}}, door), 1U);
        QCOMPARE(sentAfterBubbleOf({mapped.address, {5001}}, {{{127, 0, 0, 1}}, {53}}), 0U);
        QCOMPARE(sentAfterBubbleOf({mapped.address, {5002}}, {{{169, 254, 1, 1}}, {53}}), 0U);
        QCOMPARE(sentAfterBubbleOf({mapped.address, {5003}}, {{{192, 168, 1, 2}}, {51000}}), 0U); // ourselves
        QCOMPARE(sentAfterBubbleOf({mapped.address, {5004}}, sim::secondaryEndpoint), 0U);
    }

    void alternatesAreLimitedLikeAllThatOthersCause()
    {
        Scenario scene;
        scene.startAndRunFor(1s);
        const Endpoint mapped = scene.client.status().mapped;
        const Endpoint victim{{{203, 0, 114, 9}}, {53}};
        scene.client.forget();
        for (int i = 0; i < 1000; ++i) {
            const Endpoint peer{{{198, 51, static_cast<std::uint8_t>(i >> 8), static_cast<std::uint8_t>(i)}}, {5000}};
            scene.client.receive(sim::serverEndpoint,
                sim::bubble(clientAddress(peer), scene.client.status().address) + nonceTrailer({1, 2, 3, 4})
                    + alternate(victim));
        }
        QVERIFY(scene.client.sentTo(victim).size() <= 32);
        QVERIFY(mapped != victim);
    }

    void aMalformedListDropsTheBubble()
    {
        Scenario scene;
        scene.startAndRunFor(1s);
        scene.client.forget();
        const Endpoint peer{{{192, 0, 2, 77}}, {5000}};
        for (const sim::Packet &list : {sim::bytes({3, 2, 0, 0}), sim::bytes({3, 3, 0, 0, 1}),
                 alternate({{{224, 0, 0, 1}}, {5}}), alternate({{{192, 0, 2, 9}}, {0}})})
            scene.client.receive(
                sim::serverEndpoint, sim::bubble(clientAddress(peer), scene.client.status().address) + list);
        QVERIFY(scene.client.out.sent.empty());
        QCOMPARE(scene.client.out.dropped(DropReason::Malformed), 4U);
    }
};

QTEST_APPLESS_MAIN(TestHairpin)
#include "tst_hairpin.moc"
