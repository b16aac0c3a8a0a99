// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/protocol_constants.h"
#include "scenario.h"

#include <QTest>

using namespace std::chrono_literals;
using namespace teredo;

Q_DECLARE_METATYPE(teredo::NatType)
Q_DECLARE_METATYPE(std::optional<sim::NatBehaviour>)

namespace {

std::vector<Duration> timesOf(const std::vector<Instant> &instants)
{
    std::vector<Duration> times;
    times.reserve(instants.size());
    for (const Instant instant : instants)
        times.push_back(instant.time_since_epoch());
    return times;
}

} // namespace

class TestQualification : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void behindAnyNatItGetsAnAddress_data()
    {
        QTest::addColumn<std::optional<sim::NatBehaviour>>("nat");
        QTest::addColumn<NatType>("type");
        QTest::addColumn<bool>("portPreserving");
        using Nat = std::optional<sim::NatBehaviour>;

        QTest::newRow("no NAT") << Nat() << NatType::None << true;
        QTest::newRow("full cone") << Nat(sim::coneNat) << NatType::Cone << false;
        QTest::newRow("restricted") << Nat(sim::restrictedNat) << NatType::Restricted << false;
        QTest::newRow("port-restricted") << Nat(sim::portRestrictedNat) << NatType::Restricted << false;
        QTest::newRow("port-preserving") << Nat(sim::portPreservingNat) << NatType::Restricted << true;
        QTest::newRow("symmetric") << Nat(sim::symmetricNat) << NatType::Symmetric << false;
        QTest::newRow("symmetric by address") << Nat(sim::addressSymmetricNat) << NatType::Symmetric << false;
        QTest::newRow("symmetric, random ports") << Nat(sim::randomSymmetricNat) << NatType::Symmetric << false;
    }

    void behindAnyNatItGetsAnAddress()
    {
        QFETCH(const std::optional<sim::NatBehaviour>, nat);
        QFETCH(const NatType, type);
        QFETCH(const bool, portPreserving);
        Scenario scene({}, {.nat = nat});

        scene.startAndRunFor(100ms); // one round trip
        QCOMPARE(scene.phase(), Phase::Online);
        scene.runFor(200ms); // one to the secondary address, and one with the cone bit

        const ClientStatus &status = scene.client.status();
        QCOMPARE(status.nat, type);
        QCOMPARE(status.portPreserving, portPreserving);
        QCOMPARE(status.server, sim::serverAddress);
        QCOMPARE(status.serverRoundTrip, Duration(100ms));
        const auto address = wire::fromIpv6(status.address);
        QVERIFY(address.has_value());
        QCOMPARE(address->server, sim::serverAddress);
        QCOMPARE(address->mapped, status.mapped);
        QCOMPARE(address->flags & ~wire::randomFlagBits, 0);
    }

    void eachStepIsReportedOnce()
    {
        Scenario scene({sim::hostAddress});
        scene.startAndRunFor(10s);

        std::vector<Phase> phases;
        for (const ClientStatus &status : scene.client.out.reports) {
            if (phases.empty() || phases.back() != status.phase)
                phases.push_back(status.phase);
        }
        QCOMPARE(phases, (std::vector{Phase::Qualifying, Phase::Verifying, Phase::Online}));
        QCOMPARE(scene.client.out.reports.size(), 5U); // and one for the kind of NAT, one for the time to the host
        QCOMPARE(scene.client.out.reports.back(), scene.client.status());
    }

    void aSilentSecondaryAddressDelaysNothing()
    {
        Scenario scene;
        scene.internet.server.secondaryRunning = false;

        scene.startAndRunFor(100ms);
        QCOMPARE(scene.phase(), Phase::Online);
        scene.runFor(60s);

        QCOMPARE(scene.phase(), Phase::Online);
        QCOMPARE(scene.client.status().nat, NatType::Unknown);
        QCOMPARE(scene.client.sentTo(sim::secondaryEndpoint).size(), 3U);
    }

    void aSecondaryAddressThatWasOutOfReachIsAskedAgain()
    {
        Scenario scene({}, {.nat = sim::symmetricNat});
        scene.internet.server.secondaryRunning = false;
        scene.startAndRunFor(15s);
        QCOMPARE(scene.client.status().nat, NatType::Unknown);
        scene.internet.server.secondaryRunning = true;
        scene.runFor(firstNatCheckPause);
        QCOMPARE(scene.client.status().nat, NatType::Symmetric);
    }

    void aSecondaryAddressThatIsNotThereIsAskedMoreAndMoreSeldom()
    {
        Scenario scene;
        scene.internet.server.secondaryRunning = false;
        scene.startAndRunFor(3h);
        const auto early = scene.client.sentTo(sim::secondaryEndpoint).size();
        QVERIFY(early <= 3U * 8U);
        scene.runFor(24h);
        QVERIFY(scene.client.sentTo(sim::secondaryEndpoint).size() <= early + 3U * 24U);
    }

    void aLostFirstSolicitationCostsLittle()
    {
        Scenario scene;
        scene.internet.world.loseNext(1);
        scene.startAndRunFor(400ms);
        QCOMPARE(scene.phase(), Phase::Online);
    }

    void twoLostSolicitationsCostLessThanElevenTenthsOfASecond()
    {
        Scenario scene;
        scene.internet.world.loseNext(2);
        scene.startAndRunFor(1100ms);
        QCOMPARE(scene.phase(), Phase::Online);
    }

    void aSilentServerIsAskedBySchedule()
    {
        Scenario scene;
        scene.internet.server.running = false;

        scene.startAndRunFor(12s - 1us);
        QCOMPARE(scene.phase(), Phase::Qualifying);
        scene.runFor(1us);

        QCOMPARE(scene.phase(), Phase::Offline);
        QCOMPARE(scene.client.status().offlineReason, OfflineReason::NoAnswer);
        QCOMPARE(timesOf(scene.client.sentTo(sim::serverEndpoint)),
            (std::vector<Duration>{0s, 300ms, 900ms, 4s, 8s})); // RFC 4380 §5.2.1 and our exception
    }

    void offlineItAsksAgainWithGrowingPausesAndRecovers()
    {
        Scenario scene;
        scene.internet.server.running = false;
        scene.startAndRunFor(300s);

        auto times = timesOf(scene.client.sentTo(sim::serverEndpoint));
        times.erase(times.begin(), times.begin() + 5);
        QCOMPARE(times, (std::vector<Duration>{17s, 27s, 47s, 87s, 147s, 207s, 267s}));
        QCOMPARE(scene.client.out.reports.size(), 2U); // qualifying, off-line

        scene.internet.server.running = true;
        scene.runFor(61s);
        QCOMPARE(scene.phase(), Phase::Online);
        QCOMPARE(scene.client.status().offlineReason, OfflineReason::None);
    }

    void oneIcmpErrorDoesNotEndTheAttempt()
    {
        Scenario scene;
        scene.internet.world.loseNext(1);
        scene.startAndRunFor(100ms);
        scene.client.onUnreachable(sim::serverEndpoint);
        scene.runFor(300ms);
        QCOMPARE(scene.phase(), Phase::Online);
    }

    void icmpErrorsGiveTheSilenceItsName()
    {
        Scenario scene;
        scene.internet.server.running = false;
        scene.startAndRunFor(1s);
        scene.client.onUnreachable(sim::serverEndpoint);
        scene.runFor(11s);
        QCOMPARE(scene.phase(), Phase::Offline);
        QCOMPARE(scene.client.status().offlineReason, OfflineReason::Refused);

        scene.runFor(20s);
        QCOMPARE(scene.client.status().offlineReason, OfflineReason::NoAnswer);
    }

    void icmpErrorsAboutOthersSayNothing()
    {
        Scenario scene;
        scene.internet.server.running = false;
        scene.startAndRunFor(1s);
        scene.client.onUnreachable(sim::relayEndpoint);
        scene.runFor(11s);
        QCOMPARE(scene.client.status().offlineReason, OfflineReason::NoAnswer);
    }

    void aFalseAdvertisementIsNoAnswer_data()
    {
        QTest::addColumn<int>("fault");
        QTest::newRow("nonce") << 0;
        QTest::newRow("prefix") << 1;
        QTest::newRow("second prefix option") << 2;
        QTest::newRow("no origin") << 3;
        QTest::newRow("hop limit 254") << 4;
        QTest::newRow("confirmation") << 5;
    }

    void aFalseAdvertisementIsNoAnswer()
    {
        QFETCH(const int, fault);
        Scenario scene;
        auto &server = scene.internet.server;
        server.forgesNonce = fault == 0;
        server.forgesPrefix = fault == 1;
        server.addsSecondPrefix = fault == 2;
        server.omitsOrigin = fault == 3;
        server.advertisementHopLimit = fault == 4 ? 254 : 255;
        server.confirms = fault == 5;

        scene.startAndRunFor(12s);

        QCOMPARE(scene.phase(), Phase::Offline);
        QCOMPARE(scene.client.out.dropped(DropReason::UnexpectedAnswer), 5U);
    }

    void anAdvertisementFromElsewhereIsNoAnswer()
    {
        Scenario scene;
        scene.internet.server.running = false;
        scene.startAndRunFor(10ms);
        const auto asked = wire::parse(scene.client.out.sent.front().payload);
        const auto answer
            = scene.internet.server.advertisement(asked->authentication->nonce, {{{192, 0, 2, 1}}, {40000}});

        scene.client.receive({sim::serverAddress, {3545}}, answer);
        scene.client.receive(sim::secondaryEndpoint, answer);
        QCOMPARE(scene.client.out.dropped(DropReason::UnexpectedAnswer), 2U);
        QCOMPARE(scene.phase(), Phase::Qualifying);

        scene.client.receive(sim::serverEndpoint, answer); // the same from the server is one
        QCOMPARE(scene.phase(), Phase::Online);
        scene.client.receive(sim::serverEndpoint, answer); // but only once
        QCOMPARE(scene.client.out.dropped(DropReason::UnexpectedAnswer), 3U);
    }

    void aMappingThatIsNotGlobalIsRefused()
    {
        Scenario scene;
        scene.internet.server.running = false;
        scene.startAndRunFor(10ms);
        const auto asked = wire::parse(scene.client.out.sent.front().payload);
        const auto answer
            = scene.internet.server.advertisement(asked->authentication->nonce, {{{10, 0, 0, 1}}, {40000}});
        scene.client.receive(sim::serverEndpoint, answer);
        QCOMPARE(scene.client.out.dropped(DropReason::ForbiddenAddress), 1U);
        QCOMPARE(scene.phase(), Phase::Qualifying);
    }

    void theMtuIsTakenWithinItsLimits_data()
    {
        QTest::addColumn<int>("offered");
        QTest::addColumn<int>("used");
        QTest::newRow("none") << 0 << 1280;
        QTest::newRow("1279") << 1279 << 1280;
        QTest::newRow("1400") << 1400 << 1400;
        QTest::newRow("1472") << 1472 << 1472;
        QTest::newRow("1500") << 1500 << 1280;
    }

    void theMtuIsTakenWithinItsLimits()
    {
        QFETCH(const int, offered);
        QFETCH(const int, used);
        Scenario scene;
        scene.internet.server.mtu = static_cast<std::uint32_t>(offered);
        scene.startAndRunFor(1s);
        QCOMPARE(int(scene.client.status().mtu), used);
    }

    void withoutAnAddressNothingIsCarried()
    {
        Scenario scene;
        scene.internet.server.running = false;
        scene.startAndRunFor(1s);
        scene.client.sendPacket(sim::text(clientAddress({{{192, 0, 2, 1}}, {40000}}), sim::hostAddress, "hello"));
        scene.client.receive(sim::relayEndpoint, sim::text(sim::hostAddress, {}, "hello"));
        QCOMPARE(scene.client.out.dropped(DropReason::NotQualified), 2U);
        QVERIFY(scene.client.out.delivered.empty());
    }

    void nothingHappensBeforeTheStart()
    {
        Scenario scene;
        scene.runFor(1h);
        QCOMPARE(scene.client.client.nextDeadline(), never);
        QVERIFY(scene.client.out.sent.empty());
        QCOMPARE(scene.phase(), Phase::Stopped);
    }
};

QTEST_APPLESS_MAIN(TestQualification)
#include "tst_qualification.moc"
