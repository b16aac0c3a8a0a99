// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/policy/network_class.h"

#include <algorithm>
#include <cstdlib>

namespace teredo::policy {

namespace {

struct Prefix {
    IpOctets octets;
    std::uint8_t length;
};

constexpr Prefix globalUnicast{{0x20}, 3};
constexpr std::array notNative{
    Prefix{{0x20, 0x01, 0x00, 0x00}, 32}, // Teredo, RFC 4380
    Prefix{{0x20, 0x02}, 16},             // 6to4, RFC 3056
    Prefix{{0x20, 0x01, 0x00, 0x10}, 28}, // ORCHID, RFC 4843
};
constexpr Prefix linkLocal{{0xFE, 0x80}, 10};
constexpr Prefix ipv4Loopback{{127}, 8};
constexpr Prefix ipv4LinkLocal{{169, 254}, 16}; // RFC 3927: nobody forwards it

bool contains(const Prefix &prefix, const IpOctets &address)
{
    const std::size_t wholeOctets = prefix.length / 8;
    if (!std::equal(prefix.octets.begin(), prefix.octets.begin() + wholeOctets, address.begin()))
        return false;
    const unsigned restBits = prefix.length % 8;
    return restBits == 0 || (prefix.octets[wholeOctets] ^ address[wholeOctets]) >> (8 - restBits) == 0;
}

bool isGlobalUnicast(const IpOctets &address)
{
    return contains(globalUnicast, address)
        && std::ranges::none_of(notNative, [&](const Prefix &prefix) { return contains(prefix, address); });
}

const KernelLink *foreignLink(const KernelNetwork &network, std::uint32_t index)
{
    const auto link = std::ranges::find(network.links, index, &KernelLink::index);
    return link == network.links.end() || link->name.starts_with("teredo") ? nullptr : &*link;
}

bool isDefault(const KernelRoute &route)
{
    const bool all = route.prefixLength == 0;
    const bool allGlobal = route.family == Family::Ipv6 && route.prefixLength == globalUnicast.length
        && route.destination == globalUnicast.octets;
    return (all || allGlobal) && route.type == KernelRoute::Type::Unicast && route.table == mainTable;
}

bool isNativeSource(const KernelLink &link, const KernelAddress &address)
{
    if (address.family != Family::Ipv6 || address.interfaceIndex != link.index || address.tentative
        || address.deprecated)
        return false;
    // A VPN that carries all IPv6 often gives a unique local address and translates it.
    return isGlobalUnicast(address.octets) || (link.pointToPoint && !contains(linkLocal, address.octets));
}

bool hasNativeSource(const KernelNetwork &network, const KernelLink &link)
{
    return std::ranges::any_of(
        network.addresses, [&](const KernelAddress &address) { return isNativeSource(link, address); });
}

// As WireGuard's wg-quick and others do it: in a table of its own, before the main one.
const KernelLink *vpnOn(const KernelNetwork &network, std::optional<std::uint32_t> way)
{
    const KernelLink *link = way ? foreignLink(network, *way) : nullptr;
    return link != nullptr && link->pointToPoint ? link : nullptr;
}

bool hasNativeIpv6(const KernelNetwork &network)
{
    if (const KernelLink *vpn = vpnOn(network, network.ipv6Way); vpn != nullptr && hasNativeSource(network, *vpn))
        return true;
    return std::ranges::any_of(network.routes, [&](const KernelRoute &route) {
        const KernelLink *link = foreignLink(network, route.interfaceIndex);
        return route.family == Family::Ipv6 && isDefault(route) && link != nullptr && hasNativeSource(network, *link);
    });
}

bool isUnderTest(const KernelNetwork &network, const KernelAddress &address)
{
    return address.family == Family::Ipv6 && address.tentative
        && foreignLink(network, address.interfaceIndex) != nullptr;
}

Ipv4Address toIpv4(const IpOctets &octets)
{
    return {{octets[0], octets[1], octets[2], octets[3]}};
}

std::vector<Ipv4Address> ipv4Sources(const KernelNetwork &network, std::uint32_t interfaceIndex)
{
    std::vector<Ipv4Address> sources;
    for (const KernelAddress &address : network.addresses) {
        if (address.family == Family::Ipv4 && address.interfaceIndex == interfaceIndex && !address.tentative
            && !contains(ipv4Loopback, address.octets) && !contains(ipv4LinkLocal, address.octets))
            sources.push_back(toIpv4(address.octets));
    }
    std::ranges::sort(sources);
    return sources;
}

const KernelRoute *ipv4Default(const KernelNetwork &network)
{
    const KernelRoute *best = nullptr;
    for (const KernelRoute &route : network.routes) {
        if (route.family == Family::Ipv4 && isDefault(route) && foreignLink(network, route.interfaceIndex) != nullptr
            && (best == nullptr || route.metric < best->metric) && !ipv4Sources(network, route.interfaceIndex).empty())
            best = &route;
    }
    return best;
}

} // namespace

NetworkClass classify(const KernelNetwork &network)
{
    if (hasNativeIpv6(network))
        return NetworkClass::NativeIpv6; // also where there is no IPv4 at all: nothing is missing
    return ipv4Uplink(network) ? NetworkClass::Ipv4Only : NetworkClass::Offline;
}

bool hasVpnBesideDefault(const KernelNetwork &network)
{
    const KernelRoute *best = ipv4Default(network);
    const KernelLink *vpn = vpnOn(network, network.ipv4Way);
    return best != nullptr && vpn != nullptr && vpn->index != best->interfaceIndex;
}

std::optional<Ipv4Uplink> ipv4Uplink(const KernelNetwork &network)
{
    const KernelRoute *best = ipv4Default(network);
    if (best == nullptr)
        return {};
    if (hasVpnBesideDefault(network))
        return Ipv4Uplink{*network.ipv4Way, {}, ipv4Sources(network, *network.ipv4Way)};
    return Ipv4Uplink{
        best->interfaceIndex, toIpv4(best->gateway.value_or(IpOctets{})), ipv4Sources(network, best->interfaceIndex)};
}

bool isIpv6Starting(const KernelNetwork &network)
{
    return std::ranges::any_of(network.addresses, [&](const KernelAddress &address) {
        return isUnderTest(network, address) && contains(linkLocal, address.octets);
    });
}

bool isIpv6Coming(const KernelNetwork &network)
{
    return std::ranges::any_of(network.addresses,
        [&](const KernelAddress &address) { return isUnderTest(network, address) && isGlobalUnicast(address.octets); });
}

bool hasIpv6Default(const KernelNetwork &network)
{
    return std::ranges::any_of(network.routes, [&](const KernelRoute &route) {
        return route.family == Family::Ipv6 && isDefault(route)
            && foreignLink(network, route.interfaceIndex) != nullptr;
    });
}

std::string_view name(NetworkClass networkClass)
{
    switch (networkClass) {
    case NetworkClass::Unknown:
        return "unknown";
    case NetworkClass::Offline:
        return "offline";
    case NetworkClass::Portal:
        return "portal";
    case NetworkClass::Ipv4Only:
        return "ipv4-only";
    case NetworkClass::NativeIpv6:
        return "native-ipv6";
    }
    std::abort();
}

} // namespace teredo::policy
