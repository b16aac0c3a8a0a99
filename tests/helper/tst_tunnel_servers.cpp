// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "helper/service/host_lookup.h"
#include "tests/helper/tunnel_scene.h"

using namespace tunnel_scene;
using teredo::Phase;

namespace {

constexpr teredo::Ipv4Address otherAddress{{8, 8, 8, 8}};

std::vector<teredo::Ipv4Address> addresses(const SessionOptions &options)
{
    std::vector<teredo::Ipv4Address> list;
    list.reserve(options.servers.size());
    for (const SessionServer &server : options.servers)
        list.push_back(server.address);
    return list;
}

} // namespace

// Which servers the tunnel asks, and where they are.
class TestTunnelServers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNameThatCannotBeResolvedIsAskedForAgain()
    {
        Scene scene;
        const auto addresses = scene.lookup.names.take(scene.serverName());
        scene.tunnel.setNetwork(network(NetworkClass::Ipv4Only));
        QTRY_COMPARE(scene.words(), QStringLiteral("failed/name-resolution"));
        QCOMPARE(scene.tunnel.status().stateDetail.text(), QStringLiteral("Host not found"));

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

    void whoGivesUpAQuestionHearsNothing()
    {
        bool heard = false;
        bool answered = false;
        HostLookup::system()(QStringLiteral("localhost"), [&](const auto &) { heard = true; }).reset();

        const auto another = HostLookup::system()(QStringLiteral("localhost"), [&](const auto &) { answered = true; });

        QTRY_VERIFY(answered);
        QVERIFY(!heard);
    }

    void anAddressThatIsNotPublicIsNoServer()
    {
        Scene scene;
        scene.lookup.names[scene.serverName()] = {{{10, 0, 0, 1}}}; // what a login page's DNS answers
        scene.tunnel.setNetwork(network(NetworkClass::Ipv4Only));
        QTRY_COMPARE(scene.words(), QStringLiteral("failed/name-resolution"));
        QCOMPARE(scene.tunnel.status().stateDetail.text(), QStringLiteral("10.0.0.1 is not a public address"));
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
};

QTEST_GUILESS_MAIN(TestTunnelServers)
#include "tst_tunnel_servers.moc"
