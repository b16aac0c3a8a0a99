// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "helper/service/host_lookup.h"
#include "helper/service/tunnel.h"
#include "tests/helper/fakes/fake_lookup.h"
#include "tests/helper/fakes/fake_session.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace std::chrono_literals;
using teredo::Phase;
using teredo::policy::Mode;
using teredo::policy::NetworkClass;

namespace {

constexpr teredo::Ipv4Address serverAddress{{8, 8, 4, 4}};
constexpr teredo::Ipv4Address otherAddress{{8, 8, 8, 8}};

NetworkState network(
    NetworkClass networkClass, std::uint8_t hostNumber = 20, const QString &uuid = QStringLiteral("one"))
{
    NetworkState state{networkClass, {}, false, QStringLiteral("Hotel"), uuid};
    if (networkClass != NetworkClass::Offline)
        state.uplink = {2, {{192, 168, 1, 1}}, {{{192, 168, 1, hostNumber}}}};
    return state;
}

std::vector<teredo::Ipv4Address> addresses(const SessionOptions &options)
{
    std::vector<teredo::Ipv4Address> list;
    list.reserve(options.servers.size());
    for (const SessionServer &server : options.servers)
        list.push_back(server.address);
    return list;
}

// A tunnel whose retries come after milliseconds.
class Scene
{
public:
    explicit Scene(
        Tunnel::Timing timing = {.firstRetry = 5ms, .longestRetry = 40ms, .stable = 1h, .statisticsTimeout = 20ms},
        std::optional<Mode> chosen = Mode::Auto)
        : m_settings(chosenBefore(chosen))
        , m_resolver(lookup.lookup(), m_addresses, Backoff(5ms, 40ms), 5ms)
        , tunnel(m_settings, networks, m_resolver, sessions.factory(), timing)
    {
        lookup.names.insert(serverName(), {serverAddress});
    }

    [[nodiscard]] QString state() const { return tunnel.status().state; }
    [[nodiscard]] QString reason() const { return tunnel.status().stateReason; }
    [[nodiscard]] QString words() const { return reason().isEmpty() ? state() : state() + u'/' + reason(); }
    [[nodiscard]] QString serverName() const { return tunnel.status().server; }
    // Joins the network and waits until the session runs.
    bool join(NetworkClass networkClass = NetworkClass::Ipv4Only)
    {
        tunnel.setNetwork(network(networkClass));
        return QTest::qWaitFor([this] { return sessions.current != nullptr; });
    }

private:
    [[nodiscard]] Settings::Paths chosenBefore(std::optional<Mode> mode) const
    {
        const Settings::Paths paths{
            m_folder.filePath(QStringLiteral("admin.conf")), m_folder.filePath(QStringLiteral("state.conf"))};
        if (mode && !Settings(paths).apply({.mode = mode}))
            qFatal("no choice");
        return paths;
    }

