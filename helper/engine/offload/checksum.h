// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/bytes.h"

#include <cstdint>

namespace offload {

// The one's complement sum of RFC 1071 while it grows. It is taken in the machine's byte order, in which it comes out
// right as well as long as it is stored in that order too.
using Sum = std::uint64_t;

// Over data, on top of what came before. Every piece but the last has an even length.
[[nodiscard]] Sum sumOf(teredo::Bytes data, Sum before = 0);
// Of the pseudo-header of RFC 8200 §8.1 for an IPv6 packet that carries this many bytes of this protocol.
[[nodiscard]] Sum pseudoHeaderSum(teredo::Bytes ipv6Header, std::uint8_t protocol, std::size_t length);
// The sum in sixteen bits. Over a packet with its right checksum it is 0xffff.
[[nodiscard]] std::uint16_t folded(Sum sum);

// Puts what folded() gave, or its complement, into a packet.
void storeSum(teredo::MutableBytes field, std::uint16_t value);

} // namespace offload
