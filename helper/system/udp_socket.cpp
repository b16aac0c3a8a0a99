// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "helper/system/udp_socket.h"

#include "helper/system/socket_address.h"
#include "helper/system/socket_option.h"

#include <cerrno>
#include <netinet/udp.h>

namespace kernel {
namespace {

// The forced size may exceed net.core.rmem_max but needs CAP_NET_ADMIN; without it the socket gets what is allowed.
Result<void> setBuffer(const FileDescriptor &socket, int forced, int ordinary)
{
    if (setOption(socket, SOL_SOCKET, forced, socketBufferSize, "socket buffer"))
        return {};
    return setOption(socket, SOL_SOCKET, ordinary, socketBufferSize, "socket buffer");
}

Result<void> configure(const FileDescriptor &socket, const UdpOffloads &wanted)
{
    if (auto done = setBuffer(socket, SO_RCVBUFFORCE, SO_RCVBUF); !done)
        return done;
    if (auto done = setBuffer(socket, SO_SNDBUFFORCE, SO_SNDBUF); !done)
        return done;
    // RFC 4380 §5.1.2: don't fragment stays off, so that routers on a narrow path may fragment.
    if (auto done = setOption(socket, IPPROTO_IP, IP_MTU_DISCOVER, IP_PMTUDISC_DONT, "path MTU discovery"); !done)
        return done;
    // A kernel without it (before 5.0) passes datagrams one by one.
    static_cast<void>(setOption(socket, SOL_UDP, UDP_GRO, wanted.merges ? 1 : 0, "merged reception").has_value());
    return setOption(socket, IPPROTO_IP, IP_RECVERR, 1, "ICMP errors of a socket");
}

Result<teredo::Endpoint> localEndpoint(const FileDescriptor &socket)
{
    sockaddr_in address{};
    socklen_t size = sizeof address;
    if (getsockname(socket.number(), asGeneric(address), &size) != 0)
        return failure(TRANSLATE_NOOP("Helper", "own address of a socket"));
    return toEndpoint(address);
}

} // namespace

Result<UdpSocket> UdpSocket::open(teredo::Port port, const UdpOffloads &wanted)
{
    FileDescriptor descriptor(socket(AF_INET, SOCK_DGRAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0));
    if (!descriptor)
        return failure(TRANSLATE_NOOP("Helper", "UDP socket"));
    if (auto done = configure(descriptor, wanted); !done)
        return teredo::Failure{done.error()};
    sockaddr_in address = toSockaddr({{}, port});
    if (bind(descriptor.number(), asGeneric(address), sizeof address) != 0)
        return failure(TRANSLATE_NOOP("Helper", "UDP port %1"), std::to_string(port.number));
    const auto local = localEndpoint(descriptor);
    if (!local)
        return teredo::Failure{local.error()};
    return UdpSocket(std::move(descriptor), local->port);
}

UdpSocket::UdpSocket(FileDescriptor descriptor, teredo::Port port)
    : m_descriptor(std::move(descriptor))
    , m_port(port)
{
}

Result<teredo::Endpoint> UdpSocket::localEndpointTowards(const teredo::Endpoint &remote) const
{
    // Connecting makes the kernel choose a source address. It would also close our socket to everybody else, hence
    // another one.
    const FileDescriptor scratch(socket(AF_INET, SOCK_DGRAM | SOCK_CLOEXEC, 0));
    sockaddr_in address = toSockaddr(remote);
    if (!scratch || connect(scratch.number(), asGeneric(address), sizeof address) != 0)
        return failure(TRANSLATE_NOOP("Helper", "route to the server"));
    auto local = localEndpoint(scratch);
    if (!local)
        return local;
    return teredo::Endpoint{local->address, m_port};
}

Result<void> UdpSocket::confineMulticast(const LocalSubnet &subnet) const
{
    ip_mreqn interface{};
    interface.imr_address.s_addr = htonl(subnet.local.bits());
    interface.imr_ifindex = static_cast<int>(subnet.interfaceIndex);
    if (setsockopt(m_descriptor.number(), IPPROTO_IP, IP_MULTICAST_IF, &interface, sizeof interface) != 0)
        return failure(TRANSLATE_NOOP("Helper", "interface for multicast"));
    if (auto done = setOption(m_descriptor, IPPROTO_IP, IP_MULTICAST_TTL, 1, "reach of multicast"); !done)
        return done;
    return setOption(m_descriptor, IPPROTO_IP, IP_MULTICAST_LOOP, 0, "return of multicast");
}

} // namespace kernel
