// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "helper/system/route_socket.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <libmnl/libmnl.h>
#include <linux/if.h>
#include <linux/if_addr.h>
#include <linux/if_link.h>
#include <linux/rtnetlink.h>

namespace kernel {
namespace {

constexpr std::uint16_t add = NLM_F_CREATE | NLM_F_REPLACE;
// Next to others' routes of the same metric, not in their place.
constexpr std::uint16_t addBeside = NLM_F_CREATE | NLM_F_APPEND;

template<typename Header>
Header &extend(nlmsghdr *message)
{
    return *static_cast<Header *>(mnl_nlmsg_put_extra_header(message, sizeof(Header)));
}

void putAddress(nlmsghdr *message, std::uint16_t attribute, const teredo::Ipv6Address &address)
{
    mnl_attr_put(message, attribute, address.octets.size(), address.octets.data());
}

void fillLink(nlmsghdr *message, unsigned interfaceIndex, unsigned flags)
{
    auto &link = extend<ifinfomsg>(message);
    link.ifi_family = AF_UNSPEC;
    link.ifi_index = static_cast<int>(interfaceIndex);
    link.ifi_flags = flags;
    link.ifi_change = flags;
}

void fillAddress(nlmsghdr *message, unsigned interfaceIndex, const Ipv6Prefix &address)
{
    auto &header = extend<ifaddrmsg>(message);
    header.ifa_family = AF_INET6;
    header.ifa_prefixlen = address.length;
    header.ifa_flags = IFA_F_NODAD;
    header.ifa_scope = RT_SCOPE_UNIVERSE;
    header.ifa_index = interfaceIndex;
    putAddress(message, IFA_LOCAL, address.address);
}

void fillRoute(nlmsghdr *message, unsigned interfaceIndex, const Ipv6Prefix &destination, std::uint32_t metric)
{
    auto &route = extend<rtmsg>(message);
    route.rtm_family = AF_INET6;
    route.rtm_dst_len = destination.length;
    route.rtm_table = RT_TABLE_MAIN;
    route.rtm_protocol = routeProtocol;
    route.rtm_scope = RT_SCOPE_UNIVERSE;
    route.rtm_type = RTN_UNICAST;
    putAddress(message, RTA_DST, destination.address);
    mnl_attr_put_u32(message, RTA_OIF, interfaceIndex);
    mnl_attr_put_u32(message, RTA_PRIORITY, metric);
}

} // namespace

void RouteSocket::Close::operator()(mnl_socket *socket) const
{
    mnl_socket_close(socket);
}

Result<RouteSocket> RouteSocket::open()
{
    Socket socket(mnl_socket_open2(NETLINK_ROUTE, SOCK_CLOEXEC));
    if (!socket || mnl_socket_bind(socket.get(), 0, MNL_SOCKET_AUTOPID) != 0)
        return failure(TRANSLATE_NOOP("Helper", "socket for links, addresses and routes (rtnetlink)"));
    return RouteSocket(std::move(socket));
}

RouteSocket::RouteSocket(Socket socket)
    : m_socket(std::move(socket))
    , m_buffer(static_cast<std::size_t>(MNL_SOCKET_BUFFER_SIZE))
{
}

std::uint32_t RouteSocket::port() const
{
    return mnl_socket_get_portid(m_socket.get());
}

Result<void> RouteSocket::bringUp(unsigned interfaceIndex, std::uint32_t mtu)
{
    nlmsghdr *message = newMessage(RTM_NEWLINK, 0);
    fillLink(message, interfaceIndex, 0);
    mnl_attr_put_u32(message, IFLA_MTU, mtu);
    nlattr *families = mnl_attr_nest_start(message, IFLA_AF_SPEC);
    nlattr *ipv6 = mnl_attr_nest_start(message, AF_INET6);
    mnl_attr_put_u8(message, IFLA_INET6_ADDR_GEN_MODE, IN6_ADDR_GEN_MODE_NONE);
    mnl_attr_nest_end(message, ipv6);
    mnl_attr_nest_end(message, families);
    if (auto done = run(message, {}, TRANSLATE_NOOP("Helper", "interface")); !done)
        return done;

    // In the same message the kernel would go up first, and make a link-local address.
    message = newMessage(RTM_NEWLINK, 0);
    fillLink(message, interfaceIndex, IFF_UP);
    return run(message, {}, TRANSLATE_NOOP("Helper", "interface"));
}

Result<void> RouteSocket::addAddress(unsigned interfaceIndex, const Ipv6Prefix &address)
{
    nlmsghdr *message = newMessage(RTM_NEWADDR, add);
    fillAddress(message, interfaceIndex, address);
    return run(message, {}, TRANSLATE_NOOP("Helper", "IPv6 address"));
}

Result<void> RouteSocket::removeAddress(unsigned interfaceIndex, const Ipv6Prefix &address)
{
    nlmsghdr *message = newMessage(RTM_DELADDR, 0);
    fillAddress(message, interfaceIndex, address);
    return run(message, {EADDRNOTAVAIL, ENODEV}, TRANSLATE_NOOP("Helper", "removal of an IPv6 address"));
}

Result<void> RouteSocket::addRoute(unsigned interfaceIndex, const Ipv6Prefix &destination, std::uint32_t metric,
    const std::optional<teredo::Ipv6Address> &source)
{
    nlmsghdr *message = newMessage(RTM_NEWROUTE, addBeside);
    fillRoute(message, interfaceIndex, destination, metric);
    if (source)
        putAddress(message, RTA_PREFSRC, *source);
    return run(message, {EEXIST}, TRANSLATE_NOOP("Helper", "IPv6 route"));
}

Result<void> RouteSocket::removeRoute(unsigned interfaceIndex, const Ipv6Prefix &destination, std::uint32_t metric)
{
    nlmsghdr *message = newMessage(RTM_DELROUTE, 0);
    fillRoute(message, interfaceIndex, destination, metric);
    return run(message, {ESRCH, ENODEV}, TRANSLATE_NOOP("Helper", "removal of an IPv6 route"));
}

nlmsghdr *RouteSocket::newMessage(std::uint16_t type, std::uint16_t flags)
{
    nlmsghdr *message = mnl_nlmsg_put_header(m_buffer.data());
    message->nlmsg_type = type;
    message->nlmsg_flags = NLM_F_REQUEST | NLM_F_ACK | flags;
    message->nlmsg_seq = ++m_sequence;
    return message;
}

Result<void> RouteSocket::run(nlmsghdr *message, std::initializer_list<int> harmless, const char *what)
{
    if (mnl_socket_sendto(m_socket.get(), message, message->nlmsg_len) < 0)
        return failure(what);
    const ssize_t size = mnl_socket_recvfrom(m_socket.get(), m_buffer.data(), m_buffer.size());
    if (size < 0)
        return failure(what);
    const unsigned portId = mnl_socket_get_portid(m_socket.get());
    const int outcome
        = mnl_cb_run(m_buffer.data(), static_cast<std::size_t>(size), m_sequence, portId, nullptr, nullptr);
    if (outcome < 0 && std::ranges::find(harmless, errno) == harmless.end())
        return failure(what);
    return {};
}

} // namespace kernel
