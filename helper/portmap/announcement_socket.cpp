// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "helper/portmap/announcement_socket.h"

#include "helper/system/socket_address.h"
#include "helper/system/socket_option.h"

#include <array>

namespace {

constexpr teredo::Endpoint everybody{{{224, 0, 0, 1}}, {5350}}; // RFC 6886 §3.2.1, RFC 6887 §14.1

} // namespace

kernel::Result<AnnouncementSocket> AnnouncementSocket::open(teredo::Ipv4Address local, teredo::Ipv4Address router)
{
    kernel::FileDescriptor descriptor(socket(AF_INET, SOCK_DGRAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0));
    if (!descriptor)
        return kernel::failure("UDP socket");
    // Every client on this computer is to hear it.
    if (auto shared = kernel::setOption(descriptor, SOL_SOCKET, SO_REUSEADDR, 1, "sharing a port"); !shared)
        return teredo::Failure{shared.error()};
    sockaddr_in address = kernel::toSockaddr(everybody);
    if (bind(descriptor.number(), kernel::asGeneric(address), sizeof address) != 0)
        return kernel::failure("UDP port %1", std::to_string(everybody.port.number));
    if (auto only = kernel::setOption(descriptor, IPPROTO_IP, IP_MULTICAST_ALL, 0, "multicast of a socket"); !only)
        return teredo::Failure{only.error()};
    ip_mreqn group{};
    group.imr_multiaddr = address.sin_addr;
    group.imr_address = kernel::toSockaddr({local, {}}).sin_addr;
    if (setsockopt(descriptor.number(), IPPROTO_IP, IP_ADD_MEMBERSHIP, &group, sizeof group) != 0)
        return kernel::failure("multicast group 224.0.0.1");
    return AnnouncementSocket(std::move(descriptor), router);
}

AnnouncementSocket::AnnouncementSocket(kernel::FileDescriptor descriptor, teredo::Ipv4Address router)
    : m_descriptor(std::move(descriptor))
    , m_router(router)
{
}

std::optional<Announcement> AnnouncementSocket::receive() const
{
    std::array<std::byte, 64> buffer{}; // both have less
    sockaddr_in from{};
    socklen_t fromSize = sizeof from;
    const ssize_t size
        = recvfrom(m_descriptor.number(), buffer.data(), buffer.size(), 0, kernel::asGeneric(from), &fromSize);
    if (size < 0 || kernel::toEndpoint(from).address != m_router)
        return std::nullopt;
    return parseAnnouncement(std::span(buffer).first(static_cast<std::size_t>(size)));
}
