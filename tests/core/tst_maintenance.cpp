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

    // The next refresh is at least 17 seconds away.
    void aMappingLostUnderTrafficIsNoticedSoon()
    {
        Scenario scene({sim::hostAddress});
        scene.startAndRunFor(2s);
        scene.sendText(sim::hostAddress, "hello");
        scene.runFor(1s);
        const ClientStatus before = scene.client.status();
        scene.client.nat().reboot();

        for (int i = 0; i < 4; ++i) {
            scene.sendText(sim::hostAddress, "still there?");
            scene.runFor(1s);
        }

        QVERIFY(scene.client.status().mapped != before.mapped);
        scene.sendText(sim::hostAddress, "new");
        scene.runFor(1s);
        QCOMPARE(scene.heard().back(), "new");
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
