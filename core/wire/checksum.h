// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/wire/ipv6_packet.h"

namespace teredo::wire {

// The checksum of an ICMPv6 message as RFC 4443 §2.3 wants it, to be put into its field while that field is zero. Over
// a message that carries its right checksum the result is 0.
[[nodiscard]] std::uint16_t icmpv6Checksum(const Ipv6Address &source, const Ipv6Address &destination, Bytes message);
[[nodiscard]] std::uint16_t icmpv6Checksum(const Ipv6Packet &packet);

} // namespace teredo::wire
