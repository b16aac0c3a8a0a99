// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "tests/helper/tunnel_scene.h"

#include <QSignalSpy>

using namespace tunnel_scene;
using teredo::Phase;

// When the tunnel runs, and what is told of it.
class TestTunnel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aTravellerIsOnlineWithoutDoingAnything()
    {
        Scene scene;
        QCOMPARE(scene.words(), QStringLiteral("standby/no-network"));

        scene.tunnel.setNetwork(network(NetworkClass::Ipv4Only));
        QCOMPARE(scene.words(), QStringLiteral("connecting/resolving"));
        QTRY_VERIFY(scene.sessions.current != nullptr);
        QCOMPARE(scene.words(), QStringLiteral("connecting/qualifying"));
        QCOMPARE(scene.sessions.started.front().servers.front().address, serverAddress);
        scene.sessions.current->reach(Phase::Verifying);
        QCOMPARE(scene.words(), QStringLiteral("connecting/verifying"));
        scene.sessions.current->reach(Phase::Online);

        QCOMPARE(scene.words(), QStringLiteral("online"));
        QCOMPARE(scene.tunnel.status().address, QStringLiteral("2001:0:cb00:7101:0:5fd7:34ff:8ef5"));
        QCOMPARE(scene.tunnel.status().serverAddress, QStringLiteral("8.8.4.4"));
        QCOMPARE(scene.tunnel.status().localEndpoint, QStringLiteral("192.168.1.20:41000"));
        QCOMPARE(scene.tunnel.status().firewall, QStringLiteral("guarded"));
        QCOMPARE(scene.tunnel.status().networkName, QStringLiteral("Hotel"));
    }

    void nothingStartsBeforeSomebodyHasChosen()
    {
        Scene scene({}, std::nullopt);
        scene.tunnel.setNetwork(network(NetworkClass::Ipv4Only));
        scene.tunnel.restart();
        QVERIFY(scene.tunnel.configure({.server = QStringLiteral("mine.example")}));
        QTest::qWait(50);

        QCOMPARE(scene.words(), QStringLiteral("off/not-chosen"));
        QCOMPARE(scene.tunnel.status().mode, QStringLiteral("off"));
        QVERIFY(scene.lookup.asked.isEmpty());
        QVERIFY(scene.sessions.started.empty());

        QVERIFY(scene.tunnel.configure({.mode = Mode::Off}));
        QCOMPARE(scene.words(), QStringLiteral("off"));
        QVERIFY(scene.tunnel.configure({.mode = Mode::Auto}));
        QCOMPARE(scene.words(), QStringLiteral("connecting/resolving"));
    }

    void theRouterIsAskedForTheSessionsPort()
    {
        Scene scene;
        QVERIFY(!scene.tunnel.mappingWish());

        QVERIFY(scene.join());

        const auto wish = scene.tunnel.mappingWish();
        QVERIFY(wish.has_value());
        QCOMPARE(wish->local, (teredo::Endpoint{{{192, 168, 1, 20}}, {41000}}));
        QCOMPARE(wish->router, (teredo::Ipv4Address{{192, 168, 1, 1}}));
        QCOMPARE(wish->external, teredo::Port{41000});

        scene.tunnel.setNetwork(network(NetworkClass::NativeIpv6));

        QVERIFY(!scene.tunnel.mappingWish());
    }

    // RFC 6081 §5.3.3
    void theRouterIsAskedForThePortThatTheServerSees()
    {
        Scene scene;
        QVERIFY(scene.join());
        const QSignalSpy wished(&scene.tunnel, &Tunnel::mappingWishChanged);
        scene.tunnel.setPortMapping(mappedAt(41000));
        scene.seenAt(52000);
        QCOMPARE(wished.size(), 1);
        QCOMPARE(scene.tunnel.mappingWish()->external, teredo::Port{52000});
        QCOMPARE(scene.tunnel.mappingWish()->local.port, teredo::Port{41000});

        scene.tunnel.setPortMapping({}); // the old one is taken back
        scene.tunnel.setPortMapping(mappedAt(52000));
        QCOMPARE(scene.tunnel.mappingWish()->external, teredo::Port{52000});
        scene.sessions.current->reach(Phase::Offline); // a mapping that may serve again
        QCOMPARE(scene.tunnel.mappingWish()->external, teredo::Port{52000});
        QCOMPARE(wished.size(), 1);

        scene.tunnel.restart();
        QTRY_VERIFY(scene.sessions.current != nullptr);
        QCOMPARE(scene.tunnel.mappingWish()->external, teredo::Port{41000});
    }

    void aMappingThatComesAfterTheAddressIsMovedAsWell()
    {
        Scene scene;
        QVERIFY(scene.join());
        scene.seenAt(52000);
        QCOMPARE(scene.tunnel.mappingWish()->external, teredo::Port{41000});

        scene.tunnel.setPortMapping(mappedAt(41000));

        QCOMPARE(scene.tunnel.mappingWish()->external, teredo::Port{52000});
    }

    void theWishIsFollowedAtOnceAndOnce()
    {
        Scene scene;
        QVERIFY(scene.join());
        QList<quint16> asked; // as a port mapper is, which takes the mapping back at once
        const auto ask = [&] {
            asked.append(scene.tunnel.mappingWish()->external.number);
            scene.tunnel.setPortMapping({});
        };
        connect(&scene.tunnel, &Tunnel::mappingWishChanged, this, ask);
        scene.seenAt(52000);
        scene.tunnel.setPortMapping(mappedAt(41000));
        QCOMPARE(asked, QList<quint16>{52000});
        QCOMPARE(scene.sessions.current->portMapping, teredo::Endpoint{});
        for (const quint16 port : {50001, 50002, 50003, 50004}) { // a router that moves us each time
            scene.tunnel.setPortMapping(mappedAt(asked.constLast()));
            scene.seenAt(port);
        }
        QCOMPARE(asked, (QList<quint16>{52000, 50001, 50002}));
    }

    void whereItIsSwitchedOffNobodyIsAsked()
    {
        Scene scene;
        QVERIFY(scene.join());

        QVERIFY(scene.tunnel.configure({.options = {{QStringLiteral("PortMapping"), false}}}).has_value());

        QVERIFY(!scene.tunnel.mappingWish());
    }

    void neighboursAreLookedForOnlyWhereThatIsWanted()
    {
        Scene scene;
        QVERIFY(scene.join());
        QVERIFY(!scene.sessions.started.back().localDiscovery);

        QVERIFY(scene.tunnel.configure({.options = {{QStringLiteral("LocalDiscovery"), true}}}).has_value());

        QTRY_COMPARE(scene.sessions.started.size(), 2);
        QVERIFY(scene.sessions.started.back().localDiscovery);
    }

    void withoutARouterThereIsNobodyToAsk()
    {
        Scene scene;
        NetworkState pointToPoint = network(NetworkClass::Ipv4Only);
        pointToPoint.uplink->gateway = {};
        scene.tunnel.setNetwork(pointToPoint);
        QTRY_VERIFY(scene.sessions.current != nullptr);

        QVERIFY(!scene.tunnel.mappingWish());
    }

    void aPortMappingIsShown()
    {
        Scene scene;
        QVERIFY(scene.join());
        QCOMPARE(scene.tunnel.status().portMapping, QStringLiteral("none"));
        const QSignalSpy changed(&scene.tunnel, &Tunnel::changed);
        ipc::MappingStatus mapping;
        mapping.protocol = ipc::MappingProtocol::NatPmp;
        mapping.external = {{{203, 0, 113, 10}}, {41000}};

        scene.tunnel.setPortMapping(mapping);

        QCOMPARE(scene.tunnel.status().portMapping, QStringLiteral("nat-pmp"));
        QCOMPARE(scene.sessions.current->portMapping, mapping.external);
        QVERIFY(scene.tunnel.status().upnp);
        QCOMPARE(changed.size(), 1);
    }

    void nativeIpv6EndsTheTunnelAtOnce()
    {
        Scene scene;
        QVERIFY(scene.join());
        scene.sessions.current->reach(Phase::Online);

        scene.tunnel.setNetwork(network(NetworkClass::NativeIpv6));

        QCOMPARE(scene.words(), QStringLiteral("standby/native-ipv6"));
        QVERIFY(scene.sessions.current == nullptr);
        QCOMPARE(scene.tunnel.status().address, QString());
        QCOMPARE(scene.tunnel.status().localEndpoint, QString());
        QCOMPARE(scene.tunnel.status().firewall, QStringLiteral("none"));
        QVERIFY(scene.join(NetworkClass::Ipv4Only));
        QCOMPARE(scene.sessions.started.size(), 2);
    }

    void aDefaultRouteThatLeadsNowhereIsOvertaken()
    {
        Scene scene;
        auto uniqueLocalOnly = network(NetworkClass::Ipv4Only);
        uniqueLocalOnly.shadowed = true;
        scene.tunnel.setNetwork(uniqueLocalOnly);
        QTRY_VERIFY(scene.sessions.current != nullptr);
        QVERIFY(scene.sessions.current->shadowed);

        scene.tunnel.setNetwork(network(NetworkClass::Ipv4Only));
        QVERIFY(!scene.sessions.current->shadowed);
        QVERIFY(scene.tunnel.configure({.mode = Mode::On}));
        auto native = network(NetworkClass::NativeIpv6);
        native.shadowed = true;
        scene.tunnel.setNetwork(native);
        QVERIFY(!scene.sessions.current->shadowed);
    }

    void asleepNothingIsLeftAndAwakeItStartsAnew()
    {
        Scene scene;
        QVERIFY(scene.join());
        scene.sessions.current->reach(Phase::Online);

        scene.tunnel.setAsleep(true);
        QVERIFY(scene.sessions.current == nullptr); // by now, for the machine sleeps next
        QCOMPARE(scene.words(), QStringLiteral("standby/suspended"));
        scene.tunnel.setNetwork(network(NetworkClass::Ipv4Only, 21));
        QVERIFY(scene.sessions.current == nullptr);
        scene.tunnel.setAsleep(false);

        QTRY_COMPARE(scene.sessions.started.size(), 2);
    }

    void whatImpairsTheInterfaceIsShownUntilItIsOver()
    {
        Scene scene;
        QVERIFY(scene.join());
        scene.sessions.current->reach(Phase::Online);

        Q_EMIT scene.sessions.current->impaired(
            {QStringLiteral("ipv6-disabled"), Sentence::verbatim(QStringLiteral("switched off"))});
        QCOMPARE(scene.words(), QStringLiteral("failed/ipv6-disabled"));
        scene.sessions.current->reach(Phase::Online);

        QCOMPARE(scene.words(), QStringLiteral("online"));
        QCOMPARE(scene.sessions.started.size(), 1);
    }

    void offReleasesEverythingAndIsRemembered()
    {
        Scene scene;
        QVERIFY(scene.join());
        scene.sessions.current->reach(Phase::Online);

        QVERIFY(scene.tunnel.configure({.mode = Mode::Off}));

        QCOMPARE(scene.words(), QStringLiteral("off"));
        QVERIFY(scene.sessions.current == nullptr);
        scene.tunnel.setNetwork(network(NetworkClass::Ipv4Only, 99));
        QCOMPARE(scene.words(), QStringLiteral("off"));
        QVERIFY(scene.tunnel.configure({.mode = Mode::Auto}));
        QTRY_VERIFY(scene.sessions.current != nullptr);
    }

    void onRunsBesideNativeIpv6()
    {
        Scene scene;
        QVERIFY(scene.tunnel.configure({.mode = Mode::On}));
        QVERIFY(scene.join(NetworkClass::NativeIpv6));
    }

    void onDoesNotWaitForIpv6ThatMayStillCome()
    {
        Scene scene;
        auto undecided = network(NetworkClass::Unknown);
        undecided.awaitsIpv6 = true;
        scene.tunnel.setNetwork(undecided);
        QCOMPARE(scene.words(), QStringLiteral("standby/no-network"));

        QVERIFY(scene.tunnel.configure({.mode = Mode::On}));
        QTRY_VERIFY(scene.sessions.current != nullptr);
        scene.tunnel.setNetwork(network(NetworkClass::Ipv4Only));

        QVERIFY(scene.sessions.current != nullptr);
        QCOMPARE(scene.sessions.started.size(), 1); // for it is the same network
    }

    void aPortalIsWaitedFor()
    {
        Scene scene;
        scene.tunnel.setNetwork(network(NetworkClass::Portal));
        QCOMPARE(scene.words(), QStringLiteral("standby/captive-portal"));
        QVERIFY(scene.join());
    }

    void aDeadEngineIsReportedAndReplaced()
    {
        Scene scene;
        QVERIFY(scene.join());
        scene.sessions.current->reach(Phase::Online);

        scene.sessions.current->breakDown(QStringLiteral("engine-crashed"), Sentence("ended by signal %1", 31));

        QCOMPARE(scene.words(), QStringLiteral("failed/engine-crashed"));
        QCOMPARE(scene.tunnel.status().stateDetail.text(), QStringLiteral("ended by signal 31"));
        QCOMPARE(scene.tunnel.status().address, QString());
        QTRY_COMPARE(scene.sessions.started.size(), 2);
        scene.sessions.current->reach(Phase::Online);
        QCOMPARE(scene.words(), QStringLiteral("online"));
        QCOMPARE(scene.tunnel.status().stateDetail.text(), QString());
    }

    void eachFailureWaitsLongerUntilTheTunnelWasStable()
    {
        Scene scene({.firstRetry = 20ms, .longestRetry = 80ms, .stable = 0ms});
        QList<qint64> waits;
        QVERIFY(scene.join());
        for (int i = 0; i < 4; ++i) {
            if (i == 3)
                scene.sessions.current->reach(Phase::Online); // stable after 0 ms
            QElapsedTimer clock;
            clock.start();
            scene.sessions.current->breakDown(QStringLiteral("no-tun"), {});
            const qsizetype sessions = scene.sessions.started.size();
            QTRY_COMPARE(scene.sessions.started.size(), sessions + 1);
            waits.append(clock.elapsed());
        }
        QVERIFY(waits[0] >= 19);
        QVERIFY(waits[1] >= 38);
        QVERIFY(waits[2] >= 76);
        QVERIFY2(waits[3] < 76, "the long wait was forgotten");
    }

    void anotherNetworkMeansAnotherSession_data()
    {
        QTest::addColumn<std::uint8_t>("hostNumber");
        QTest::addColumn<QString>("uuid");
        QTest::addColumn<bool>("restarted");
        QTest::newRow("nothing new") << std::uint8_t(20) << QStringLiteral("one") << false;
        QTest::newRow("another address") << std::uint8_t(21) << QStringLiteral("one") << true;
        QTest::newRow("same addresses, another hotel") << std::uint8_t(20) << QStringLiteral("two") << true;
        QTest::newRow("NetworkManager went away") << std::uint8_t(20) << QString() << false;
    }

    void anotherNetworkMeansAnotherSession()
    {
        QFETCH(const std::uint8_t, hostNumber);
        QFETCH(const QString, uuid);
        QFETCH(const bool, restarted);
        Scene scene;
        QVERIFY(scene.join());
        scene.sessions.current->reach(Phase::Online);

        scene.tunnel.setNetwork(network(NetworkClass::Ipv4Only, hostNumber, uuid));

        QCOMPARE(scene.words(), restarted ? QStringLiteral("connecting/resolving") : QStringLiteral("online"));
        QTRY_COMPARE(scene.sessions.started.size(), restarted ? 2 : 1);
    }

    void anotherNetworkEndsTheWaitAfterAFailure()
    {
        Scene scene({.firstRetry = 1h, .longestRetry = 1h});
        QVERIFY(scene.join());
        scene.sessions.current->breakDown(QStringLiteral("no-tun"), {});

        scene.tunnel.setNetwork(network(NetworkClass::Ipv4Only, 21));

        QTRY_COMPARE(scene.sessions.started.size(), 2);
    }

    void words_data()
    {
        QTest::addColumn<Phase>("phase");
        QTest::addColumn<teredo::NatType>("nat");
        QTest::addColumn<teredo::OfflineReason>("why");
        QTest::addColumn<QString>("expected");
        using enum teredo::NatType;
        const auto row = [](const char *expected, Phase phase, teredo::NatType nat, teredo::OfflineReason why = {}) {
            QTest::newRow(expected) << phase << nat << why << QString::fromLatin1(expected);
        };
        row("online", Phase::Online, Restricted);
        row("limited/symmetric-nat", Phase::Online, Symmetric);
        row("limited/no-relay", Phase::Limited, Restricted);
        row("failed/server-unreachable", Phase::Offline, Unknown, teredo::OfflineReason::NoAnswer);
        row("failed/udp-blocked", Phase::Offline, Unknown, teredo::OfflineReason::Refused);
        row("failed/server-refused-key", Phase::Offline, Unknown, teredo::OfflineReason::KeyRejected);
        row("connecting/qualifying", Phase::Qualifying, Unknown);
    }

    void words()
    {
        QFETCH(const Phase, phase);
        QFETCH(const teredo::NatType, nat);
        QFETCH(const teredo::OfflineReason, why);
        QFETCH(const QString, expected);
        Scene scene;
        QVERIFY(scene.join());
        scene.sessions.current->status.nat = nat;
        scene.sessions.current->status.offlineReason = why;
        scene.sessions.current->reach(phase);
        QCOMPARE(scene.words(), expected);
    }

    void whatTheNatIsLikeIsShown()
    {
        Scene scene;
        QVERIFY(scene.join());
        scene.sessions.current->status.nat = teredo::NatType::Cone;
        scene.sessions.current->status.hairpinning = true;
        scene.sessions.current->reach(Phase::Online);
        QCOMPARE(scene.tunnel.status().natType, QStringLiteral("cone"));
        QVERIFY(scene.tunnel.status().hairpinning);
    }

    void statisticsComeFromTheEngine()
    {
        Scene scene;
        QVERIFY(scene.join());
        QList<std::uint64_t> answers;
        const auto note
            = [&](const std::optional<ipc::Statistics> &statistics) { answers.append(statistics->traffic.rxBytes); };

        scene.tunnel.askStatistics(note);
        scene.tunnel.askStatistics(note);
        QCOMPARE(scene.sessions.current->statisticsAsked, 1);
        ipc::Statistics statistics;
        statistics.traffic.rxBytes = 77;
        Q_EMIT scene.sessions.current->statisticsArrived(statistics);

        QCOMPARE(answers, QList<std::uint64_t>({77, 77}));
    }

    void nobodyWaitsForEverForStatistics()
    {
        Scene scene;
        int zeros = 0;
        int timeouts = 0;
        const auto note = [&](const std::optional<ipc::Statistics> &statistics) { ++(statistics ? zeros : timeouts); };

        scene.tunnel.askStatistics(note);
        QCOMPARE(zeros, 1); // there is no session
        QVERIFY(scene.join());
        scene.tunnel.askStatistics(note);
        QTRY_COMPARE(timeouts, 1); // the engine hangs
        scene.tunnel.askStatistics(note);
        scene.tunnel.setNetwork(network(NetworkClass::Offline));

        QCOMPARE(zeros, 2); // the session ended meanwhile
    }

    void changesAreToldOnce()
    {
        Scene scene;
        QVERIFY(scene.join());
        const QSignalSpy changed(&scene.tunnel, &Tunnel::changed);
        scene.sessions.current->reach(Phase::Verifying);
        scene.sessions.current->reach(Phase::Verifying);
        QCOMPARE(changed.size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestTunnel)
#include "tst_tunnel.moc"
