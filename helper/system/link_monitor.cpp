// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "helper/system/link_monitor.h"

#include "helper/system/netlink_dump.h"

#include <cerrno>
#include <linux/rtnetlink.h>
#include <sys/socket.h>
#include <vector>

namespace kernel {
namespace {

// The interface that a message is about; 0 if it is about none.
unsigned interfaceOf(const nlmsghdr &message)
{
    switch (message.nlmsg_type) {
    case RTM_NEWLINK:
    case RTM_DELLINK:
        return static_cast<unsigned>(headerOf<ifinfomsg>(message).ifi_index);
    case RTM_NEWADDR:
    case RTM_DELADDR:
        return headerOf<ifaddrmsg>(message).ifa_index;
    case RTM_NEWROUTE:
    case RTM_DELROUTE:
        return Attributes(message, sizeof(rtmsg)).number(RTA_OIF).value_or(0);
    default:
        return 0;
    }
}

} // namespace

Result<LinkMonitor> LinkMonitor::open(unsigned interfaceIndex, std::uint32_t ownPort)
{
    FileDescriptor descriptor(socket(AF_NETLINK, SOCK_RAW | SOCK_NONBLOCK | SOCK_CLOEXEC, NETLINK_ROUTE));
    sockaddr_nl address{};
    address.nl_family = AF_NETLINK;
    address.nl_groups = RTMGRP_LINK | RTMGRP_IPV6_IFADDR | RTMGRP_IPV6_ROUTE;
    if (!descriptor || bind(descriptor.number(), reinterpret_cast<sockaddr *>(&address), sizeof address) != 0)
        return failure("watch over the interface (rtnetlink)");
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
    std::vector<std::byte> buffer(MNL_SOCKET_DUMP_SIZE);
    for (;;) {
        const ssize_t size = recv(m_descriptor.number(), buffer.data(), buffer.size(), MSG_DONTWAIT);
        if (size < 0 && errno == EAGAIN)
            return news;
        if (size < 0 && errno == ENOBUFS)
            news.something = true; // messages were lost, and that is news enough
        else if (size < 0 && errno != EINTR)
            return failure("watch over the interface (rtnetlink)");

        int left = static_cast<int>(size);
        const auto *message = reinterpret_cast<const nlmsghdr *>(buffer.data());
        for (; mnl_nlmsg_ok(message, left); message = mnl_nlmsg_next(message, &left)) {
            if (interfaceOf(*message) != m_interfaceIndex || message->nlmsg_pid == m_ownPort)
                continue;
            news.something = true;
            if (message->nlmsg_pid != 0)
                news.byPort = message->nlmsg_pid;
        }
    }
}

} // namespace kernel
