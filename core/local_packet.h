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
    Bytes bytes;
    Treatment treatment{};
};

} // namespace teredo
