// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/address.h"
#include "core/random.h"

#include <optional>

namespace teredo::wire {

// The parts of a Teredo IPv6 address (RFC 4380 §4), in the clear.
struct TeredoAddress {
    Ipv4Address server;
    std::uint16_t flags = 0;
    Endpoint mapped;

    constexpr auto operator<=>(const TeredoAddress &) const = default;
};

// RFC 5991 §3.1: twelve random bits make the address hard to guess; cone, reserved, U and G bits stay 0.
inline constexpr std::uint16_t randomFlagBits = 0x3cff;
[[nodiscard]] std::uint16_t randomFlags(Random &random);

// Nothing, if the address is not below 2001:0::/32.
[[nodiscard]] std::optional<TeredoAddress> fromIpv6(const Ipv6Address &address);
[[nodiscard]] Ipv6Address toIpv6(const TeredoAddress &address);

// What a client of this server has as the first half of its address, the rest being zero.
[[nodiscard]] Ipv6Address prefixOf(const Ipv4Address &server);

} // namespace teredo::wire
