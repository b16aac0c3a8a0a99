// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "helper/system/link_monitor.h"

#include "helper/system/netlink_dump.h"

#include <linux/rtnetlink.h>
#include <sys/socket.h>

namespace kernel {

Result<LinkMonitor> LinkMonitor::open(unsigned interfaceIndex, std::uint32_t ownPort)
{
    FileDescriptor descriptor(socket(AF_NETLINK, SOCK_RAW | SOCK_NONBLOCK | SOCK_CLOEXEC, NETLINK_ROUTE));
    sockaddr_nl address{};
    address.nl_family = AF_NETLINK;
    address.nl_groups = RTMGRP_LINK | RTMGRP_IPV6_IFADDR | RTMGRP_IPV6_ROUTE;
    if (!descriptor || bind(descriptor.number(), reinterpret_cast<sockaddr *>(&address), sizeof address) != 0)
        return failure(TRANSLATE_NOOP("Helper", "watch over the interface (rtnetlink)"));
    return LinkMonitor(std::move(descriptor), interfaceIndex, ownPort);
}

LinkMonitor::LinkMonitor(FileDescriptor descriptor, unsigned interfaceIndex, std::uint32_t ownPort)
    : m_descriptor(std::move(descriptor))
    , m_interfaceIndex(interfaceIndex)
    , m_ownPort(ownPort)
{
}

Result<LinkMonitor::News> LinkMonitor::drain()
{
    News news;
    const auto lost = takeAnnounced(m_descriptor.number(), [&](const nlmsghdr &message) {
        if (interfaceOf(message) != m_interfaceIndex || message.nlmsg_pid == m_ownPort)
            return;
        news.something = true;
        if (message.nlmsg_pid != 0)
            news.byPort = message.nlmsg_pid;
    });
    if (!lost)
        return teredo::Failure{lost.error()};
    news.something = news.something || *lost; // which is news enough
    return news;
}

} // namespace kernel
