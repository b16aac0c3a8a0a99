// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <array>
#include <cstddef>

namespace kernel {

// Packets and datagrams handled between two looks at the clock. More would delay timers and the other direction.
inline constexpr std::size_t batchSize = 64;

// Bytes of the longest packet or datagram that is handled whole. Teredo's IPv6 MTU is 1280 (RFC 4380 §5.1.2), to which
// authentication, origin and trailers add less than 600.
inline constexpr std::size_t slotSize = 2048;

// Memory for one batch, used again for the next.
using BatchMemory = std::array<std::array<std::byte, slotSize>, batchSize>;

} // namespace kernel
