// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "helper/system/network_monitor.h"

#include <array>
#include <cerrno>
#include <cstddef>
#include <cstdint>
#include <linux/netlink.h>
#include <linux/rtnetlink.h>
#include <sys/socket.h>

namespace kernel {
namespace {

constexpr std::uint32_t ipv6Rules = 1U << (RTNLGRP_IPV6_RULE - 1); // which has no name of the old kind

} // namespace

Result<NetworkMonitor> NetworkMonitor::open()
{
    FileDescriptor descriptor(socket(AF_NETLINK, SOCK_RAW | SOCK_NONBLOCK | SOCK_CLOEXEC, NETLINK_ROUTE));
    sockaddr_nl address{};
    address.nl_family = AF_NETLINK;
    address.nl_groups = RTMGRP_LINK | RTMGRP_IPV4_IFADDR | RTMGRP_IPV6_IFADDR | RTMGRP_IPV4_ROUTE | RTMGRP_IPV6_ROUTE
        | RTMGRP_IPV4_RULE | ipv6Rules;
    if (!descriptor || bind(descriptor.number(), reinterpret_cast<sockaddr *>(&address), sizeof address) != 0)
        return failure("watch over the network (rtnetlink)");
    return NetworkMonitor(std::move(descriptor));
}

NetworkMonitor::NetworkMonitor(FileDescriptor descriptor)
    : m_descriptor(std::move(descriptor))
{
}

Result<bool> NetworkMonitor::drain()
{
    bool changed = false;
    for (;;) {
        std::array<std::byte, 1> ignored{}; // what does not fit is cut off
        const bool received = recv(m_descriptor.number(), ignored.data(), ignored.size(), MSG_DONTWAIT) >= 0;
        // ENOBUFS: messages were lost, and that is news enough.
        if (received || errno == ENOBUFS)
            changed = true;
        else if (errno == EAGAIN)
            return changed;
        else if (errno != EINTR)
            return failure("watch over the network (rtnetlink)");
    }
}

} // namespace kernel
