// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/client/server_probes.h"
#include "sim/internet.h"

#include <QTest>

#include <algorithm>

using namespace std::chrono_literals;
using Outcome = teredo::ProbeResult::Outcome;
using sim::Endpoint;

namespace {

constexpr Endpoint inside{{{192, 168, 1, 2}}, {51000}};

// A test of servers from a machine behind a NAT.
class Tester
{
public:
    explicit Tester(
        std::vector<teredo::Ipv4Address> servers, const sim::NatBehaviour &behaviour = sim::portRestrictedNat)
        : nat(behaviour, {{192, 0, 2, 1}})
        , out([this](teredo::Port, const Endpoint &to, sim::Bytes payload) {
            internet.world.send(nat.outbound(internet.world.now(), inside, to), to, payload);
        })
        , probes(std::move(servers), inside, m_chance)
    {
        internet.world.attachHost(nat.outside(), [this](const Endpoint &from, const Endpoint &to, sim::Bytes payload) {
            if (nat.inbound(internet.world.now(), from, to))
                probes.onDatagram(internet.world.now(), from, payload, out);
        });
        internet.world.attach(sim::World::Timer{
            [this] { return probes.nextDeadline(); }, [this] { probes.onTimer(internet.world.now(), out); }});
    }

    void runFor(teredo::Duration duration)
    {
        probes.start(internet.world.now(), out);
        internet.world.runFor(duration);
    }
    [[nodiscard]] std::ptrdiff_t askedOf(const teredo::Ipv4Address &server) const
    {
        return std::ranges::count_if(out.sent, [&](const auto &datagram) { return datagram.to.address == server; });
    }

    sim::Internet internet;
    sim::Nat nat;
    sim::Recorder out;

private:
    sim::Chance m_chance{1};

public:
    teredo::ServerProbes probes;
};

} // namespace

class TestServerProbes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aServerThatWorksTellsTheKindOfNatAndItsDistance_data()
    {
        QTest::addColumn<sim::NatBehaviour>("nat");
        QTest::addColumn<teredo::NatType>("expected");
        QTest::newRow("restricted") << sim::portRestrictedNat << teredo::NatType::Restricted;
        QTest::newRow("symmetric") << sim::symmetricNat << teredo::NatType::Symmetric;
    }

    void aServerThatWorksTellsTheKindOfNatAndItsDistance()
    {
        QFETCH(const sim::NatBehaviour, nat);
        QFETCH(const teredo::NatType, expected);
        Tester tester({sim::serverAddress}, nat);

        tester.runFor(1s);

        const auto finished = tester.probes.takeFinished();
        QCOMPARE(finished.size(), 1U);
        QCOMPARE(finished[0].result.outcome, Outcome::Works);
        QCOMPARE(finished[0].result.nat, expected);
        QCOMPARE(finished[0].result.roundTrip, teredo::Duration(100ms));
        QCOMPARE(finished[0].result.asked, 3);
        QCOMPARE(finished[0].result.answered, 3);
        QVERIFY(tester.probes.isDone());
    }

    void aSilentServerIsAskedThreeTimesInSixSeconds()
    {
        Tester tester({sim::serverAddress});
        tester.internet.server.running = false;

        tester.runFor(5900ms);
        QVERIFY(!tester.probes.isDone());
        tester.internet.world.runFor(200ms);

        QVERIFY(tester.probes.isDone());
        QCOMPARE(tester.probes.takeFinished()[0].result.outcome, Outcome::NoAnswer);
        QCOMPARE(tester.askedOf(sim::serverAddress), 3);
        QCOMPARE(tester.askedOf(sim::secondaryAddress), 0);
    }

    void aMissingSecondAddressIsTold()
    {
        Tester tester({sim::serverAddress});
        tester.internet.server.secondaryRunning = false;

        tester.runFor(7s);

        const auto finished = tester.probes.takeFinished();
        QCOMPARE(finished[0].result.outcome, Outcome::NoSecondAddress);
        QCOMPARE(finished[0].result.nat, teredo::NatType::Unknown);
    }

    void lostQuestionsAreCounted()
    {
        Tester tester({sim::serverAddress});
        tester.internet.world.loseNext(1);

        tester.runFor(7s);

        const auto finished = tester.probes.takeFinished();
        QCOMPARE(finished[0].result.outcome, Outcome::Works);
        QCOMPARE(finished[0].result.asked, 3);
        QCOMPARE(finished[0].result.answered, 2);
    }

    void anIcmpErrorEndsTheWait()
    {
        Tester tester({sim::serverAddress});
        tester.internet.server.running = false;
        tester.probes.start(tester.internet.world.now(), tester.out);

        tester.probes.onUnreachable(tester.internet.world.now(), sim::serverEndpoint, tester.out);

        QVERIFY(tester.probes.isDone());
        QCOMPARE(tester.probes.takeFinished()[0].result.outcome, Outcome::Refused);
    }

    void aForgedAnswerIsNone()
    {
        Tester tester({sim::serverAddress});
        tester.internet.server.forgesNonce = true;
        tester.runFor(7s);
        QCOMPARE(tester.probes.takeFinished()[0].result.outcome, Outcome::NoAnswer);
    }

    void fourAreAskedAtATimeAndDeadOnesDoNotHoldUpTheOthersForLong()
    {
        std::vector<teredo::Ipv4Address> servers;
        for (std::uint8_t i = 0; i < 5; ++i)
            servers.push_back({{198, 51, 100, static_cast<std::uint8_t>(10 * i)}});
        servers.push_back(sim::serverAddress);
        Tester tester(servers);

        tester.runFor(100ms);
        QCOMPARE(tester.askedOf(servers[3]), 1);
        QCOMPARE(tester.askedOf(servers[4]), 0);
        tester.internet.world.runFor(7s);

        QCOMPARE(tester.probes.takeFinished().size(), 5U); // four after six seconds, and the last one
        tester.internet.world.runFor(6s);
        QVERIFY(tester.probes.isDone());
    }
};

QTEST_APPLESS_MAIN(TestServerProbes)
#include "tst_server_probes.moc"
