// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "helper/system/port_socket.h"

#include "helper/system/socket_address.h"
#include "helper/system/socket_option.h"

#include <netinet/udp.h>

namespace kernel {
namespace {

Result<void> configure(const FileDescriptor &socket)
{
    // As much as anybody may ask for (net.core.rmem_max, wmem_max).
    if (auto done = setOption(socket, SOL_SOCKET, SO_RCVBUF, socketBufferSize, "socket buffer"); !done)
        return done;
    if (auto done = setOption(socket, SOL_SOCKET, SO_SNDBUF, socketBufferSize, "socket buffer"); !done)
        return done;
    // A kernel without it (before 5.0) passes datagrams one by one.
    static_cast<void>(setOption(socket, SOL_UDP, UDP_GRO, 1, "merged reception").has_value());
    // RFC 4380 §5.1.2
    return setOption(socket, IPPROTO_IP, IP_MTU_DISCOVER, IP_PMTUDISC_DONT, "path MTU discovery");
}

} // namespace

Result<PortSocket> PortSocket::open()
{
    FileDescriptor descriptor(socket(AF_INET, SOCK_DGRAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0));
    if (!descriptor)
        return failure("UDP socket");
    if (auto done = configure(descriptor); !done)
        return teredo::Failure{done.error()};
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
