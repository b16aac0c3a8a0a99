// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/bytes.h"

#include <array>

namespace teredo {

// How the program around the core wants a packet treated when it is sent. The core keeps it with the packet and does
// not look into it.
using Treatment = std::array<std::byte, 10>;

// An IPv6 packet of a local program: one, or (if its treatment says so) one that stands for many of the same flow,
// which have its headers and share out its payload.
struct LocalPacket {
    // What has to fit the tunnel's MTU.
    [[nodiscard]] std::size_t longest() const { return longestOfMany != 0 ? longestOfMany : bytes.size(); }

    Bytes bytes;
    Treatment treatment{};
    std::size_t longestOfMany = 0; // bytes of the longest packet that this one stands for; 0: it is one
};

} // namespace teredo
