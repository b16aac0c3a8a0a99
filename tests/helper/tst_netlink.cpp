// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "helper/own_network.h"
#include "helper/system/network_monitor.h"
#include "helper/system/network_snapshot.h"
#include "helper/system/route_socket.h"
#include "helper/system/tun_device.h"

#include <QTest>

#include <algorithm>
#include <cerrno>
#include <poll.h>
#include <sys/socket.h>

using namespace Qt::StringLiterals;
using namespace teredo::policy;

namespace {

const kernel::Ipv6Prefix teredoAddress{
    {{0x20, 0x01, 0, 0, 203, 0, 113, 1, 0, 0, 0x5f, 0xd7, 0x34, 0xff, 0x8e, 0xf5}}, 32};
const kernel::Ipv6Prefix everything{};
const kernel::Ipv6Prefix globalUnicast{{{0x20}}, 3};
constexpr std::uint32_t metric = 1'000'000;

QString addresses()
{
    return runCommand(u"ip -6 -o addr show dev teredo0"_s).output;
}

QString routes()
{
    return runCommand(u"ip -6 route show dev teredo0"_s).output;
}

bool isChanged(kernel::NetworkMonitor &monitor)
{
    const auto changed = monitor.drain();
    return changed && *changed;
}

bool isReadable(const kernel::NetworkMonitor &monitor, int milliseconds)
{
    pollfd watched{monitor.descriptor().number(), POLLIN, 0};
    return poll(&watched, 1, milliseconds) == 1;
}

} // namespace

