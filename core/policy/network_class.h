// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/address.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace teredo::policy {

enum class Family : std::uint8_t { Ipv4, Ipv6 };

// Octets of an address of either family in network order; an IPv4 address fills the first four.
using IpOctets = std::array<std::uint8_t, 16>;

// One network interface as rtnetlink's link dump tells it.
struct KernelLink {
    std::uint32_t index = 0;
    std::string name;
    bool pointToPoint = false; // IFF_POINTOPOINT: tun, wireguard, ppp

    bool operator==(const KernelLink &) const = default;
};

// One address of an interface, from the address dump.
struct KernelAddress {
    Family family = Family::Ipv4;
    IpOctets octets{}; // IFA_LOCAL, else IFA_ADDRESS
    std::uint8_t prefixLength = 0;
    std::uint32_t interfaceIndex = 0;
    bool tentative = false;  // IFA_F_TENTATIVE or IFA_F_DADFAILED: not usable as a source
    bool deprecated = false; // IFA_F_DEPRECATED: its router has withdrawn it

    bool operator==(const KernelAddress &) const = default;
};

inline constexpr std::uint32_t mainTable = 254; // RT_TABLE_MAIN

// One route, or one next hop of a multipath route, from the route dump.
struct KernelRoute {
    enum class Type : std::uint8_t { Unicast, Unusable }; // Unusable: unreachable, blackhole, prohibit, local, ...

    Family family = Family::Ipv4;
    IpOctets destination{};
    std::uint8_t prefixLength = 0;
    std::uint32_t metric = 0; // RTA_PRIORITY, 0 if absent
    std::optional<IpOctets> gateway;
    std::uint32_t interfaceIndex = 0; // RTA_OIF, 0 if absent
    std::uint32_t table = mainTable;
    Type type = Type::Unicast;

    bool operator==(const KernelRoute &) const = default;
};

// What the kernel knows about the network at one moment.
struct KernelNetwork {
    std::vector<KernelLink> links;
    std::vector<KernelAddress> addresses;
    std::vector<KernelRoute> routes;
    // By which interface a packet to a host of the Internet would leave, whatever rules and tables lead it there.
    std::optional<std::uint32_t> ipv4Way;
    std::optional<std::uint32_t> ipv6Way;
};

enum class NetworkClass : std::uint8_t { Unknown, Offline, Portal, Ipv4Only, NativeIpv6 };

// Whether there is IPv6 without us: a default route and a usable global address on its interface, or a VPN that carries
// all IPv6, by a default route or by rules of its own. Else whether there is IPv4. Interfaces named teredo* are left
// out. Answers Offline, Ipv4Only or NativeIpv6; a portal is NetworkManager's to tell.
[[nodiscard]] NetworkClass classify(const KernelNetwork &network);

// Whether an interface is only just getting ready for IPv6: its link-local address is being tested for uniqueness, so
// no router can have been asked.
[[nodiscard]] bool isIpv6Starting(const KernelNetwork &network);

// Whether a router gives IPv6 just now, and its address is still being tested for uniqueness.
[[nodiscard]] bool isIpv6Coming(const KernelNetwork &network);

// Whether somebody else's IPv6 default route is there, whatever it is good for: where classify() says Ipv4Only it leads
// nowhere, but programs would take it.
[[nodiscard]] bool hasIpv6Default(const KernelNetwork &network);

// Where IPv4 traffic leaves this machine. Another value means another NAT, or another mapping in it: qualify anew.
struct Ipv4Uplink {
    std::uint32_t interfaceIndex = 0;
    Ipv4Address gateway;              // 0.0.0.0 on a link without one
    std::vector<Ipv4Address> sources; // usable addresses of the interface, sorted

    bool operator==(const Ipv4Uplink &) const = default;
};

// Whether rules, other tables or more specific routes lead IPv4 traffic away from the default route, into a VPN. One
// that has the default route itself cannot be told from a modem.
[[nodiscard]] bool hasVpnBesideDefault(const KernelNetwork &network);

// That of such a VPN; else of the IPv4 default route with the lowest metric whose interface has a usable address.
[[nodiscard]] std::optional<Ipv4Uplink> ipv4Uplink(const KernelNetwork &network);

// The word of the D-Bus interface, such as "ipv4-only".
[[nodiscard]] std::string_view name(NetworkClass networkClass);

} // namespace teredo::policy
