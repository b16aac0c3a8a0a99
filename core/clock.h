// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <chrono>
#include <cstdint>

namespace teredo {

// The core's clock has no now(): the core is told the time and cannot ask for it. The program feeds it
// CLOCK_BOOTTIME, which goes on while the machine sleeps, as NAT mappings do not.
struct ProtocolClock {
    using rep = std::int64_t;
    using period = std::micro;
    using duration = std::chrono::duration<rep, period>;
    using time_point = std::chrono::time_point<ProtocolClock>;
    static constexpr bool is_steady = true;
};

using Duration = ProtocolClock::duration;
using Instant = ProtocolClock::time_point;

inline constexpr Instant never = Instant::max();

} // namespace teredo