class TestNetlink : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (const QString reason = enterOwnNetwork(); !reason.isEmpty())
            QSKIP(qPrintable(reason));
    }

    void init()
    {
        auto device = kernel::TunDevice::create("teredo0");
        QVERIFY2(device, device ? "" : device.error().text.c_str());
        m_device.emplace(std::move(*device));
        auto netlink = kernel::RouteSocket::open();
        QVERIFY(netlink);
        m_netlink.emplace(std::move(*netlink));
        m_index = m_device->interfaceIndex();
    }

    void cleanup() { m_device.reset(); }

    void aLinkComesUpWithItsMtuAndWithoutLinkLocalAddress()
    {
        QVERIFY(m_netlink->bringUp(m_index, 1280));

        const QString link = runCommand(u"ip -d link show dev teredo0"_s).output;
        QVERIFY2(link.contains("mtu 1280"_L1), qPrintable(link));
        QVERIFY2(link.contains("addrgenmode none"_L1), qPrintable(link));
        QVERIFY2(link.contains(",UP"_L1), qPrintable(link));
        QCOMPARE(addresses(), QString());
    }

    void anAddressComesUsableAtOnceAndGoes()
    {
        QVERIFY(m_netlink->bringUp(m_index, 1280));

        QVERIFY(m_netlink->addAddress(m_index, teredoAddress));
        const QString shown = addresses();
        QVERIFY2(shown.contains("2001:0:cb00:7101:0:5fd7:34ff:8ef5/32 scope global nodad"_L1), qPrintable(shown));
        QVERIFY(!shown.contains("tentative"_L1));
        QVERIFY(m_netlink->removeAddress(m_index, teredoAddress));

        QCOMPARE(addresses(), QString());
    }

    void aRouteIsMarkedAsOursAndGoes()
    {
        QVERIFY(m_netlink->bringUp(m_index, 1280));

        QVERIFY(m_netlink->addRoute(m_index, everything, metric));
        QVERIFY(m_netlink->addRoute(m_index, globalUnicast, metric));
        QVERIFY2(routes().contains("default proto 78 metric 1000000"_L1), qPrintable(routes()));
        QVERIFY2(routes().contains("2000::/3 proto 78 metric 1000000"_L1), qPrintable(routes()));
        QVERIFY(m_netlink->removeRoute(m_index, everything, metric));
        QVERIFY(m_netlink->removeRoute(m_index, globalUnicast, metric));

        QCOMPARE(routes(), QString());
    }

    void whatIsThereAlreadyOrGoneAlreadyIsNoError()
    {
        QVERIFY(m_netlink->bringUp(m_index, 1280));
        for (int twice = 0; twice < 2; ++twice) {
            QVERIFY(m_netlink->addAddress(m_index, teredoAddress));
            QVERIFY(m_netlink->addRoute(m_index, everything, metric));
        }
        for (int twice = 0; twice < 2; ++twice) {
            QVERIFY(m_netlink->removeRoute(m_index, everything, metric));
            QVERIFY(m_netlink->removeAddress(m_index, teredoAddress));
        }
    }

    void aRouteOfSomebodyElseStays()
    {
        QVERIFY(m_netlink->bringUp(m_index, 1280));
        QCOMPARE(runCommand(u"ip -6 route add default dev lo metric 1000000"_s).exitCode, 0);

        QVERIFY(m_netlink->addRoute(m_index, everything, metric));
        QVERIFY(runCommand(u"ip -6 route show dev lo"_s).output.contains("default metric 1000000"_L1));
        QVERIFY2(routes().contains("default proto 78"_L1), qPrintable(routes()));
        QVERIFY(m_netlink->removeRoute(m_index, everything, metric));

        QVERIFY(runCommand(u"ip -6 route show dev lo"_s).output.contains("default metric 1000000"_L1));
        QCOMPARE(runCommand(u"ip -6 route del default dev lo metric 1000000"_s).exitCode, 0);
    }

    void anErrorOfTheKernelIsTold()
    {
        const auto done = m_netlink->bringUp(987654, 1280);
        QVERIFY(!done);
        QCOMPARE(done.error().number, ENODEV);
        // The socket is as good as before.
        QVERIFY(m_netlink->bringUp(m_index, 1280));
    }

    void ipv6ThatIsSwitchedOffIsToldApart()
    {
        QVERIFY(m_netlink->bringUp(m_index, 1280));
        QFile sysctl(u"/proc/sys/net/ipv6/conf/teredo0/disable_ipv6"_s);
        if (!sysctl.open(QIODevice::WriteOnly) || sysctl.write("1") != 1 || !sysctl.flush())
            QSKIP("/proc/sys is not writable");

        const auto added = m_netlink->addAddress(m_index, teredoAddress);

        QVERIFY(!added);
        QCOMPARE(added.error().number, EACCES);
    }

    void theSnapshotShowsLinksAddressesAndRoutes()
    {
        QVERIFY(m_netlink->bringUp(m_index, 1280));
        QVERIFY(m_netlink->addAddress(m_index, teredoAddress));
        QVERIFY(m_netlink->addRoute(m_index, everything, metric));
        QCOMPARE(runCommand(u"ip addr add 192.0.2.10/24 dev teredo0"_s).exitCode, 0);
        QCOMPARE(runCommand(u"ip route add default via 192.0.2.1 metric 50"_s).exitCode, 0);

        const auto network = kernel::readNetwork();

        QVERIFY(network);
        const KernelLink link{.index = m_index, .name = "teredo0", .pointToPoint = true};
        QCOMPARE(std::ranges::count(network->links, link), 1);
        const KernelAddress ipv6{.family = Family::Ipv6,
            .octets = teredoAddress.address.octets,
            .prefixLength = 32,
            .interfaceIndex = m_index};
        QCOMPARE(std::ranges::count(network->addresses, ipv6), 1);
        const KernelAddress ipv4{
            .family = Family::Ipv4, .octets = {192, 0, 2, 10}, .prefixLength = 24, .interfaceIndex = m_index};
        QCOMPARE(std::ranges::count(network->addresses, ipv4), 1);
        const KernelRoute ipv6Default{
            .family = Family::Ipv6, .metric = metric, .gateway = {}, .interfaceIndex = m_index};
        QCOMPARE(std::ranges::count(network->routes, ipv6Default), 1);
        const KernelRoute ipv4Default{
            .family = Family::Ipv4, .metric = 50, .gateway = IpOctets{192, 0, 2, 1}, .interfaceIndex = m_index};
        QCOMPARE(std::ranges::count(network->routes, ipv4Default), 1);
    }

    void theSnapshotShowsEachNextHopAndWhatIsUnusable()
    {
        QVERIFY(m_netlink->bringUp(m_index, 1280));
        QCOMPARE(runCommand(u"ip addr add 198.51.100.10/24 dev teredo0"_s).exitCode, 0);
        QCOMPARE(runCommand(u"ip route add default nexthop via 198.51.100.1 nexthop via 198.51.100.2"_s).exitCode, 0);
        QCOMPARE(runCommand(u"ip -6 route add unreachable 2001:db8:1::/48"_s).exitCode, 0);

        const auto network = kernel::readNetwork();
        QCOMPARE(runCommand(u"ip -6 route del unreachable 2001:db8:1::/48"_s).exitCode, 0);

        QVERIFY(network);
        for (const std::uint8_t last : {1, 2}) {
            QVERIFY(std::ranges::any_of(network->routes, [&](const KernelRoute &route) {
                return route.gateway == IpOctets{198, 51, 100, last} && route.interfaceIndex == m_index;
            }));
        }
        QVERIFY(std::ranges::any_of(network->routes, [](const KernelRoute &route) {
            return route.type == KernelRoute::Type::Unusable && route.prefixLength == 48;
        }));
    }

    // Rules and other tables lead there, which the routes of the main table do not show.
    void theSnapshotShowsTheWayThatPacketsTake()
    {
        QVERIFY(m_netlink->bringUp(m_index, 1280));
        QVERIFY(m_netlink->addAddress(m_index, teredoAddress));
        QCOMPARE(runCommand(u"ip addr add 198.51.100.10/24 dev teredo0"_s).exitCode, 0);
        const auto before = kernel::readNetwork();
        QVERIFY(before && !before->ipv4Way && !before->ipv6Way);
        QCOMPARE(runCommand(u"ip route add default dev teredo0 table 4711"_s).exitCode, 0);
        QCOMPARE(runCommand(u"ip -6 route add default dev teredo0 table 4711"_s).exitCode, 0);
        auto monitor = kernel::NetworkMonitor::open();
        QVERIFY(monitor);
        for (const QString &ip : {u"ip"_s, u"ip -6"_s}) {
            if (runCommand(ip + u" rule add table 4711"_s).exitCode != 0)
                QSKIP("needs a kernel with rules for routes");
            QVERIFY(isReadable(*monitor, 5000));
            QVERIFY(isChanged(*monitor));
        }

        const auto network = kernel::readNetwork();
        for (const QString &ip : {u"ip"_s, u"ip -6"_s})
            QCOMPARE(runCommand(ip + u" rule del table 4711"_s).exitCode, 0);

        QVERIFY(network);
        QCOMPARE(network->ipv4Way, std::optional<std::uint32_t>(m_index));
        QCOMPARE(network->ipv6Way, std::optional<std::uint32_t>(m_index));
    }

    void changesAreAnnouncedUntilTheyAreDrained()
    {
        auto monitor = kernel::NetworkMonitor::open();
        QVERIFY(monitor);
        QVERIFY(!isReadable(*monitor, 0));

        QCOMPARE(runCommand(u"ip link set lo mtu 1400"_s).exitCode, 0);

        QVERIFY(isReadable(*monitor, 5000));
        QVERIFY(isChanged(*monitor));
        QCOMPARE(runCommand(u"ip address add 198.51.100.10/32 dev lo"_s).exitCode, 0);
        QVERIFY(isReadable(*monitor, 5000));
    }

    void ourOwnInterfaceIsNoNews()
    {
        auto monitor = kernel::NetworkMonitor::open();
        QVERIFY(monitor);

        QVERIFY(m_netlink->bringUp(m_index, 1280));
        QVERIFY(m_netlink->addAddress(m_index, teredoAddress));
        QVERIFY(m_netlink->addRoute(m_index, everything, metric));

        QVERIFY(isReadable(*monitor, 5000));
        QVERIFY(!isChanged(*monitor));
        QCOMPARE(runCommand(u"ip link set lo mtu 1300"_s).exitCode, 0);
        QVERIFY(isReadable(*monitor, 5000));
        QVERIFY(isChanged(*monitor));
    }

    void aFloodOfChangesIsOneChange()
    {
        auto monitor = kernel::NetworkMonitor::open();
        QVERIFY(monitor);
        QVERIFY(m_netlink->bringUp(m_index, 1280));
        const int smallest = 1;
        setsockopt(monitor->descriptor().number(), SOL_SOCKET, SO_RCVBUF, &smallest, sizeof smallest);
        for (int i = 0; i < 200; ++i) {
            QVERIFY(m_netlink->addRoute(m_index, globalUnicast, metric));
            QVERIFY(m_netlink->removeRoute(m_index, globalUnicast, metric));
        }

        QVERIFY(isReadable(*monitor, 5000));
        QVERIFY(isChanged(*monitor));
        // Messages were lost, and what comes now is told all the same.
        QVERIFY(m_netlink->addRoute(m_index, globalUnicast, metric));
        QVERIFY(isReadable(*monitor, 5000));
    }

private:
    std::optional<kernel::TunDevice> m_device;
    std::optional<kernel::RouteSocket> m_netlink;
    unsigned m_index = 0;
};

QTEST_GUILESS_MAIN(TestNetlink)
#include "tst_netlink.moc"
