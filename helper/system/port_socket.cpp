// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "helper/system/port_socket.h"

#include "helper/system/socket_address.h"

namespace kernel {

Result<PortSocket> PortSocket::open()
{
    FileDescriptor descriptor(socket(AF_INET, SOCK_DGRAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0));
    if (!descriptor)
        return failure("UDP socket");
    // RFC 4380 §5.1.2
    const int fragment = IP_PMTUDISC_DONT;
    if (setsockopt(descriptor.number(), IPPROTO_IP, IP_MTU_DISCOVER, &fragment, sizeof fragment) != 0)
        return failure("path MTU discovery");
    sockaddr_in address = toSockaddr({});
    socklen_t size = sizeof address;
    if (bind(descriptor.number(), asGeneric(address), size) != 0
        || getsockname(descriptor.number(), asGeneric(address), &size) != 0)
        return failure("another UDP port");
    return PortSocket(std::move(descriptor), toEndpoint(address).port);
}

PortSocket::PortSocket(FileDescriptor descriptor, teredo::Port port)
    : m_descriptor(std::move(descriptor))
    , m_port(port)
{
}

} // namespace kernel
