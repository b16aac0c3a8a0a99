// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/address.h"
#include "core/bytes.h"
#include "core/wire/writer.h"

#include <optional>

namespace teredo::wire {

inline constexpr std::size_t ipv6HeaderSize = 40;

// Next header values of RFC 8200, RFC 4443 and RFC 4380.
enum class NextHeader : std::uint8_t {
    HopByHop = 0,
    Udp = 17,
    Ipv6 = 41,
    Routing = 43,
    Fragment = 44,
    Icmpv6 = 58,
    None = 59,
    DestinationOptions = 60,
};

// A whole IPv6 packet (RFC 8200 §3), looked at in place.
struct Ipv6Packet {
    Ipv6Address source;
    Ipv6Address destination;
    NextHeader nextHeader{};
    std::uint8_t hopLimit = 0;
    Bytes payload; // all that follows the fixed header
    Bytes bytes;   // header and payload

    // RFC 4380 §2.8: a packet with no content opens or refreshes a mapping.
    [[nodiscard]] bool isBubble() const { return nextHeader == NextHeader::None && payload.empty(); }
};

// The packet at the front of data, as long as its header says. Nothing, if data is shorter or not IPv6.
[[nodiscard]] std::optional<Ipv6Packet> parseIpv6(Bytes data);

struct Ipv6Header {
    Ipv6Address source;
    Ipv6Address destination;
    NextHeader nextHeader{};
    std::uint8_t hopLimit = 0;
};

void writeIpv6Header(Writer &out, const Ipv6Header &header, std::size_t payloadLength);

} // namespace teredo::wire
