// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/clock.h"

#include <algorithm>

namespace teredo {

// A token bucket: `burst` things at once, and one more per `interval`.
class RateLimit
{
public:
    constexpr RateLimit(int burst, Duration interval)
        : m_interval(interval)
        , m_depth(interval * (burst - 1))
    {
    }

    // Takes a token if there is one.
    [[nodiscard]] constexpr bool allow(Instant now)
    {
        // m_full is when the bucket will be full again; an empty one needs m_depth and one interval more.
        if (m_full > now + m_depth)
            return false;
        m_full = std::max(m_full, now) + m_interval;
        return true;
    }

private:
    Duration m_interval;
    Duration m_depth;
    Instant m_full = Instant::min();
};

} // namespace teredo
