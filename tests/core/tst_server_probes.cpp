// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/client/server_probes.h"
#include "core/wire/hmac.h"
#include "sim/internet.h"

#include <QTest>

#include <algorithm>
#include <array>
#include <string_view>

using namespace std::chrono_literals;
using Outcome = teredo::ProbeResult::Outcome;
using sim::Endpoint;

namespace {

constexpr Endpoint inside{{{192, 168, 1, 2}}, {51000}};
const teredo::Server works{sim::serverAddress, sim::secondaryAddress};

// For a server that answers whoever proves to know "sheets".
teredo::Server withCredentials(std::string_view secret)
{
    const auto bytes = [](std::string_view text) { return std::as_bytes(std::span(text)); };
    teredo::Server server = works;
    server.credentials = teredo::Credentials::of(bytes("three"), bytes(secret));
    return server;
}

sim::Packet signedBySheets(const sim::Packet &content)
{
    const std::array parts{teredo::Bytes(content)};
    const auto digest = teredo::wire::hmacSha1(std::as_bytes(std::span(std::string_view("sheets"))), parts);
    const auto bytes = std::as_bytes(std::span(digest));
    return {bytes.begin(), bytes.end()};
}

// A test of servers from a machine behind a NAT.
class Tester
{
public:
    explicit Tester(std::vector<teredo::Server> servers, const sim::NatBehaviour &behaviour = sim::portRestrictedNat)
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
        Tester tester({works}, nat);

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
        Tester tester({works});
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
        Tester tester({works});
        tester.internet.server.secondaryRunning = false;

        tester.runFor(7s);

        const auto finished = tester.probes.takeFinished();
        QCOMPARE(finished[0].result.outcome, Outcome::NoSecondAddress);
        QCOMPARE(finished[0].result.nat, teredo::NatType::Unknown);
    }

    void aServerWithoutSecondAddressIsAskedForNone()
    {
        Tester tester({{sim::serverAddress, {}}});
        tester.runFor(1s);
        QCOMPARE(tester.probes.takeFinished()[0].result.outcome, Outcome::NoSecondAddress);
        QCOMPARE(tester.askedOf({}), 0);
    }

    void aPrivateServerAnswersWhoKnowsItsSecret_data()
    {
        QTest::addColumn<teredo::Server>("server");
        QTest::addColumn<Outcome>("expected");
        QTest::newRow("the secret") << withCredentials("sheets") << Outcome::Works;
        QTest::newRow("another one") << withCredentials("winds") << Outcome::NoAnswer;
        QTest::newRow("none") << works << Outcome::NoAnswer;
    }

    void aPrivateServerAnswersWhoKnowsItsSecret()
    {
        QFETCH(const teredo::Server, server);
        QFETCH(const Outcome, expected);
        Tester tester({server});
        tester.internet.server.sign = signedBySheets;

        tester.runFor(7s);

        QCOMPARE(tester.probes.takeFinished()[0].result.outcome, expected);
    }

    void aServerThatWantsAnotherKeyIsAskedOnce()
    {
        Tester tester({withCredentials("sheets")});
        tester.internet.server.sign = signedBySheets;
        tester.internet.server.confirms = true;

        tester.runFor(1s);

        QVERIFY(tester.probes.isDone());
        QCOMPARE(tester.probes.takeFinished()[0].result.outcome, Outcome::KeyRejected);
        QCOMPARE(tester.askedOf(sim::serverAddress), 1);
        QCOMPARE(tester.askedOf(sim::secondaryAddress), 0);
    }

    void lostQuestionsAreCounted()
    {
        Tester tester({works});
        tester.internet.world.loseNext(1);

        tester.runFor(7s);

        const auto finished = tester.probes.takeFinished();
        QCOMPARE(finished[0].result.outcome, Outcome::Works);
        QCOMPARE(finished[0].result.asked, 3);
        QCOMPARE(finished[0].result.answered, 2);
    }

    void anIcmpErrorEndsTheWait()
    {
        Tester tester({works});
        tester.internet.server.running = false;
        tester.probes.start(tester.internet.world.now(), tester.out);

        tester.probes.onUnreachable(tester.internet.world.now(), sim::serverEndpoint, tester.out);

        QVERIFY(tester.probes.isDone());
        QCOMPARE(tester.probes.takeFinished()[0].result.outcome, Outcome::Refused);
    }

    void aForgedAnswerIsNone()
    {
        Tester tester({works});
        tester.internet.server.forgesNonce = true;
        tester.runFor(7s);
        QCOMPARE(tester.probes.takeFinished()[0].result.outcome, Outcome::NoAnswer);
    }

    void fourAreAskedAtATimeAndDeadOnesDoNotHoldUpTheOthersForLong()
    {
        std::vector<teredo::Server> servers;
        servers.reserve(6);
        for (std::uint8_t i = 0; i < 5; ++i)
            servers.push_back({{{198, 51, 100, static_cast<std::uint8_t>(10 * i)}}, {}});
        servers.push_back(works);
        Tester tester(servers);

        tester.runFor(100ms);
        QCOMPARE(tester.askedOf(servers[3].primary), 1);
        QCOMPARE(tester.askedOf(servers[4].primary), 0);
        tester.internet.world.runFor(7s);

        QCOMPARE(tester.probes.takeFinished().size(), 5U); // four after six seconds, and the last one
        tester.internet.world.runFor(6s);
        QVERIFY(tester.probes.isDone());
    }
};

QTEST_APPLESS_MAIN(TestServerProbes)
#include "tst_server_probes.moc"