    QTemporaryDir m_folder;

public:
    FakeLookup lookup;
    FakeSessions sessions;
    NetworkMemory networks{m_folder.filePath(QStringLiteral("networks.json"))};

private:
    Settings m_settings;
    AddressMemory m_addresses{m_folder.filePath(QStringLiteral("addresses.json"))};
    ServerResolver m_resolver;

public:
    Tunnel tunnel;
};

} // namespace

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

        scene.tunnel.setNetwork(network(NetworkClass::NativeIpv6));

        QVERIFY(!scene.tunnel.mappingWish());
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

        Q_EMIT scene.sessions.current->impaired({QStringLiteral("ipv6-disabled"), QStringLiteral("switched off")});
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

        scene.sessions.current->breakDown(QStringLiteral("engine-crashed"), QStringLiteral("ended by signal 31"));

        QCOMPARE(scene.words(), QStringLiteral("failed/engine-crashed"));
        QCOMPARE(scene.tunnel.status().stateDetail, QStringLiteral("ended by signal 31"));
        QCOMPARE(scene.tunnel.status().address, QString());
        QTRY_COMPARE(scene.sessions.started.size(), 2);
        scene.sessions.current->reach(Phase::Online);
        QCOMPARE(scene.words(), QStringLiteral("online"));
        QCOMPARE(scene.tunnel.status().stateDetail, QString());
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

    void aNameThatCannotBeResolvedIsAskedForAgain()
    {
        Scene scene;
        const auto addresses = scene.lookup.names.take(scene.serverName());
        scene.tunnel.setNetwork(network(NetworkClass::Ipv4Only));
        QTRY_COMPARE(scene.words(), QStringLiteral("failed/name-resolution"));
        QCOMPARE(scene.tunnel.status().stateDetail, QStringLiteral("Host not found"));

        scene.lookup.names.insert(scene.serverName(), addresses);

        QTRY_VERIFY(scene.sessions.current != nullptr);
    }

    void theSystemsResolverIsAsked()
    {
        std::optional<ServerResolver::Answer> answer;
        const auto question
            = HostLookup::system()(QStringLiteral("localhost"), [&](const auto &given) { answer = given; });
        QVERIFY(!answer); // it comes later
        QTRY_VERIFY(answer.has_value());
        QCOMPARE(answer->addresses, QList<teredo::Ipv4Address>({{{127, 0, 0, 1}}}));
    }

    void anAddressThatIsNotPublicIsNoServer()
    {
        Scene scene;
        scene.lookup.names[scene.serverName()] = {{{10, 0, 0, 1}}}; // what a login page's DNS answers
        scene.tunnel.setNetwork(network(NetworkClass::Ipv4Only));
        QTRY_COMPARE(scene.words(), QStringLiteral("failed/name-resolution"));
        QCOMPARE(scene.tunnel.status().stateDetail, QStringLiteral("10.0.0.1 is not a public address"));
    }

    void allServersOfTheListAreAskedSideBySide()
    {
        Scene scene;
        const QString second = builtInServers().at(1).name;
        scene.lookup.names.insert(second, {otherAddress});

        QVERIFY(scene.join());

        QCOMPARE(addresses(scene.sessions.started.front()), std::vector({serverAddress, otherAddress}));
        QCOMPARE(scene.tunnel.status().selectedServer, QString());
        scene.sessions.current->status.server = otherAddress;
        scene.sessions.current->reach(Phase::Online);
        QCOMPARE(scene.tunnel.status().server, second);
        QCOMPARE(scene.tunnel.status().serverAddress, QStringLiteral("8.8.8.8"));
    }

    void whatWorkedOnThisNetworkLastIsPreferred()
    {
        Scene scene;
        const QString second = builtInServers().at(1).name;
        scene.lookup.names.insert(second, {otherAddress});
        scene.networks.remember({.uuid = QStringLiteral("one"), .server = second});

        QVERIFY(scene.join());

        QCOMPARE(addresses(scene.sessions.started.front()), std::vector({otherAddress, serverAddress}));
    }

    void aFixedChoiceIsAskedAlone()
    {
        Scene scene;
        scene.lookup.names.insert(QStringLiteral("mine.example"), {otherAddress});
        QVERIFY(scene.tunnel.configure({.server = QStringLiteral("mine.example")}));
        QVERIFY(scene.join());
        QCOMPARE(addresses(scene.sessions.started.front()), std::vector({otherAddress}));
    }

    void aServerThatIsRemovedIsNotUsedOn()
    {
        Scene scene;
        QVERIFY(scene.tunnel.configure({.addedServers = {QStringLiteral("8.8.8.8")}}));
        QVERIFY(scene.join());
        scene.sessions.current->status.server = otherAddress;
        scene.sessions.current->reach(Phase::Online);
        QCOMPARE(scene.tunnel.status().server, QStringLiteral("8.8.8.8"));

        QVERIFY(scene.tunnel.configure({.removedServers = {QStringLiteral("8.8.8.8")}}));

        QTRY_COMPARE(scene.sessions.started.size(), 2);
        QCOMPARE(addresses(scene.sessions.started.back()), std::vector({serverAddress}));
    }

    void addressesAreRememberedOverARestart()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("addresses.json"));
        AddressMemory(path).remember(QStringLiteral("Teredo.example"), serverAddress);
        const AddressMemory memory(path);
        QCOMPARE(memory.addressOf(QStringLiteral("teredo.example")), std::optional(serverAddress));
        QCOMPARE(memory.addressOf(QStringLiteral("other.example")), std::nullopt);
    }

    void theLastKnownAddressServesWhileDnsIsDead()
    {
        Scene scene;
        QVERIFY(scene.join());
        scene.lookup.names.clear();

        scene.tunnel.restart();

        QTRY_COMPARE(scene.sessions.started.size(), 2);
        QCOMPARE(scene.sessions.started.back().servers.front().address, serverAddress);
    }

    void aSilentServerIsLookedUpAgainAndItsNewAddressUsed()
    {
        Scene scene;
        QVERIFY(scene.join());
        scene.sessions.current->status.offlineReason = teredo::OfflineReason::NoAnswer;
        scene.sessions.current->reach(Phase::Offline);
        QCOMPARE(scene.words(), QStringLiteral("failed/server-unreachable"));
        QTRY_VERIFY(scene.lookup.asked.size() > 2);
        QCOMPARE(scene.sessions.started.size(), 1); // the same address: the engine goes on by itself

        scene.lookup.names[scene.serverName()] = {otherAddress};

        QTRY_COMPARE(scene.sessions.started.size(), 2);
        QCOMPARE(scene.sessions.started.back().servers.front().address, otherAddress);
    }

    void choosingAnotherServerStartsOver()
    {
        Scene scene;
        QVERIFY(scene.join());
        scene.lookup.names.insert(QStringLiteral("mine.example"), {otherAddress});

        QVERIFY(scene.tunnel.configure({.server = QStringLiteral("mine.example")}));

        QCOMPARE(scene.tunnel.status().server, QStringLiteral("mine.example"));
        QTRY_COMPARE(scene.sessions.started.size(), 2);
        QCOMPARE(scene.sessions.started.back().servers.front().address, otherAddress);
        QVERIFY(scene.tunnel.settings().isListed(QStringLiteral("MINE.example")));
        QVERIFY(scene.tunnel.configure({.server = QStringLiteral("mine.example")}));
        QCOMPARE(scene.sessions.started.size(), 2); // it is that already
    }

    void anUnusableServerChangesNothing()
    {
        Scene scene;
        QVERIFY(scene.join());
        QVERIFY(!scene.tunnel.configure({.server = QStringLiteral("not a host")}));
        QVERIFY(scene.sessions.current != nullptr);
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
