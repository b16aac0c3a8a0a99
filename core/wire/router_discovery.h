// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/address.h"
#include "core/result.h"
#include "core/wire/ipv6_packet.h"

#include <array>
#include <optional>

namespace teredo::wire {

// What a client and its server say to each other (RFC 4861 §4.1 and §4.2), reduced to what Teredo uses of it.

// RFC 5991 §3.2: the cone bit is 0. The same source as other clients have, so that it tells nothing.
inline constexpr Ipv6Address clientLinkLocal{{0xfe, 0x80, 0, 0, 0, 0, 0, 0, 0, 0, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff}};
// The same with the cone bit: the server answers from its other address (RFC 4380 §5.3.2).
inline constexpr Ipv6Address coneLinkLocal{{0xfe, 0x80, 0, 0, 0, 0, 0, 0, 0x80, 0, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff}};

// RFC 4380 §5.3.2, RFC 5991 §3.2: the cone bit is set, then port 3544 and the server's address, inverted.
[[nodiscard]] Ipv6Address serverLinkLocal(const Ipv4Address &server);

using RouterSolicitation = std::array<std::byte, ipv6HeaderSize + 8>;
[[nodiscard]] RouterSolicitation buildRouterSolicitation(const Ipv6Address &source);

struct RouterAdvertisement {
    Ipv6Address source;
    Ipv6Address destination;
    Ipv6Address prefix; // its first 64 bits; the rest is zero
    std::optional<std::uint32_t> mtu;
};

enum class AdvertisementError : std::uint8_t { NotAnAdvertisement, BadChecksum, NotOnePrefix };

[[nodiscard]] bool isRouterAdvertisement(const Ipv6Packet &packet);

// Believes nothing that RFC 4861 §6.1.2 forbids, and wants exactly one prefix of 64 bits (RFC 4380 §5.2.1).
Result<RouterAdvertisement, AdvertisementError> parseRouterAdvertisement(const Ipv6Packet &packet);

} // namespace teredo::wire
