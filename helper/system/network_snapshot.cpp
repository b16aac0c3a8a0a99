// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "helper/system/network_snapshot.h"

#include "helper/system/netlink_dump.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>
#include <linux/if.h>
#include <linux/if_addr.h>
#include <linux/if_link.h>
#include <linux/rtnetlink.h>
#include <span>
#include <utility>

namespace kernel {
namespace {

using namespace teredo::policy;

constexpr int attempts = 3;

// a.root-servers.net: the one or the other host of the Internet, to which nothing is sent
constexpr IpOctets ipv4Host{198, 41, 0, 4};
constexpr IpOctets ipv6Host{0x20, 0x01, 0x05, 0x03, 0xBA, 0x3E, 0, 0, 0, 0, 0, 0, 0, 0x02, 0, 0x30};

std::optional<Family> familyOf(std::uint8_t number)
{
    if (number == AF_INET)
        return Family::Ipv4;
    if (number == AF_INET6)
        return Family::Ipv6;
    return std::nullopt;
}

void takeLink(const nlmsghdr &message, KernelNetwork &network)
{
    const auto &header = headerOf<ifinfomsg>(message);
    const auto name = Attributes(message, sizeof header).payload(IFLA_IFNAME);
    if (name.empty())
        return;
    // The name ends with a zero.
    network.links.push_back({.index = static_cast<std::uint32_t>(header.ifi_index),
        .name = std::string(reinterpret_cast<const char *>(name.data()), name.size() - 1),
        .pointToPoint = (header.ifi_flags & IFF_POINTOPOINT) != 0});
}

void takeAddress(const nlmsghdr &message, KernelNetwork &network)
{
    const auto &header = headerOf<ifaddrmsg>(message);
    const Attributes attributes(message, sizeof header);
    const auto family = familyOf(header.ifa_family);
    // On a point-to-point link IFA_ADDRESS is the other end.
    const auto local = attributes.address(IFA_LOCAL);
    const auto octets = local ? local : attributes.address(IFA_ADDRESS);
    if (!family || !octets)
        return;
    const std::uint32_t flags = attributes.number(IFA_FLAGS).value_or(header.ifa_flags);
    network.addresses.push_back({.family = *family,
        .octets = *octets,
        .prefixLength = header.ifa_prefixlen,
        .interfaceIndex = header.ifa_index,
        .tentative = (flags & (IFA_F_TENTATIVE | IFA_F_DADFAILED)) != 0,
        .deprecated = (flags & IFA_F_DEPRECATED) != 0});
}

// One entry for each next hop of RTA_MULTIPATH.
void takeNextHops(std::span<const std::byte> hops, KernelRoute route, KernelNetwork &network)
{
    rtnexthop hop{};
    while (hops.size() >= sizeof hop) {
        std::memcpy(&hop, hops.data(), sizeof hop);
        if (hop.rtnh_len < sizeof hop || hop.rtnh_len > hops.size())
            return;
        route.interfaceIndex = static_cast<std::uint32_t>(hop.rtnh_ifindex);
        const std::size_t length = hop.rtnh_len;
        route.gateway = Attributes(hops.first(length).subspan(sizeof hop)).address(RTA_GATEWAY);
        network.routes.push_back(route);
        hops = hops.subspan(std::min(hops.size(), static_cast<std::size_t>(RTNH_ALIGN(length))));
    }
}

void takeRoute(const nlmsghdr &message, KernelNetwork &network)
{
    const auto &header = headerOf<rtmsg>(message);
    const Attributes attributes(message, sizeof header);
    const auto family = familyOf(header.rtm_family);
    const std::uint32_t table = attributes.number(RTA_TABLE).value_or(header.rtm_table);
    if (!family || table == RT_TABLE_LOCAL || (header.rtm_flags & RTM_F_CLONED) != 0)
        return;
    const KernelRoute route{.family = *family,
        .destination = attributes.address(RTA_DST).value_or(IpOctets{}),
        .prefixLength = header.rtm_dst_len,
        .metric = attributes.number(RTA_PRIORITY).value_or(0),
        .gateway = attributes.address(RTA_GATEWAY),
        .interfaceIndex = attributes.number(RTA_OIF).value_or(0),
        .table = table,
        .type = header.rtm_type == RTN_UNICAST ? KernelRoute::Type::Unicast : KernelRoute::Type::Unusable};
    if (const auto hops = attributes.payload(RTA_MULTIPATH); !hops.empty())
        takeNextHops(hops, route, network);
    else
        network.routes.push_back(route);
}

using Take = void (*)(const nlmsghdr &, KernelNetwork &);

struct Table {
    std::uint16_t request;
    Take take;
};

constexpr std::array tables{
    Table{RTM_GETLINK, takeLink}, Table{RTM_GETADDR, takeAddress}, Table{RTM_GETROUTE, takeRoute}};

Result<KernelNetwork> readOnce()
{
    KernelNetwork network;
    for (const Table &table : tables) {
        const auto take = [&](const nlmsghdr &message) { table.take(message, network); };
        if (auto done = dump(table.request, AF_UNSPEC, take); !done)
            return teredo::Failure{done.error()};
    }
    network.ipv4Way = lookUpRoute(Family::Ipv4, ipv4Host);
    network.ipv6Way = lookUpRoute(Family::Ipv6, ipv6Host);
    return network;
}

} // namespace

Result<KernelNetwork> readNetwork()
{
    auto network = readOnce();
    // EINTR: the table changed while it was read.
    for (int attempt = 1; attempt < attempts && !network && network.error().number == EINTR; ++attempt)
        network = readOnce();
    return network;
}

} // namespace kernel
