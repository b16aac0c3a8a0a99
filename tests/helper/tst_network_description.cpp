// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "helper/service/network_description.h"

#include <QTest>

using namespace teredo::policy;

namespace {

constexpr std::uint32_t eth0 = 2;
constexpr std::uint32_t tun0 = 3;

// Nothing but the uplink; none if the interface is 0.
KernelNetwork kernel(std::uint32_t interface, std::uint8_t host = 20)
{
    KernelNetwork network;
    network.links = {{eth0, "eth0", false}, {tun0, "tun0", true}};
    if (interface == 0)
        return network;
    KernelRoute route;
    route.interfaceIndex = interface;
    network.routes = {route};
    network.addresses = {{Family::Ipv4, {192, 168, 1, host}, 24, interface, false, false}};
    return network;
}

NetworkManagerState hotel()
{
    return {.present = true,
        .name = QStringLiteral("Hotel"),
        .uuid = QStringLiteral("one"),
        .device = QStringLiteral("eth0"),
        .metered = true};
}

NetworkManagerState nothingYet()
{
    return {.present = true};
}

} // namespace

class TestNetworkDescription : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void completeness_data()
    {
        QTest::addColumn<std::uint32_t>("interface");
        QTest::addColumn<NetworkManagerState>("manager");
        QTest::addColumn<bool>("complete");
        const auto row = [](const char *name, std::uint32_t interface, const NetworkManagerState &manager,
                             bool complete) { QTest::newRow(name) << interface << manager << complete; };
        NetworkManagerState pending;
        pending.pending = true;
        NetworkManagerState checking = hotel();
        checking.checking = true;
        NetworkManagerState vpn = hotel();
        vpn.vpn = true;
        row("no network", 0, nothingYet(), true);
        row("NetworkManager has not answered", eth0, pending, false);
        row("no NetworkManager", eth0, {}, true);
        row("no connection of it yet", eth0, nothingYet(), false);
        row("its connection", eth0, hotel(), true);
        row("a connection of another interface", tun0, hotel(), false);
        row("a VPN upon it", tun0, vpn, true);
        row("whether there is a portal is being checked", eth0, checking, false);
    }

    void completeness()
    {
        QFETCH(const std::uint32_t, interface);
        QFETCH(const NetworkManagerState, manager);
        QFETCH(const bool, complete);
        NetworkDescription description;
        description.update(kernel(interface), manager);
        QCOMPARE(description.isComplete(), complete);
        QCOMPARE(description.state(), manager);
    }

    void whatWasSaidHoldsWhileTheNetworkStays()
    {
        NetworkDescription description;
        description.update(kernel(eth0), hotel());

        NetworkManagerState expected = hotel();
        expected.present = false;
        description.update(kernel(eth0), {});
        QCOMPARE(description.state(), expected);
        QVERIFY(description.isComplete());

        description.update(kernel(eth0), nothingYet()); // it starts anew
        QCOMPARE(description.state(), hotel());
        QVERIFY(description.isComplete());

        NetworkManagerState unmetered = hotel();
        unmetered.metered = false;
        description.update(kernel(eth0), unmetered);
        QCOMPARE(description.state(), unmetered);
    }

    void whatWasSaidIsVoidOnAnotherNetwork()
    {
        for (const KernelNetwork &other : {kernel(0), kernel(tun0), kernel(eth0, 21)}) {
            NetworkDescription description;
            description.update(kernel(eth0), hotel());
            description.update(other, {});
            QCOMPARE(description.state(), NetworkManagerState());
        }
    }

    void aCheckThatIsRepeatedChangesNothing()
    {
        NetworkManagerState checking = hotel();
        checking.checking = true;
        NetworkDescription description;
        description.update(kernel(eth0), hotel());
        description.update(kernel(eth0), checking);
        QVERIFY(description.isComplete());
    }
};

QTEST_GUILESS_MAIN(TestNetworkDescription)
#include "tst_network_description.moc"
