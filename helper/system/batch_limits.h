// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <cstddef>

namespace kernel {

// Messages handed to the kernel by one call, and small datagrams copied for it until then.
inline constexpr std::size_t batchSize = 64;

// Bytes of the longest packet that goes through the tunnel. Teredo's IPv6 MTU is 1280 (RFC 4380 §5.1.2), to which
// authentication, origin and trailers add less than 600.
inline constexpr std::size_t slotSize = 2048;

// What one datagram, or several that the kernel has merged, or a packet yet to be cut can have at most.
inline constexpr std::size_t largestMessage = 65536;

// How many of those are read between two looks at the clock. More would delay timers and the other direction.
inline constexpr std::size_t largestBatch = 8;

} // namespace kernel
