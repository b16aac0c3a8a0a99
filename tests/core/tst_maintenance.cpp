// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "scenario.h"

#include <QTest>

using namespace std::chrono_literals;
using namespace teredo;

class TestMaintenance : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theMappingSurvivesAnIdleHour()
    {
        Scenario scene({sim::hostAddress}); // the NAT forgets after 30 s
        scene.startAndRunFor(10s);
        const ClientStatus before = scene.client.status();
        scene.client.out.reports.clear();

        scene.runFor(1h);

        QCOMPARE(scene.client.status().mapped, before.mapped);
        QCOMPARE(scene.client.status().address, before.address);
        QVERIFY(scene.client.out.reports.empty()); // no news
    }

    void idleItWakesSeldomAndAtRandom()
    {
        Scenario scene;
        scene.startAndRunFor(10s);
        scene.client.out.forget();
        scene.runFor(1h);

        QVERIFY(scene.client.out.sent.size() >= 3600U / 28);
        QVERIFY(scene.client.out.sent.size() <= 3600U / 20);

        const auto times = scene.client.sentTo(sim::serverEndpoint);
        std::set<Duration> pauses;
        for (std::size_t i = 1; i < times.size(); ++i)
            pauses.insert(times[i] - times[i - 1]);
        QVERIFY(pauses.size() > 50U);
    }

    // RFC 6081 §5.1.1
    void aNatThatForgetsSoonerIsAskedMoreOften()
    {
        ClientConfig config = sim::clientConfig();
        config.refreshInterval = 15s;
        Scenario scene(config);
        scene.startAndRunFor(10s);
        scene.client.out.forget();
        scene.runFor(1h);
        QVERIFY(scene.client.out.sent.size() >= 3600U / 15);
        QVERIFY(scene.client.out.sent.size() <= 3600U / 10);
    }

    void oneLostAdvertisementChangesNothing()
    {
        Scenario scene;
        scene.startAndRunFor(19s);
        scene.client.out.forget();
        scene.internet.world.loseNext(1);

        scene.runFor(1min);

        QVERIFY(scene.client.out.reports.empty());
        QCOMPARE(scene.phase(), Phase::Online);
    }

    void afterThreeQuickRepeatsTheServerIsLostAndThenFoundAgain()
    {
        Scenario scene;
        scene.startAndRunFor(1s);
        const Ipv6Address address = scene.client.status().address;
        scene.internet.server.running = false;
        const Instant refresh = scene.client.client.nextDeadline();
        scene.runFor(30s);

        scene.runFor(refresh + 11s - scene.internet.world.now() - 1us);
        QCOMPARE(scene.phase(), Phase::Online);
        QCOMPARE(scene.client.status().address, address);
        scene.runFor(1us);
        QCOMPARE(scene.phase(), Phase::Qualifying); // and is asked once more by schedule, beginning now
        QCOMPARE(scene.client.status().address, Ipv6Address{});
        QCOMPARE(scene.client.sentTo(sim::serverEndpoint).back(), scene.internet.world.now());
        scene.runFor(12s);
        QCOMPARE(scene.phase(), Phase::Offline);

        scene.internet.server.running = true;
        scene.runFor(6s);
        QCOMPARE(scene.phase(), Phase::Online);
    }

    void aServerThatWasLostCostsNothingOnceItIsBack()
    {
        Scenario scene;
        scene.startAndRunFor(1s);
        scene.internet.server.running = false;
        while (scene.phase() == Phase::Online)
            scene.runFor(1s);
        scene.internet.server.running = true;
        scene.runFor(4s);
        QCOMPARE(scene.phase(), Phase::Online);
    }

    void anyPacketFromTheServerCounts()
    {
        Scenario scene;
        scene.startAndRunFor(10s);
        const std::size_t before = scene.client.sentTo(sim::serverEndpoint).size();
        for (int i = 0; i < 20; ++i) {
            scene.runFor(10s);
            scene.client.receive(sim::serverEndpoint, sim::bubble(sim::hostAddress, scene.client.status().address));
        }
        QCOMPARE(scene.client.sentTo(sim::serverEndpoint).size(), before);
    }

    void anotherMappingGivesAnotherAddressAtOnce()
    {
        Scenario scene({sim::hostAddress});
        scene.startAndRunFor(10s);
        const ClientStatus before = scene.client.status();
        scene.sendText(sim::hostAddress, "old");
        scene.client.out.reports.clear();
        scene.client.nat().reboot();

        scene.runFor(30s);

        const ClientStatus &after = scene.client.status();
        QVERIFY(after.mapped != before.mapped);
        QVERIFY(after.address != before.address);
        QCOMPARE(wire::fromIpv6(after.address)->mapped, after.mapped);
        QCOMPARE(after.nat, NatType::Restricted);
        for (const ClientStatus &status : scene.client.out.reports)
            QCOMPARE(status.phase, Phase::Online); // in place, without a gap

        scene.sendText(sim::hostAddress, "new");
        scene.runFor(2s);
        QCOMPARE(scene.internet.host.heard.back(), "new");
        scene.client.sendPacket(sim::text(before.address, sim::hostAddress, "late"));
        QCOMPARE(scene.client.out.dropped(DropReason::NotOurSource), 1U);
    }

    void aMappingLostUnderTrafficIsNoticedSoon_data()
    {
        QTest::addColumn<int>("pause");   // between two packets, in ms
        QTest::addColumn<int>("noticed"); // so many ms after the first that is not answered
        QTest::newRow("a stream") << 10 << 1000;
        QTest::newRow("a person who types") << 300 << 1000;
        QTest::newRow("ping") << 1000 << 1500;
        QTest::newRow("now and then") << 2500 << 3000;
    }

    // The next refresh is at least 17 seconds away.
    void aMappingLostUnderTrafficIsNoticedSoon()
    {
        QFETCH(const int, pause);
        QFETCH(const int, noticed);
        Scenario scene({sim::hostAddress});
        scene.startAndRunFor(2s);
        scene.sendText(sim::hostAddress, "hello");
        scene.runFor(1s);
        const ClientStatus before = scene.client.status();
        scene.client.nat().reboot();

        const auto talkFor = [&](Duration duration) {
            for (Duration passed{}; passed < duration; passed += 10ms) {
                if (passed % std::chrono::milliseconds(pause) == Duration{})
                    scene.sendText(sim::hostAddress, "still there?");
                scene.runFor(10ms);
            }
        };
        talkFor(std::chrono::milliseconds(noticed));
        QCOMPARE(scene.client.status().mapped, before.mapped);
        talkFor(before.serverRoundTrip + 10ms);

        QVERIFY(scene.client.status().mapped != before.mapped);
        QCOMPARE(scene.phase(), Phase::Online);
        scene.sendText(sim::hostAddress, "new");
        scene.runFor(1s);
        QCOMPARE(scene.heard().back(), "new");
    }

    // Where one packet gets lost the next one may as well.
    void theQuestionWhetherItIsLostIsRepeatedAtOnce()
    {
        Scenario scene({sim::hostAddress});
        scene.startAndRunFor(2s);
        scene.client.nat().reboot();
        scene.client.forget();
        int lost = 0;
        scene.internet.world.loseWhen(
            [&](const Endpoint &, const Endpoint &to) { return to == sim::serverEndpoint && lost++ < 2; });
        const Instant begin = scene.internet.world.now();
        for (int i = 0; i < 22; ++i) {
            scene.sendText(sim::hostAddress, "still there?");
            scene.runFor(100ms);
        }
        const auto asked = scene.client.sentTo(sim::serverEndpoint);
        QVERIFY(asked.size() >= 3U);
        QCOMPARE(asked[0], begin + 1s);
        QCOMPARE(asked[1], begin + 1300ms);
        QCOMPARE(asked[2], begin + 2s);
        QCOMPARE(wire::fromIpv6(scene.client.status().address)->mapped, scene.client.status().mapped);
    }

    // Nor is a server doubted that is far away: its answer is waited for as ever.
    void aServerFarAwayIsNotAskedTwiceForOneAnswer()
    {
        Scenario scene({sim::hostAddress});
        scene.internet.world.setLink(sim::serverAddress, {.delay = 400ms});
        scene.internet.host.repeats = false;
        scene.startAndRunFor(5s);
        scene.client.forget();
        for (int i = 0; i < 60; ++i) {
            scene.sendText(sim::hostAddress, "log");
            scene.runFor(100ms);
        }
        QCOMPARE(scene.client.sentTo(sim::serverEndpoint).size(), 1U);
    }

    // A person who thinks for a while: the last word wanted no answer, the next one gets its own.
    void aLastWordIsNoSilenceForTheNextConversation()
    {
        Scenario scene({sim::hostAddress});
        scene.startAndRunFor(2s);
        scene.internet.server.solicitations = 0;
        for (const bool isAnswered : {true, false, true}) {
            scene.internet.host.repeats = isAnswered;
            scene.sendText(sim::hostAddress, "well");
            scene.runFor(3s);
        }
        QCOMPARE(scene.heard().size(), 2U);
        QCOMPARE(scene.internet.server.solicitations, 0);
    }

    // As over a satellite: what is under way is not lost.
    void answersThatTakeLongAreWaitedFor()
    {
        Scenario scene({sim::hostAddress});
        scene.internet.world.setLink({{192, 0, 2, 1}}, {.delay = 700ms});
        scene.startAndRunFor(10s);
        QCOMPARE(scene.phase(), Phase::Online);
        scene.internet.server.solicitations = 0;
        for (int i = 0; i < 20; ++i) {
            scene.sendText(sim::hostAddress, "and?");
            scene.runFor(500ms);
        }
        QVERIFY(scene.heard().size() >= 15U);
        QCOMPARE(scene.internet.server.solicitations, 0);
    }

    void whoIsNotAnsweredMakesUsAskMoreAndMoreSeldom()
    {
        Scenario scene; // that verifies nothing meanwhile
        scene.startAndRunFor(1s);
        scene.sendText(sim::hostAddress, "hello");
        scene.runFor(1s);
        scene.internet.host.repeats = false;
        scene.client.forget();
        const Instant begin = scene.internet.world.now();
        for (int i = 0; i < 280; ++i) {
            scene.sendText(sim::hostAddress, "log");
            scene.runFor(100ms);
        }
        const auto asked = scene.client.sentTo(sim::serverEndpoint);
        QCOMPARE(asked.size(), 4U);
        QCOMPARE(asked[0], begin + 1s);
        QCOMPARE(asked[1], begin + 3s);
        QCOMPARE(asked[2], begin + 7s);
        QCOMPARE(asked[3], begin + 15s);
    }

    // Now and then something comes in all the same, as with one who listens to the radio.
    void whoIsAnsweredSeldomMakesUsAskSeldom()
    {
        Scenario scene({sim::hostAddress});
        scene.internet.host.repeats = false;
        scene.startAndRunFor(2s);
        scene.internet.server.solicitations = 0;
        for (int i = 0; i < 6000; ++i) {
            scene.sendText(sim::hostAddress, "log");
            if (i % 50 == 49)
                scene.internet.host.say(scene.client.status().address, "go on");
            scene.runFor(100ms);
        }
        const int refreshes = 600 / 20;
        QVERIFY2(scene.internet.server.solicitations <= refreshes + 5 * 3,
            qPrintable(QString::number(scene.internet.server.solicitations)));
    }

    void whatWasLearntOfTheTrafficIsForgotten()
    {
        Scenario scene({sim::hostAddress});
        scene.internet.host.repeats = false;
        scene.startAndRunFor(2s);
        for (int i = 0; i < 300; ++i) {
            scene.sendText(sim::hostAddress, "log");
            scene.runFor(100ms);
        }
        scene.internet.host.repeats = true;
        for (int i = 0; i < 130; ++i) {
            scene.sendText(sim::hostAddress, "and?");
            scene.runFor(1s);
        }
        const ClientStatus before = scene.client.status();
        scene.client.nat().reboot();
        for (int i = 0; i < 12; ++i) {
            scene.sendText(sim::hostAddress, "still there?");
            scene.runFor(100ms);
        }
        QVERIFY(scene.client.status().mapped != before.mapped);
    }

    void whoIsNotAnsweredMakesUsAskLittleMoreOften()
    {
        Scenario scene({sim::hostAddress});
        scene.internet.host.repeats = false;
        scene.startAndRunFor(1s);
        const Ipv6Address address = scene.client.status().address;
        scene.internet.server.solicitations = 0;
        for (int i = 0; i < 1200; ++i) {
            scene.sendText(sim::hostAddress, "log");
            scene.runFor(500ms);
        }
        QCOMPARE(scene.client.status().address, address); // a question, and no new beginning
        QVERIFY2(scene.internet.server.solicitations <= 2 * 600 / 20,
            qPrintable(QString::number(scene.internet.server.solicitations)));
    }

    void whoIsAnsweredNowAndThenIsNotDoubted()
    {
        Scenario scene({sim::hostAddress});
        scene.startAndRunFor(1s);
        scene.internet.server.solicitations = 0;
        for (int i = 0; i < 8; ++i) {
            scene.sendText(sim::hostAddress, "and?");
            scene.runFor(2s);
        }
        QCOMPARE(scene.internet.server.solicitations, 0);
    }
};

QTEST_APPLESS_MAIN(TestMaintenance)
#include "tst_maintenance.moc"
