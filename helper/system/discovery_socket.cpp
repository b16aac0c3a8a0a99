// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "helper/system/discovery_socket.h"

#include "core/protocol_constants.h"
#include "helper/system/socket_address.h"

namespace kernel {
namespace {

Result<void> join(const FileDescriptor &socket, std::uint32_t interfaceIndex)
{
    const int onlyOurs = 0; // not what other programs have joined, at other interfaces
    if (setsockopt(socket.number(), IPPROTO_IP, IP_MULTICAST_ALL, &onlyOurs, sizeof onlyOurs) != 0)
        return failure(TRANSLATE_NOOP("Helper", "multicast of a socket"));
    ip_mreqn group{};
    group.imr_multiaddr.s_addr = htonl(teredo::discoveryAddress.bits());
    group.imr_ifindex = static_cast<int>(interfaceIndex);
    if (setsockopt(socket.number(), IPPROTO_IP, IP_ADD_MEMBERSHIP, &group, sizeof group) != 0)
        return failure(TRANSLATE_NOOP("Helper", "multicast group 224.0.0.253"));
    return {};
}

} // namespace

Result<DiscoverySocket> DiscoverySocket::open(const LocalSubnet &subnet)
{
    FileDescriptor descriptor(socket(AF_INET, SOCK_DGRAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0));
    if (!descriptor)
        return failure(TRANSLATE_NOOP("Helper", "UDP socket"));
    // Several programs may hear the same group; each gets everything.
    const int shared = 1;
    if (setsockopt(descriptor.number(), SOL_SOCKET, SO_REUSEADDR, &shared, sizeof shared) != 0)
        return failure(TRANSLATE_NOOP("Helper", "sharing a port"));
    sockaddr_in address = toSockaddr({teredo::discoveryAddress, teredo::teredoPort});
    if (bind(descriptor.number(), asGeneric(address), sizeof address) != 0)
        return failure(TRANSLATE_NOOP("Helper", "UDP port %1"), std::to_string(teredo::teredoPort.number));
    if (auto joined = join(descriptor, subnet.interfaceIndex); !joined)
        return teredo::Failure{joined.error()};
    return DiscoverySocket(std::move(descriptor));
}

DiscoverySocket::DiscoverySocket(FileDescriptor descriptor)
    : m_descriptor(std::move(descriptor))
{
}

} // namespace kernel
