// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/wire/encapsulation.h"
#include "core/wire/ipv6_packet.h"

#include <array>
#include <optional>

namespace teredo::wire {

inline constexpr std::size_t icmpv6HeaderSize = 8;
inline constexpr std::uint8_t routerSolicitation = 133; // RFC 4861 §4.1

// The type of an ICMPv6 message, if the packet directly carries one.
[[nodiscard]] std::optional<std::uint8_t> icmpv6Type(const Ipv6Packet &packet);

// RFC 4443 §2.1: types below 128 are errors.
[[nodiscard]] bool isIcmpv6Error(const Ipv6Packet &packet);
// RFC 4861 §4: what routers and neighbours on one link say to each other.
[[nodiscard]] bool isNeighborDiscovery(const Ipv6Packet &packet);

// An echo request or reply (RFC 4443 §4) whose data is a nonce (RFC 4380 §5.2.9): 16 bytes of IPv6 payload, because
// servers do not forward ICMPv6 with more than 88.
struct Echo {
    std::uint16_t identifier = 0;
    std::uint16_t sequence = 0;
    Nonce nonce{};
};

using EchoPacket = std::array<std::byte, ipv6HeaderSize + icmpv6HeaderSize + sizeof(Nonce)>;

[[nodiscard]] EchoPacket buildEchoRequest(const Ipv6Address &source, const Ipv6Address &destination, const Echo &echo);
// Nothing, unless it is a reply of exactly that size with a right checksum.
[[nodiscard]] std::optional<Echo> parseEchoReply(const Ipv6Packet &packet);

// RFC 4443 §3.1.
enum class Unreachable : std::uint8_t { NoRoute = 0, Address = 3, SourcePolicy = 5 };

// Tells the sender of `lost` that it went nowhere, with as much of it as 1280 bytes hold. Empty, if that must not be
// done (RFC 4443 §2.4 (e)): for an error, a multicast destination, or a source that is not one host.
[[nodiscard]] Bytes buildUnreachable(
    Unreachable code, const Ipv6Address &source, const Ipv6Packet &lost, MutableBytes buffer);
// The same for one that is longer than the way takes (RFC 4443 §3.2).
[[nodiscard]] Bytes buildPacketTooBig(
    std::uint32_t mtu, const Ipv6Address &source, const Ipv6Packet &lost, MutableBytes buffer);

} // namespace teredo::wire
