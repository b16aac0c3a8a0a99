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
};

} // namespace teredo
