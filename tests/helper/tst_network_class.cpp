// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "tests/helper/recorded_network.h"

#include <QTest>

#include <algorithm>

namespace {

using namespace recorded;

Recorded ownTunnelIsUp()
{
    return ipv4Only().address(teredo0, "2001:0:c000:201::1", 32).route("::", 0, teredo0, nullptr, 1000000);
}

} // namespace

Q_DECLARE_METATYPE(KernelNetwork)
Q_DECLARE_METATYPE(NetworkClass)

class TestNetworkClass : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ipv6ThatIsOnItsWayIsSeen()
    {
        QVERIFY(!isIpv6Coming(ipv4Only().network));
        QVERIFY(!isIpv6Coming(dualStack().network));
        QVERIFY(isIpv6Coming(ipv4Only().address(eth0, "2a02:8106::20", 64).tentative().network));
        QVERIFY(!isIpv6Coming(ipv4Only().address(eth0, "fd00::20", 64).tentative().network));
        QVERIFY(!isIpv6Coming(ipv4Only().address(teredo0, "2a02:8106::20", 64).tentative().network));
    }

    void anInterfaceThatOnlyGetsReadyForIpv6IsSeen()
    {
        QVERIFY(!isIpv6Starting(ipv4Only().network));
        QVERIFY(isIpv6Starting(ipv4Only().address(wlan0, "fe80::21", 64).tentative().network));
        QVERIFY(!isIpv6Starting(ipv4Only().address(eth0, "2a02:8106::20", 64).tentative().network));
        QVERIFY(!isIpv6Starting(ipv4Only().address(teredo0, "fe80::21", 64).tentative().network));
    }

    void aDefaultRouteThatLeadsNowhereIsSeen()
    {
        QVERIFY(!hasIpv6Default(ipv4Only().network));
        QVERIFY(!hasIpv6Default(ownTunnelIsUp().network));
        QVERIFY(hasIpv6Default(dualStack().network));
        QVERIFY(hasIpv6Default(ipv4Only().address(eth0, "fd00::20", 64).route("::", 0, eth0, "fe80::1", 100).network));
    }

    void classes_data()
    {
        QTest::addColumn<KernelNetwork>("network");
        QTest::addColumn<NetworkClass>("expected");
        using enum NetworkClass;
        const auto row = [](const char *name, const Recorded &recorded, NetworkClass expected) {
            QTest::newRow(name) << recorded.network << expected;
        };

        row("nothing but loopback", Recorded(), Offline);
        row("IPv4 only", ipv4Only(), Ipv4Only);
        row("dual stack", dualStack(), NativeIpv6);
        row("IPv6 only", Recorded().address(eth0, "2a02:8106::20", 64).route("::", 0, eth0, "fe80::1", 100),
            NativeIpv6);
        row("router advertises a unique local prefix only",
            ipv4Only().address(eth0, "fd00::20", 64).route("::", 0, eth0, "fe80::1", 100), Ipv4Only);
        row("address without a default route", ipv4Only().address(eth0, "2a02:8106::20", 64), Ipv4Only);
        row("default route without an address", ipv4Only().route("::", 0, eth0, "fe80::1", 100), Ipv4Only);
        row("the router has withdrawn: address deprecated",
            ipv4Only().address(eth0, "2a02:8106::20", 64).deprecated().route("::", 0, eth0, "fe80::1", 100), Ipv4Only);
        row("the address is still tentative",
            ipv4Only().address(eth0, "2a02:8106::20", 64).tentative().route("::", 0, eth0, "fe80::1", 100), Ipv4Only);
        row("native IPv6 penalised by NetworkManager",
            ipv4Only().address(eth0, "2a02:8106::20", 64).route("::", 0, eth0, "fe80::1", 20100), NativeIpv6);
        row("a route to 2000::/3 is a default route",
            ipv4Only().address(eth0, "2a02:8106::20", 64).route("2000::", 3, eth0, "fe80::1", 100), NativeIpv6);
        row("a route to 2000::/4 is none",
            ipv4Only().address(eth0, "2a02:8106::20", 64).route("2000::", 4, eth0, "fe80::1", 100), Ipv4Only);
        row("an unreachable default route",
            ipv4Only().address(eth0, "2a02:8106::20", 64).route("::", 0, eth0, nullptr, 100).unusable(), Ipv4Only);
        row("a default route of another table",
            ipv4Only().address(eth0, "2a02:8106::20", 64).route("::", 0, eth0, "fe80::1", 100).table(100), Ipv4Only);
        row("the address belongs to another interface",
            ipv4Only().address(wlan0, "2a02:8106::20", 64).route("::", 0, eth0, "fe80::1", 100), Ipv4Only);
        row("our own tunnel", ownTunnelIsUp(), Ipv4Only);
        row("our own tunnel and native IPv6",
            ownTunnelIsUp().address(eth0, "2a02:8106::20", 64).route("::", 0, eth0, "fe80::1", 100), NativeIpv6);
        row("Teredo of somebody else", ipv4Only().address(eth0, "2001::1", 32).route("::", 0, eth0, nullptr, 1029),
            Ipv4Only);
        row("6to4", ipv4Only().address(eth0, "2002:c000:201::1", 16).route("::", 0, eth0, nullptr, 100), Ipv4Only);
        row("ORCHID", ipv4Only().address(eth0, "2001:1f::1", 28).route("::", 0, eth0, nullptr, 100), Ipv4Only);
        row("the neighbour of ORCHID is global",
            ipv4Only().address(eth0, "2001:20::1", 64).route("::", 0, eth0, "fe80::1", 100), NativeIpv6);
        row("a VPN that translates unique local addresses",
            ipv4Only().address(tun0, "fd12::2", 64).route("::", 0, tun0, nullptr, 50), NativeIpv6);
        row("a VPN that carries IPv4 only",
            ipv4Only().address(tun0, "10.8.0.2", 24).route("0.0.0.0", 0, tun0, nullptr, 50), Ipv4Only);
        row("a VPN that carries all by rules of its own",
            ipv4Only().address(tun0, "10.8.0.2", 24).address(tun0, "fd12::2", 64).ways(tun0, tun0), NativeIpv6);
        row("a VPN that carries IPv4 by rules of its own", ipv4Only().address(tun0, "10.8.0.2", 24).ways(tun0, teredo0),
            Ipv4Only);
        row("a VPN that swallows IPv6 by rules of its own",
            ipv4Only().address(tun0, "10.8.0.2", 24).address(tun0, "fe80::2", 64).ways(tun0, tun0), Ipv4Only);
        row("our own tunnel carries IPv6", ownTunnelIsUp().ways(eth0, teredo0), Ipv4Only);
        row("IPv4 without a default route",
            Recorded().address(eth0, "192.168.1.20", 24).route("192.168.1.0", 24, eth0, nullptr, 100), Offline);
        row("IPv4 with a self-assigned address only",
            Recorded().address(eth0, "169.254.7.7", 16).route("0.0.0.0", 0, eth0, nullptr, 1000), Offline);
        row("an IPv4 default route and no address yet", Recorded().route("0.0.0.0", 0, eth0, "192.168.1.1", 100),
            Offline);
    }

    void classes()
    {
        QFETCH(const KernelNetwork, network);
        QFETCH(const NetworkClass, expected);
        QCOMPARE(classify(network), expected);
    }

    void theUplinkIsThatOfTheBestRoute()
    {
        Recorded recorded = ipv4Only();
        recorded.address(wlan0, "10.0.0.7", 8).route("0.0.0.0", 0, wlan0, "10.0.0.1", 600);

        const auto uplink = ipv4Uplink(recorded.network);

        QVERIFY(uplink.has_value());
        QCOMPARE(uplink->interfaceIndex, eth0);
        QVERIFY((uplink->gateway == teredo::Ipv4Address{{192, 168, 1, 1}}));
        QVERIFY((uplink->sources == std::vector<teredo::Ipv4Address>{{{192, 168, 1, 20}}}));
    }

    void aVpnBesideTheDefaultRouteIsTheUplink()
    {
        Recorded recorded = ipv4Only();
        QVERIFY(!hasVpnBesideDefault(recorded.ways(eth0, eth0).network));
        recorded.address(tun0, "10.8.0.2", 24).ways(tun0, tun0);
        QVERIFY(hasVpnBesideDefault(recorded.network));
        QCOMPARE(ipv4Uplink(recorded.network)->interfaceIndex, tun0);
        QVERIFY((ipv4Uplink(recorded.network)->sources == std::vector<teredo::Ipv4Address>{{{10, 8, 0, 2}}}));
    }

    void onlyAVpnCountsBesideTheDefaultRoute()
    {
        Recorded modem = Recorded().address(tun0, "10.0.0.2", 24).route("0.0.0.0", 0, tun0, nullptr, 700);
        QVERIFY(!hasVpnBesideDefault(modem.ways(tun0, tun0).network));
        Recorded cables = ipv4Only().address(wlan0, "10.0.0.7", 8);
        QVERIFY(!hasVpnBesideDefault(cables.ways(wlan0, wlan0).network));
        QVERIFY(!hasVpnBesideDefault(ipv4Only().ways(teredo0, teredo0).network));
    }

    void onlyWhatMattersForTheNatChangesTheUplink_data()
    {
        QTest::addColumn<KernelNetwork>("after");
        QTest::addColumn<bool>("same");
        QTest::newRow("native IPv6 appears") << dualStack().network << true;
        QTest::newRow("our tunnel comes up") << ownTunnelIsUp().network << true;
        QTest::newRow("another route's metric")
            << ipv4Only().route("10.0.0.0", 8, eth0, "192.168.1.9", 5).network << true;
        QTest::newRow("another address") << ipv4Only().address(eth0, "192.168.1.21", 24).network << false;
        QTest::newRow("another gateway") << ipv4Only().route("0.0.0.0", 0, eth0, "192.168.1.2", 50).network << false;
        QTest::newRow("a better interface")
            << ipv4Only().address(wlan0, "10.0.0.7", 8).route("0.0.0.0", 0, wlan0, "10.0.0.1", 50).network << false;
        QTest::newRow("gone") << Recorded().network << false;
    }

    void onlyWhatMattersForTheNatChangesTheUplink()
    {
        QFETCH(const KernelNetwork, after);
        QFETCH(const bool, same);
        QCOMPARE(ipv4Uplink(after) == ipv4Uplink(ipv4Only().network), same);
    }

    void theOrderOfAddressesDoesNotMatter()
    {
        const Recorded one = ipv4Only().address(eth0, "192.168.1.9", 24);
        Recorded other = one;
        std::ranges::reverse(other.network.addresses);
        QVERIFY(ipv4Uplink(one.network) == ipv4Uplink(other.network));
    }
};

QTEST_GUILESS_MAIN(TestNetworkClass)
#include "tst_network_class.moc"
