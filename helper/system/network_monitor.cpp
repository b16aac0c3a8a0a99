// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "helper/system/network_monitor.h"

#include "helper/system/interface_name.h"
#include "helper/system/netlink_dump.h"

#include <cstdint>
#include <linux/netlink.h>
#include <linux/rtnetlink.h>
#include <string_view>
#include <sys/socket.h>

namespace kernel {
namespace {

constexpr std::uint32_t ipv6Rules = 1U << (RTNLGRP_IPV6_RULE - 1); // which has no name of the old kind

std::string_view nameOf(const nlmsghdr &link)
{
    const auto name = Attributes(link, sizeof(ifinfomsg)).payload(IFLA_IFNAME);
    return {reinterpret_cast<const char *>(name.data()), name.empty() ? 0 : name.size() - 1}; // without its zero
}

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
    const auto lost = takeAnnounced(
        m_descriptor.number(), [&](const nlmsghdr &message) { changed = isOfOthers(message) || changed; });
    if (lost && *lost)
        m_tunnel = 0; // its end may have been among what was lost, which is news enough
    return lost ? Result<bool>(changed || *lost) : lost;
}

bool NetworkMonitor::isOfOthers(const nlmsghdr &message)
{
    const unsigned interface = interfaceOf(message);
    if (message.nlmsg_type == RTM_NEWLINK && nameOf(message) == tunnelInterface)
        m_tunnel = interface;
    return interface == 0 || interface != m_tunnel;
}

} // namespace kernel
