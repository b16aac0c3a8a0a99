// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "helper/engine_tunnel.h"

#include "helper/own_network.h"
#include "helper/system/firewall_table.h"
#include "helper/system/route_socket.h"

#include <QTest>

#include <algorithm>
#include <net/if.h>
#include <netinet/in.h>
#include <sys/socket.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

ipc::Start startMessage(const kernel::UdpSocket &udp, const kernel::TunDevice &device)
{
    ipc::Start message;
    message.tunHeader = device.offloads().header == kernel::PacketHeader::Virtio ? 1 : 0;
    message.mergeTcp = device.offloads().tcp ? 1 : 0;
    message.mergeUdp = device.offloads().udp ? 1 : 0;
    message.mergeSent = 1;
    message.serverCount = 1;
    message.servers[0] = {.primary = serverAddress, .secondary = secondServerAddress};
    message.local = {laptopAddress, udp.port()};
    message.allowTestAddresses = 1;
    message.verificationHostCount = 1;
    message.verificationHosts[0] = {{0x20, 0x01, 0x0d, 0xb8, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0x80}};
    return message;
}

kernel::UdpSocket openTunnel(
    const RunningEngine &engine, const kernel::TunOffloads &offloads, const kernel::UdpOffloads &udpOffloads)
{
    auto device = kernel::TunDevice::create("teredo0", offloads);
    auto udp = kernel::UdpSocket::open({0}, udpOffloads);
    const auto firewall = kernel::FirewallTable::load("teredo0");
    if (!device || !udp || !firewall)
        qFatal("no tunnel: %s", (!device ? device.error() : !udp ? udp.error() : firewall.error()).text.c_str());
    const auto guard = firewall->duplicateSocket();
    ipc::Start message = startMessage(*udp, *device);
    message.mergeSent = udpOffloads.segments ? 1 : 0;
    const bool sent = engine.channel()
                          .send(message, {device->descriptor().number(), udp->descriptor().number(), guard->number()})
                          .has_value();
    if (!sent || device->offloads() != offloads)
        qFatal("the engine does not listen, or the kernel is too old");
    return std::move(*udp);
}

void giveAddress(const teredo::Ipv6Address &address)
{
    auto netlink = kernel::RouteSocket::open();
    const auto index = if_nametoindex("teredo0");
    QVERIFY(netlink);
    QVERIFY(netlink->bringUp(index, 1280));
    QVERIFY(netlink->addAddress(index, {address, 32}));
    // The kernel finishes the address a moment later, and until then packets are not for it.
    QTRY_VERIFY(runCommand(u"ip -6 route show table local dev teredo0"_s).output.contains("2001:0:"_L1));
}

std::optional<ipc::Statistics> askStatistics(const RunningEngine &engine)
{
    if (!engine.channel().send(ipc::AskStatistics{}))
        return std::nullopt;
    while (const auto message = engine.nextMessage(5s)) {
        if (const auto *statistics = std::get_if<ipc::Statistics>(&*message))
            return *statistics;
    }
    return std::nullopt;
}

void sendFromHere(std::string_view words)
{
    const kernel::FileDescriptor program(socket(AF_INET6, SOCK_DGRAM | SOCK_CLOEXEC, 0));
    sockaddr_in6 to = peerPort();
    QCOMPARE(sendto(program.number(), words.data(), words.size(), 0, reinterpret_cast<sockaddr *>(&to), sizeof to),
        static_cast<ssize_t>(words.size()));
}

sockaddr_in6 peerPort()
{
    sockaddr_in6 to{};
    to.sin6_family = AF_INET6;
    to.sin6_port = htons(9);
    std::ranges::copy(peerAddress.octets, std::begin(to.sin6_addr.s6_addr));
    return to;
}

bool isBubble(const sim::Packet &payload)
{
    return payload.size() == 40 && payload[6] == std::byte{59};
}
