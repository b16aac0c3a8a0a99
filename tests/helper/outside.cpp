// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "helper/outside.h"

#include "core/protocol_constants.h"
#include "core/wire/encapsulation.h"
#include "core/wire/trailers.h"
#include "helper/own_network.h"
#include "helper/system/socket_address.h"

#include <array>
#include <fcntl.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using sim::operator+;

namespace {

constexpr std::size_t authenticationSize = 13; // with an empty client identifier and value

void must(bool done, const char *what)
{
    if (!done)
        qFatal("%s: %s", what, qPrintable(qt_error_string(errno)));
}

void mustRun(const QString &command)
{
    const CommandResult result = runCommand(u"set -e; "_s + command);
    if (result.exitCode != 0)
        qFatal("%s: %s", qPrintable(command), qPrintable(result.output));
}

bool isSolicitation(const sim::Packet &payload)
{
    // Authentication, IPv6 header, and then ICMPv6 type 133.
    return payload.size() > authenticationSize + 40 && payload[1] == std::byte{1}
    && payload[authenticationSize + 40] == std::byte{133};
}

sim::Packet originIndication(const teredo::Endpoint &origin)
{
    sim::Packet out = sim::bytes({0, 0, ~(origin.port.number >> 8) & 0xff, ~origin.port.number & 0xff});
    for (const std::uint8_t octet : origin.address.octets)
        out.push_back(static_cast<std::byte>(~octet));
    return out;
}

sim::Packet advertisement(const sim::Packet &solicitation, const teredo::Endpoint &origin)
{
    const auto nonce = solicitation.begin() + 4;
    const teredo::Ipv6Address server{{0xfe, 0x80, 0, 0, 0, 0, 0, 0, 0x80, 0, 0xf2, 0x27, 0x34, 0xff, 0x8e, 0xfe}};
    const teredo::Ipv6Address client{{0xfe, 0x80, 0, 0, 0, 0, 0, 0, 0, 0, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff}};
    const sim::Packet prefix
        = sim::bytes({3, 4, 64, 0x40, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0, 0, 0, 0, 0x20, 0x01, 0, 0})
        + sim::bytes(serverAddress.octets) + sim::Packet(8);
    const sim::Packet message = sim::bytes({134, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0x07, 0xd0}) + prefix;
    return sim::bytes({0, 1, 0, 0}) + sim::Packet(nonce, nonce + 8) + sim::bytes({0}) + originIndication(origin)
        + sim::icmpv6(server, client, 255, message);
}

} // namespace

OutsideSocket::OutsideSocket(const teredo::Endpoint &local)
    : m_descriptor(socket(AF_INET, SOCK_DGRAM | SOCK_CLOEXEC, 0))
{
    sockaddr_in address = kernel::toSockaddr(local);
    must(bind(m_descriptor.number(), kernel::asGeneric(address), sizeof address) == 0, "socket outside");
}

void OutsideSocket::joinAt(const teredo::Ipv4Address &address) const
{
    ip_mreqn group{};
    sockaddr_in own{};
    socklen_t size = sizeof own;
    getsockname(m_descriptor.number(), kernel::asGeneric(own), &size);
    group.imr_multiaddr = own.sin_addr;
    group.imr_address.s_addr = htonl(address.bits());
    must(setsockopt(m_descriptor.number(), IPPROTO_IP, IP_ADD_MEMBERSHIP, &group, sizeof group) == 0, "group outside");
}

void OutsideSocket::multicastFrom(const teredo::Ipv4Address &address) const
{
    ip_mreqn interface{};
    interface.imr_address.s_addr = htonl(address.bits());
    must(setsockopt(m_descriptor.number(), IPPROTO_IP, IP_MULTICAST_IF, &interface, sizeof interface) == 0,
        "multicast outside");
}

bool OutsideSocket::hasInput(std::chrono::milliseconds patience) const
{
    pollfd watched{m_descriptor.number(), POLLIN, 0};
    return poll(&watched, 1, static_cast<int>(patience.count())) == 1;
}

std::optional<Arrived> OutsideSocket::receive() const
{
    if (!hasInput(std::chrono::seconds(5)))
        return std::nullopt;
    sim::Packet payload(2048);
    sockaddr_in from{};
    socklen_t size = sizeof from;
    const ssize_t length
        = recvfrom(m_descriptor.number(), payload.data(), payload.size(), 0, kernel::asGeneric(from), &size);
    must(length >= 0, "reception outside");
    payload.resize(static_cast<std::size_t>(length));
    return Arrived{kernel::toEndpoint(from), payload};
}

void OutsideSocket::send(const teredo::Endpoint &to, const sim::Packet &payload) const
{
    sockaddr_in address = kernel::toSockaddr(to);
    const ssize_t length
        = sendto(m_descriptor.number(), payload.data(), payload.size(), 0, kernel::asGeneric(address), sizeof address);
    must(length == static_cast<ssize_t>(payload.size()), "transmission outside");
}

Outside::Outside()
{
    const kernel::FileDescriptor inside(open("/proc/thread-self/ns/net", O_RDONLY | O_CLOEXEC));
    must(inside && unshare(CLONE_NEWNET) == 0, "second namespace");
    mustRun(u"ip link add cable type veth peer name eth0 netns /proc/%1/fd/%2"_s.arg(getpid()).arg(inside.number()));
    mustRun(u"for i in 1 2 50 51; do ip addr add 203.0.113.$i/24 dev cable; done; ip link set cable up"_s);
    m_server.emplace(teredo::Endpoint{serverAddress, {3544}});
    m_secondServer.emplace(teredo::Endpoint{secondServerAddress, {3544}});
    m_peer.emplace(peerEndpoint);
    m_otherPeer.emplace(otherPeerEndpoint);
    m_peer->multicastFrom(peerEndpoint.address);
    m_neighbour.emplace(teredo::Endpoint{teredo::discoveryAddress, teredo::teredoPort});
    m_neighbour->joinAt(peerEndpoint.address);
    must(setns(inside.number(), CLONE_NEWNET) == 0, "first namespace");
    mustRun(u"ip addr add 203.0.113.10/24 dev eth0; ip link set eth0 up"_s);
}

bool Outside::answerSolicitation()
{
    return answer(*m_server, std::nullopt);
}

bool Outside::answerAsThroughSymmetricNat()
{
    constexpr teredo::Ipv4Address nat{{203, 0, 113, 99}};
    return answer(*m_server, teredo::Endpoint{nat, {}}) && answer(*m_secondServer, teredo::Endpoint{nat, {7}});
}

// Port 0 in the origin: the one it comes from.
bool Outside::answer(OutsideSocket &server, const std::optional<teredo::Endpoint> &origin)
{
    while (const auto arrived = server.receive()) {
        if (!isSolicitation(arrived->payload))
            continue;
        m_client = arrived->from;
        teredo::Endpoint seen = origin.value_or(m_client);
        if (seen.port == teredo::Port{})
            seen.port = m_client.port;
        server.send(m_client, advertisement(arrived->payload, seen));
        return true;
    }
    return false;
}

std::optional<teredo::Port> Outside::randomPortTold()
{
    while (const auto arrived = m_server->receive()) {
        const auto datagram = teredo::wire::parse(arrived->payload);
        const auto trailers = teredo::wire::parseTrailers(datagram ? datagram->trailers : teredo::Bytes());
        if (trailers && trailers->randomPort)
            return trailers->randomPort;
    }
    return std::nullopt;
}
