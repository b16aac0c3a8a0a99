// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/protocol_constants.h"
#include "exchange.h"

#include <QTest>

#include <algorithm>

using namespace std::chrono_literals;
using namespace teredo;
using sim::operator+;

namespace {

ClientConfig determining(Duration initial)
{
    ClientConfig config = sim::clientConfig();
    config.refreshInterval = initial;
    config.determinesRefresh = true;
    return config;
}

// What an idle machine wakes for: its timers and what comes in.
struct WakeUps final : sim::Observer {
    void sent(Port, const Endpoint &, Bytes) override {}
    void receiving(const Endpoint &, Bytes) override { ++arrivals; }
    void received(const DropCounters &) override {}

    std::uint64_t arrivals = 0;
};

// A client that wants to know how long its NAT keeps a mapping.
struct Determining {
    sim::Internet internet;
    sim::ClientHost client;

    explicit Determining(Duration lifetime, Duration initial = 30s)
        : client(internet.world, {.nat = sim::NatBehaviour{.timeout = lifetime}}, determining(initial))
    {
        client.start();
        runFor(2s); // the survey is over, and its ports are closed
    }

    void runFor(Duration duration) { internet.world.runFor(duration); }

    // Its bubbles to the second port.
    [[nodiscard]] std::vector<sim::Sent> bubbles() const
    {
        std::vector<sim::Sent> sent;
        std::ranges::copy_if(client.out.sent, std::back_inserter(sent),
            [](const sim::Sent &one) { return isBubble(one) && one.to == sim::serverEndpoint; });
        return sent;
    }

    // The shortest and the longest time between two refreshes within an hour.
    [[nodiscard]] std::pair<Duration, Duration> pauses()
    {
        client.forget();
        runFor(1h);
        const auto times = client.sentTo(sim::serverEndpoint);
        std::vector<Duration> pauses;
        for (std::size_t i = 1; i < times.size(); ++i)
            pauses.push_back(times[i] - times[i - 1]);
        const auto [shortest, longest] = std::ranges::minmax(pauses);
        return {shortest, longest};
    }
};

} // namespace

