// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/protocol_constants.h"
#include "scenario.h"

#include <QTest>

using namespace std::chrono_literals;
using namespace teredo;

namespace {

constexpr Ipv4Address otherAddress{{198, 51, 100, 50}};
constexpr Ipv4Address otherSecondAddress{{198, 51, 100, 51}};
constexpr Endpoint otherEndpoint{otherAddress, {3544}};
constexpr Endpoint otherSecondEndpoint{otherSecondAddress, {3544}};

ClientConfig withServers(std::vector<Server> servers, std::vector<Ipv6Address> hosts = {})
{
    ClientConfig config = sim::clientConfig(std::move(hosts));
    config.servers = std::move(servers);
    return config;
}

// Two servers, the preferred one first.
struct TwoServers : Scenario {
    sim::ServerHost other{internet.world, otherAddress, otherSecondAddress};

    explicit TwoServers(std::vector<Ipv6Address> hosts = {})
        : Scenario(withServers(
              {{sim::serverAddress, sim::secondaryAddress}, {otherAddress, otherSecondAddress}}, std::move(hosts)))
    {
    }

    [[nodiscard]] Ipv4Address server() const { return client.status().server; }
};

} // namespace

class TestSeveralServers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void allAreAskedAtOnceAndThePreferredOneFirst()
    {
        TwoServers scene;
        scene.client.start();
        QCOMPARE(scene.client.out.sent.size(), 2U);
        QCOMPARE(scene.client.out.sent[0].to, sim::serverEndpoint);
        QCOMPARE(scene.client.out.sent[1].to, otherEndpoint);
        // Each by a question of its own, so that none can answer for the other.
        QVERIFY(scene.client.out.sent[0].payload != scene.client.out.sent[1].payload);
    }

    void whenBothAnswerThePreferredOneIsUsed()
    {
        TwoServers scene;
        scene.startAndRunFor(1s);
        QCOMPARE(scene.phase(), Phase::Online);
        QCOMPARE(scene.server(), sim::serverAddress);
        QCOMPARE(scene.client.out.droppedInAll(), 0U); // being slower is no fault
    }

    void aDeadOneCostsNothing()
    {
        TwoServers scene({sim::hostAddress});
        scene.internet.server.running = false;
        scene.startAndRunFor(100ms);
        QCOMPARE(scene.server(), otherAddress);
        QCOMPARE(wire::fromIpv6(scene.client.status().address)->server, otherAddress);
        scene.runFor(1s);
        QCOMPARE(scene.phase(), Phase::Online);                   // the test went through it, too
        QCOMPARE(scene.client.status().nat, NatType::Restricted); // and the NAT was compared by its addresses
        QVERIFY(!scene.client.sentTo(otherSecondEndpoint).empty());
        QVERIFY(scene.client.sentTo(sim::secondaryEndpoint).empty());
    }

    void onlyTheOneInUseIsKeptInTouchWith()
    {
        TwoServers scene;
        scene.startAndRunFor(10s);
        scene.client.forget();
        scene.runFor(10min);
        QVERIFY(scene.client.sentTo(sim::serverEndpoint).size() > 20U);
        QVERIFY(scene.client.sentTo(otherEndpoint).empty());
    }

    void whenItIsLostAnotherOneTakesOverWithinARoundTrip()
    {
        TwoServers scene;
        scene.startAndRunFor(1s);
        const Ipv6Address before = scene.client.status().address;
        scene.internet.server.running = false;
        scene.client.forget();
        while (scene.client.status().address == before)
            scene.runFor(1ms);

        QCOMPARE(scene.client.sentTo(sim::serverEndpoint).size(), 5U); // refresh, three repeats, the new round
        QCOMPARE(scene.client.sentTo(otherEndpoint).size(), 1U);
        scene.runFor(100ms);
        QCOMPARE(scene.phase(), Phase::Online);
        QCOMPARE(scene.server(), otherAddress);
        for (const ClientStatus &status : scene.client.out.reports)
            QVERIFY(status.phase != Phase::Offline);
    }

    void theNewServerIsTheOneThatIsToldApartFromPeers()
    {
        TwoServers scene;
        scene.internet.server.running = false;
        scene.startAndRunFor(1s);
        scene.client.forget();

        using sim::operator+;
        // An indirect bubble is one from the present server; the same from the other one is not.
        const sim::Packet origin = sim::bytes({0, 0, 0xf2, 0x26, 0x34, 0xff, 0x8e, 0xf8}); // 203.0.113.7:3545
        const sim::Packet bubble = origin + sim::bubble(sim::hostAddress, scene.client.status().address);
        scene.client.receive(sim::serverEndpoint, bubble);
        QVERIFY(scene.client.sentTo(sim::relayEndpoint).empty());
        scene.client.receive(otherEndpoint, bubble);
        QCOMPARE(scene.client.sentTo(sim::relayEndpoint).size(), 1U);
    }

    void anAnswerOfOneIsNoAnswerOfTheOther()
    {
        TwoServers scene;
        scene.internet.server.running = scene.other.running = false;
        scene.startAndRunFor(10ms);
        const auto asked = wire::parse(scene.client.out.sent.front().payload);
        const auto answer
            = scene.internet.server.advertisement(asked->authentication->nonce, {{{192, 0, 2, 1}}, {40000}});
        scene.client.receive(otherEndpoint, answer);
        QCOMPARE(scene.phase(), Phase::Qualifying);
        QCOMPARE(scene.client.out.dropped(DropReason::UnexpectedAnswer), 1U);
    }

    void oneRefusalCountsOnlyIfNobodyAnswers()
    {
        TwoServers scene;
        scene.internet.server.running = scene.other.running = false;
        scene.startAndRunFor(1s);
        scene.client.onUnreachable(otherEndpoint);
        scene.runFor(1s);
        QCOMPARE(scene.phase(), Phase::Qualifying);
        scene.runFor(10s);
        QCOMPARE(scene.phase(), Phase::Offline);
        QCOMPARE(scene.client.status().offlineReason, OfflineReason::Refused);

        TwoServers lucky;
        lucky.internet.server.running = false;
        lucky.client.start();
        lucky.client.onUnreachable(sim::serverEndpoint);
        lucky.runFor(1s);
        QCOMPARE(lucky.phase(), Phase::Online);
        QCOMPARE(lucky.client.status().offlineReason, OfflineReason::None);
    }

    void whenNoneAnswersAllAreAskedAgainWithGrowingPauses()
    {
        TwoServers scene;
        scene.internet.server.running = scene.other.running = false;
        scene.startAndRunFor(300s);
        QCOMPARE(scene.phase(), Phase::Offline);
        QCOMPARE(scene.client.sentTo(otherEndpoint), scene.client.sentTo(sim::serverEndpoint));
        QCOMPARE(scene.client.sentTo(otherEndpoint).size(), 5U + 7U);

        scene.other.running = true;
        scene.runFor(61s);
        QCOMPARE(scene.phase(), Phase::Online);
        QCOMPARE(scene.server(), otherAddress);
    }

    // As when somebody lists both addresses of one server.
    void theSecondAddressOfOneMayBeTheFirstOfAnother()
    {
        Scenario scene(
            withServers({{sim::serverAddress, sim::secondaryAddress}, {sim::secondaryAddress, sim::serverAddress}}));
        scene.startAndRunFor(1s);
        QCOMPARE(scene.client.status().server, sim::serverAddress);
        QCOMPARE(scene.client.status().nat, NatType::Restricted);
    }

    void noMoreThanAFewAreUsed()
    {
        std::vector<Server> many;
        many.reserve(100);
        for (std::uint8_t i = 0; i < 100; ++i)
            many.push_back({{{198, 51, 100, i}}, {}});
        Scenario scene(withServers(many));
        scene.client.start();
        QCOMPARE(scene.client.out.sent.size(), maxServers);
    }
};

QTEST_APPLESS_MAIN(TestSeveralServers)
#include "tst_several_servers.moc"
