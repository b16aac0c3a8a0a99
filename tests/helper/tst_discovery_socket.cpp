// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/protocol_constants.h"
#include "helper/own_network.h"
#include "helper/system/datagram_reader.h"
#include "helper/system/datagram_writer.h"
#include "helper/system/discovery_socket.h"
#include "helper/system/network_snapshot.h"
#include "helper/system/udp_socket.h"

#include <QTest>

#include <array>
#include <cerrno>
#include <poll.h>

namespace {

constexpr teredo::Ipv4Address loopback{{127, 0, 0, 1}};
constexpr teredo::Endpoint everybody{teredo::discoveryAddress, teredo::teredoPort};

bool hearsSomething(const kernel::DiscoverySocket &socket, int patience)
{
    pollfd watched{socket.descriptor().number(), POLLIN, 0};
    return poll(&watched, 1, patience) == 1;
}

int option(const kernel::UdpSocket &socket, int name)
{
    int value = -1;
    socklen_t size = sizeof value;
    getsockopt(socket.descriptor().number(), IPPROTO_IP, name, &value, &size);
    return value;
}

} // namespace

class TestDiscoverySocket : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (const QString reason = enterOwnNetwork(); !reason.isEmpty())
            QSKIP(qPrintable(reason));
        const auto network = kernel::readNetwork();
        QVERIFY(network);
        const auto subnet = kernel::localSubnet(*network, loopback);
        QVERIFY(subnet);
        QCOMPARE(subnet->prefixLength, 8);
        m_subnet = *subnet;
    }

    void itHearsWhatIsForEverybodyAndNothingElse()
    {
        const auto socket = kernel::DiscoverySocket::open(m_subnet);
        const auto sender = kernel::UdpSocket::open({0});
        QVERIFY(socket && sender && sender->confineMulticast(m_subnet));
        kernel::DatagramWriter writer(sender->descriptor().number());
        const std::array content{std::byte{1}, std::byte{2}};
        writer.add({loopback, teredo::teredoPort}, content);
        static_cast<void>(writer.flush()); // refused: nobody is there
        writer.add(everybody, content);
        QCOMPARE(writer.flush().lost, 0U);

        QVERIFY(hearsSomething(*socket, 5000));
        kernel::DatagramReader reader(socket->descriptor().number());
        const auto datagrams = reader.read();
        QVERIFY(datagrams);
        QCOMPARE(datagrams->size(), 1U);
        QCOMPARE((*datagrams)[0].from, (teredo::Endpoint{loopback, sender->port()}));
    }

    void whatIsForEverybodyGoesNoFurtherAndDoesNotComeBack()
    {
        const auto sender = kernel::UdpSocket::open({0});
        QVERIFY(sender && sender->confineMulticast(m_subnet));
        QCOMPARE(option(*sender, IP_MULTICAST_TTL), 1);
        QCOMPARE(option(*sender, IP_MULTICAST_LOOP), 0);
    }

    void aPortThatAnotherProgramHasIsToldByName()
    {
        const auto other = kernel::UdpSocket::open(teredo::teredoPort);
        QVERIFY(other);
        const auto socket = kernel::DiscoverySocket::open(m_subnet);
        QVERIFY(!socket);
        QCOMPARE(socket.error().number, EADDRINUSE);
        QVERIFY(socket.error().text.find("3544") != std::string::npos);
    }

    void whoeverHearsTheSameGroupIsNotDisturbed()
    {
        const auto one = kernel::DiscoverySocket::open(m_subnet);
        const auto another = kernel::DiscoverySocket::open(m_subnet);
        QVERIFY(one && another);
    }

    void anInterfaceThatIsGoneIsAnError()
    {
        QVERIFY(!kernel::DiscoverySocket::open({.interfaceIndex = 4711, .local = loopback, .prefixLength = 8}));
    }

    void theSubnetIsThatOfTheAddress()
    {
        using namespace teredo::policy;
        const KernelNetwork network{
            .links = {{.index = 2, .name = "eth0"}, {.index = 3, .name = "tun0", .pointToPoint = true}},
            .addresses = {{.octets = {192, 168, 1, 20}, .prefixLength = 24, .interfaceIndex = 2},
                {.octets = {10, 0, 0, 7}, .prefixLength = 24, .interfaceIndex = 3},
                {.family = Family::Ipv6, .octets = {10, 9, 9, 9}, .prefixLength = 64, .interfaceIndex = 2}},
            .routes = {},
            .ipv4Way = {},
            .ipv6Way = {}};
        const auto subnet = kernel::localSubnet(network, {{192, 168, 1, 20}});
        QVERIFY(subnet);
        QVERIFY(
            *subnet == (kernel::LocalSubnet{.interfaceIndex = 2, .local = {{192, 168, 1, 20}}, .prefixLength = 24}));
        QCOMPARE(kernel::localSubnet(network, {{10, 0, 0, 7}}).error().number, ENONET);
        QCOMPARE(kernel::localSubnet(network, {{192, 168, 1, 21}}).error().number, ENODEV);
        QCOMPARE(kernel::localSubnet(network, {{10, 9, 9, 9}}).error().number, ENODEV);
    }

private:
    kernel::LocalSubnet m_subnet;
};

QTEST_GUILESS_MAIN(TestDiscoverySocket)
#include "tst_discovery_socket.moc"