// RFC 4380 §5.2.7
class TestRefreshDetermination : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theIntervalFitsTheNat_data()
    {
        QTest::addColumn<int>("lifetime");
        QTest::addColumn<double>("interval");
        QTest::newRow("too short for anything") << 31 << 30.0; // 60, 45 and 37.5 s are too long
        QTest::newRow("40 s") << 40 << 37.5;                   // 60 and 45 s are too long
        QTest::newRow("50 s") << 50 << 45.0;                   // 60 s is too long
        QTest::newRow("62 s") << 62 << 60.0;                   // 90 and 75 s are too long
        QTest::newRow("120 s") << 120 << 90.0;                 // and 120 s is the most, so this will do
        QTest::newRow("an hour") << 3600 << 90.0;
    }

    void theIntervalFitsTheNat()
    {
        QFETCH(const int, lifetime);
        QFETCH(const double, interval);
        Determining scene{std::chrono::seconds(lifetime)};
        const Ipv6Address address = scene.client.status().address;

        scene.runFor(10min);
        QVERIFY(scene.client.out.openPorts.empty()); // the second port "should be closed when the procedure ends"
        const auto [shortest, longest] = scene.pauses();

        const auto wanted = std::chrono::duration_cast<Duration>(std::chrono::duration<double>(interval));
        QVERIFY(shortest >= wanted * 2 / 3 && shortest < wanted * 3 / 4);
        QVERIFY(longest <= wanted * 14 / 15 + 200ms && longest > wanted * 4 / 5);
        QCOMPARE(scene.client.status().address, address);
    }

    void theSecondPortServesNothingElse()
    {
        Determining scene(62s);
        const Port second = onlyPort(scene.client);
        scene.client.forget();
        scene.runFor(10min);
        for (const sim::Sent &sent : scene.client.out.sent) {
            QCOMPARE(sent.to, sim::serverEndpoint);
            QVERIFY(sent.from == servicePort || (sent.from == second && !isBubble(sent)));
        }
        QCOMPARE(scene.client.client.peerCount(), 0U);
        QVERIFY(scene.client.out.delivered.empty());
    }

    void theFirstTestComesAfterAMinute()
    {
        Determining scene(62s);
        scene.runFor(58s);
        QVERIFY(scene.bubbles().empty()); // the answer came after 200 ms

        scene.runFor(300ms);

        QCOMPARE(scene.bubbles().size(), 1U);
        const auto packet = *wire::parseIpv6(wire::parse(scene.bubbles()[0].payload)->packet);
        QCOMPARE(packet.source, scene.client.status().address);
        QVERIFY(wire::fromIpv6(packet.destination)->mapped != scene.client.status().mapped);
        QCOMPARE(scene.internet.server.bubblesForwarded, 1);
        scene.runFor(9s); // it has arrived, so it is not repeated
        QCOMPARE(scene.bubbles().size(), 1U);
    }

    void aLostBubbleIsRepeated()
    {
        Determining scene(300s);
        scene.internet.world.loseWhen([&](const Endpoint &, const Endpoint &to) {
            return to == sim::serverEndpoint && scene.internet.world.now() > Instant(60s)
                && scene.internet.world.now() < Instant(65s);
        });
        scene.runFor(68s);
        QCOMPARE(scene.bubbles().size(), 4U); // of 60 s
        scene.runFor(100s);
        QCOMPARE(scene.bubbles().size(), 5U); // of 90 s
        QVERIFY(scene.client.out.openPorts.empty());
    }

    void whatIsForgedProvesNothing_data()
    {
        QTest::addColumn<int>("fault");
        QTest::newRow("another nonce") << 0;
        QTest::newRow("from somebody else") << 1;
        QTest::newRow("from another source") << 2;
        QTest::newRow("at the service port") << 3;
        QTest::newRow("none") << 4;
    }

    void whatIsForgedProvesNothing()
    {
        QFETCH(const int, fault);
        Determining scene(31s); // so that nothing else arrives
        const Port second = onlyPort(scene.client);
        scene.runFor(58200ms);
        QCOMPARE(scene.bubbles().size(), 1U);
        const sim::Sent bubble = scene.bubbles()[0];
        const auto packet = *wire::parseIpv6(wire::parse(bubble.payload)->packet);
        auto nonce = *trailersOf(bubble).nonce;
        nonce[0] ^= fault == 0 ? 1 : 0;
        const Ipv6Address source = fault == 2 ? sim::hostAddress : packet.source;

        scene.client.receiveAt(fault == 3 ? servicePort : second, fault == 1 ? sim::relayEndpoint : sim::serverEndpoint,
            sim::bubble(source, packet.destination) + nonceTrailer(nonce));

        QCOMPARE(scene.client.out.dropped(DropReason::NotForUs), fault == 4 ? 0U : 1U);
        scene.runFor(3s);
        QCOMPARE(scene.bubbles().size(), fault == 4 ? 1U : 2U);
    }

    void aSecondPortThatGetsNoAnswerEndsIt()
    {
        sim::Internet internet;
        sim::ClientHost client(internet.world, {.nat = sim::portRestrictedNat}, determining(30s));
        internet.world.loseWhen([](const Endpoint &from, const Endpoint &to) {
            return to == sim::serverEndpoint && from.port != Port{40000}; // the first one of that NAT
        });
        client.start();
        internet.world.runFor(5s);
        QCOMPARE(client.out.openPorts.size(), 1U);
        internet.world.runFor(8s);
        QVERIFY(client.out.openPorts.empty());
        QCOMPARE(client.status().phase, Phase::Online);
    }

    void whereAMappingIsLostAllTheSameTheShortIntervalIsBack()
    {
        Determining scene(62s);
        scene.runFor(10min);
        scene.client.nat().reboot();
        scene.runFor(2min);
        const auto [shortest, longest] = scene.pauses();
        QVERIFY(longest < 29s);
        QVERIFY(scene.bubbles().empty()); // and longer ones are not tried again
    }

    void anIdleMachineWakesSeldom_data()
    {
        QTest::addColumn<int>("lifetime"); // in seconds
        QTest::addColumn<std::uint64_t>("most");
        QTest::newRow("long, as RFC 4787 wants it") << 300 << std::uint64_t{120};
        QTest::newRow("half as long") << 62 << std::uint64_t{200};
        QTest::newRow("as short as is presumed") << 30 << std::uint64_t{360};
    }

    // To ask and to be answered are two. Without a longer lifetime there are 250 to 360 in an hour.
    void anIdleMachineWakesSeldom()
    {
        QFETCH(const int, lifetime);
        QFETCH(const std::uint64_t, most);
        Determining scene{std::chrono::seconds(lifetime)};
        scene.runFor(30min);
        WakeUps wakeUps;
        scene.client.observer = &wakeUps;
        scene.client.timerCalls = 0;
        scene.runFor(1h);
        const std::uint64_t all = scene.client.timerCalls + wakeUps.arrivals;
        QVERIFY2(all <= most, qPrintable(QString::number(all)));
        QVERIFY(all >= most / 2);
    }

    void itBeginsWhereItIsTold()
    {
        Determining scene(25s, 20s); // 40, 30 and 25 s are too long
        scene.runFor(10min);
        const auto [shortest, longest] = scene.pauses();
        QVERIFY(shortest > 13s);
        QVERIFY(longest < 19s);
    }
};

QTEST_APPLESS_MAIN(TestRefreshDetermination)
#include "tst_refresh_determination.moc"
