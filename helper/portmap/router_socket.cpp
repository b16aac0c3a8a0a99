// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "helper/portmap/router_socket.h"

#include "helper/system/socket_address.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <poll.h>

namespace {

constexpr teredo::Duration firstPatience = std::chrono::milliseconds(250);
constexpr int tries = 3;

int millisecondsUntil(teredo::Instant now, teredo::Instant deadline)
{
    const auto left = std::chrono::ceil<std::chrono::milliseconds>(deadline - now);
    return static_cast<int>(std::max(left, std::chrono::milliseconds::zero()).count());
}

} // namespace

kernel::Result<RouterSocket> RouterSocket::open(teredo::Ipv4Address local, int helper)
{
    kernel::FileDescriptor descriptor(socket(AF_INET, SOCK_DGRAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0));
    if (!descriptor)
        return kernel::failure("UDP socket");
    sockaddr_in address = kernel::toSockaddr({local, {}});
    if (bind(descriptor.number(), kernel::asGeneric(address), sizeof address) != 0)
        return kernel::failure("UDP socket at the local address");
    // Where several networks are, a search goes out on the one that the address belongs to.
    if (setsockopt(descriptor.number(), IPPROTO_IP, IP_MULTICAST_IF, &address.sin_addr, sizeof address.sin_addr) != 0)
        return kernel::failure("multicast on a UDP socket");
    return RouterSocket(std::move(descriptor), helper);
}

RouterSocket::RouterSocket(kernel::FileDescriptor descriptor, int helper)
    : m_descriptor(std::move(descriptor))
    , m_helper(helper)
{
}

bool RouterSocket::connectTo(const teredo::Endpoint &router) const
{
    sockaddr_in address = kernel::toSockaddr(router);
    return connect(m_descriptor.number(), kernel::asGeneric(address), sizeof address) == 0;
}

void RouterSocket::send(const teredo::Endpoint &to, teredo::Bytes payload) const
{
    sockaddr_in address = kernel::toSockaddr(to);
    [[maybe_unused]] const auto sent
        = sendto(m_descriptor.number(), payload.data(), payload.size(), 0, kernel::asGeneric(address), sizeof address);
}

teredo::Result<RouterSocket::Datagram, RouterSocket::Silence> RouterSocket::receive(teredo::Duration patience)
{
    const teredo::Instant deadline = m_clock.now() + patience;
    for (;;) {
        if (const auto silence = waitUntil(deadline))
            return teredo::Failure{*silence};
        sockaddr_in from{};
        socklen_t fromSize = sizeof from;
        const ssize_t size
            = recvfrom(m_descriptor.number(), m_buffer.data(), m_buffer.size(), 0, kernel::asGeneric(from), &fromSize);
        if (size >= 0)
            return Datagram{kernel::toEndpoint(from), std::span(m_buffer).first(static_cast<std::size_t>(size))};
        if (errno == ECONNREFUSED)
            return teredo::Failure{Silence::Refused};
    }
}

bool RouterSocket::ask(const teredo::Endpoint &router, teredo::Bytes request,
    const std::function<bool(const Datagram &datagram)> &isAnswer)
{
    teredo::Duration patience = firstPatience;
    for (int i = 0; i < tries; ++i, patience *= 2) {
        send(router, request);
        const teredo::Instant deadline = m_clock.now() + patience;
        for (;;) {
            const auto datagram = receive(deadline - m_clock.now());
            if (datagram && isAnswer(*datagram))
                return true;
            if (!datagram && datagram.error() == Silence::TimedOut)
                break;
            if (!datagram)
                return false;
        }
    }
    return false;
}

// Nothing, when there is something to read. Input that has no end does not extend the deadline.
std::optional<RouterSocket::Silence> RouterSocket::waitUntil(teredo::Instant deadline)
{
    std::array<pollfd, 2> watched{{{m_descriptor.number(), POLLIN, 0}, {m_helper, POLLIN, 0}}};
    const teredo::Instant now = m_clock.now();
    if (now >= deadline)
        return Silence::TimedOut;
    if (poll(watched.data(), watched.size(), millisecondsUntil(now, deadline)) <= 0)
        return errno == EINTR ? std::nullopt : std::optional(Silence::TimedOut);
    // The helper says nothing after its first message, so whatever is to be read there is the end.
    if (watched[1].revents != 0)
        return Silence::HelperGone;
    return std::nullopt;
}
