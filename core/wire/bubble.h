// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/address.h"
#include "core/bytes.h"
#include "core/wire/ipv6_packet.h"
#include "core/wire/trailers.h"

#include <array>

namespace teredo::wire {

using Bubble = std::array<std::byte, ipv6HeaderSize>;
using BubbleBuffer = std::array<std::byte, ipv6HeaderSize + longestTrailers>;

// RFC 4380 §2.8: an IPv6 header and nothing else.
[[nodiscard]] Bubble buildBubble(const Ipv6Address &source, const Ipv6Address &destination);
// The same with RFC 6081 trailers, written into buffer.
[[nodiscard]] Bytes buildBubble(
    const Ipv6Address &source, const Ipv6Address &destination, const Trailers &trailers, BubbleBuffer &buffer);
// RFC 4380 §5.2.8: the one by which hosts of a subnet find each other.
[[nodiscard]] Bubble buildDiscoveryBubble(const Ipv6Address &source);

} // namespace teredo::wire
