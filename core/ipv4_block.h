// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/address.h"

namespace teredo {

// All addresses that begin alike, such as those of a subnet. Any of them names it.
struct Ipv4Block {
    Ipv4Address network;
    std::uint8_t prefixLength = 32; // 1 to 32

    [[nodiscard]] constexpr bool contains(const Ipv4Address &address) const
    {
        return (address.bits() ^ network.bits()) >> (32 - prefixLength) == 0;
    }
    // All but the first and the last are hosts' (RFC 922 section 7).
    [[nodiscard]] constexpr bool hasHost(const Ipv4Address &address) const
    {
        const std::uint32_t mask = prefixLength < 32 ? 0xffffffff >> prefixLength : 0;
        const std::uint32_t host = address.bits() & mask;
        return contains(address) && host != 0 && host != mask;
    }
};

} // namespace teredo
