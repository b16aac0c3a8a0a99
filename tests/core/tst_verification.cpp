// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "scenario.h"

#include <QTest>

using namespace std::chrono_literals;
using namespace teredo;

Q_DECLARE_METATYPE(sim::NatBehaviour)

class TestVerification : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anIpv6HostAnswersThroughTheRelay_data()
    {
        QTest::addColumn<sim::NatBehaviour>("nat");
        QTest::newRow("full cone") << sim::coneNat;
        QTest::newRow("restricted") << sim::restrictedNat;
        QTest::newRow("port-restricted") << sim::portRestrictedNat;
        QTest::newRow("symmetric") << sim::symmetricNat; // thanks to the relay's bubbles
        QTest::newRow("symmetric by address") << sim::addressSymmetricNat;
        QTest::newRow("symmetric, random ports") << sim::randomSymmetricNat;
    }

    void anIpv6HostAnswersThroughTheRelay()
    {
        QFETCH(const sim::NatBehaviour, nat);
        Scenario scene({sim::hostAddress}, {.nat = nat});

        scene.startAndRunFor(100ms);
        QCOMPARE(scene.phase(), Phase::Verifying);
        scene.runFor(900ms);

        QCOMPARE(scene.phase(), Phase::Online);
        QCOMPARE(scene.client.status().relay, sim::relayEndpoint);
        // To the relay, the host, the relay; the answer by way of the server has taken 350 ms.
        QCOMPARE(scene.client.status().hostRoundTrip, Duration(200ms));
        QCOMPARE(scene.client.client.peerCount(), 1U);
        QVERIFY(scene.client.out.delivered.empty()); // the reply is not for the kernel
    }

    void otherAnswersAreNoMeasurement()
    {
        Scenario scene({sim::hostAddress});
        scene.startAndRunFor(1s);
        scene.runFor(40s);
        scene.sendText(sim::hostAddress, "hello"); // after a test by way of the server, as ever
        scene.runFor(1s);
        QCOMPARE(scene.internet.host.heard.size(), 1U);
        QCOMPARE(scene.client.status().hostRoundTrip, Duration(200ms));
    }

    void withoutHostsQualifyingIsEnough()
    {
        Scenario scene;
        scene.startAndRunFor(100ms);
        QCOMPARE(scene.phase(), Phase::Online);
        QCOMPARE(scene.internet.server.echoRequests, 0);
    }

    void oneOfSeveralHostsIsEnough()
    {
        Scenario scene({sim::silentAddress, sim::hostAddress});
        scene.startAndRunFor(1s);
        QCOMPARE(scene.phase(), Phase::Online);
        scene.runFor(5min);
        QCOMPARE(scene.phase(), Phase::Online);
    }

    void aLostRequestIsRepeatedAfterHalfASecond()
    {
        Scenario scene({sim::hostAddress});
        scene.startAndRunFor(99ms);
        scene.internet.world.loseWhen([&](const Endpoint &, const Endpoint &to) {
            return to == sim::serverEndpoint && scene.internet.world.now() < Instant(500ms);
        });
        scene.runFor(900ms);
        QCOMPARE(scene.phase(), Phase::Online);
        QCOMPARE(scene.client.status().hostRoundTrip, Duration(350ms)); // of the second request alone
    }

    // As when a VPN ends: the mapping is another one before the first echo gets there. The next refresh is later.
    void aMappingLostBeforeAnyAnswerIsFoundWithTheFirstVerification()
    {
        Scenario scene({sim::hostAddress});
        scene.internet.relay.running = false;
        scene.startAndRunFor(1s);
        QCOMPARE(scene.phase(), Phase::Verifying);
        const Endpoint before = scene.client.status().mapped;
        scene.client.nat().reboot();
        scene.internet.relay.running = true;

        scene.runFor(9s);

        QVERIFY(scene.client.status().mapped != before);
        QCOMPARE(scene.phase(), Phase::Online);
    }

    void withoutARelayItIsLimitedUntilOneAppears()
    {
        Scenario scene({sim::hostAddress});
        scene.internet.relay.running = false;

        scene.startAndRunFor(6600ms - 1us);
        QCOMPARE(scene.phase(), Phase::Verifying);
        scene.runFor(1us);
        QCOMPARE(scene.phase(), Phase::Limited);
        QCOMPARE(scene.internet.server.echoRequests, 4);
        QVERIFY(scene.client.status().address != Ipv6Address{});

        scene.internet.relay.running = true;
        scene.runFor(4s);
        QCOMPARE(scene.phase(), Phase::Limited);
        scene.runFor(2s);
        QCOMPARE(scene.phase(), Phase::Online);
    }

    void itIsTestedAgainAndAgainWithGrowingPauses()
    {
        Scenario scene({sim::hostAddress});
        scene.internet.relay.running = false;
        scene.startAndRunFor(1h);
        QCOMPARE(scene.phase(), Phase::Limited);
        // 5, 10, 20, 40, 80, 160, then every 300 s, and 6.5 s for each test.
        QCOMPARE(scene.internet.server.echoRequests, 4 * (1 + 6 + 10));
        QCOMPARE(scene.client.out.reports.size(), 4U); // qualifying, verifying, kind of NAT, limited
    }

    void aRelayThatDiesIsNoticedByTheFirstPacketAndTheHostsAskedAgain()
    {
        Scenario scene({sim::hostAddress});
        scene.startAndRunFor(1s);
        scene.internet.relay.running = false;
        scene.runFor(1h);
        QCOMPARE(scene.phase(), Phase::Online); // nobody has asked for anything

        scene.sendText(sim::hostAddress, "hello");
        scene.runFor(14s); // a test of that host, then one of all

        QCOMPARE(scene.phase(), Phase::Limited);
        scene.internet.relay.running = true;
        scene.runFor(7s);
        QCOMPARE(scene.phase(), Phase::Online);
    }

    void oneDeadHostIsNoReasonToDoubtTheRest()
    {
        Scenario scene({sim::hostAddress});
        scene.startAndRunFor(1s);
        const int before = scene.internet.server.echoRequests;

        for (int i = 0; i < 60; ++i) { // a program that does not give up
            scene.sendText(sim::silentAddress, "hello");
            scene.runFor(1s);
            QCOMPARE(scene.phase(), Phase::Online);
        }

        // Four for each test of the silent host; one of the other host in 30 s, which answers.
        const int verifications = scene.internet.server.echoRequests - before - 4 * 9;
        QVERIFY2(verifications <= 2, qPrintable(QString::number(verifications)));
    }

    void silenceInSpiteOfTrafficIsATestAndNoRestart()
    {
        Scenario scene({sim::hostAddress});
        scene.startAndRunFor(1s);
        scene.sendText(sim::hostAddress, "hello");
        scene.runFor(1s);
        const Ipv6Address address = scene.client.status().address;
        scene.internet.relay.running = false;
        for (int i = 0; i < 11; ++i) {
            scene.sendText(sim::hostAddress, "still there?");
            scene.runFor(1s);
        }
        QCOMPARE(scene.phase(), Phase::Online);
        scene.runFor(6s); // the test has failed, long before that peer is out of date

        QCOMPARE(scene.phase(), Phase::Limited);
        QCOMPARE(scene.client.status().address, address);
    }

    void whoOnlyTalksIsToldApartFromWhoIsCutOff()
    {
        Scenario scene({sim::hostAddress});
        scene.internet.host.repeats = false;
        scene.startAndRunFor(1s);
        for (int i = 0; i < 600; ++i) {
            scene.sendText(sim::hostAddress, "log");
            scene.runFor(1s);
            QCOMPARE(scene.phase(), Phase::Online);
        }
        // The host answers tests, and none comes within half a minute of the one before.
        QVERIFY2(scene.internet.server.echoRequests <= 600 / 30 + 2,
            qPrintable(QString::number(scene.internet.server.echoRequests)));
        QCOMPARE(scene.internet.host.heard.size(), 600U);
    }

    void theLastWordNeedsNoAnswer()
    {
        Scenario scene({sim::hostAddress});
        scene.internet.host.repeats = false;
        scene.startAndRunFor(1s);
        scene.sendText(sim::hostAddress, "one");
        scene.sendText(sim::hostAddress, "two");
        scene.runFor(1h);
        QCOMPARE(scene.internet.server.echoRequests, 1); // of the beginning
    }

    void anyHostThatAnswersIsProof()
    {
        Scenario scene({sim::silentAddress});
        scene.startAndRunFor(10s);
        QCOMPARE(scene.phase(), Phase::Limited);

        scene.sendText(sim::hostAddress, "hello");
        scene.runFor(1s);
        QCOMPARE(scene.phase(), Phase::Online);
    }
};

QTEST_APPLESS_MAIN(TestVerification)
#include "tst_verification.moc"
