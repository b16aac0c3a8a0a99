// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/clock.h"

#include <algorithm>

namespace teredo {

// Pauses that double from the first to the longest.
class Backoff
{
public:
    constexpr Backoff(Duration first, Duration longest)
        : m_next(first)
        , m_longest(longest)
    {
    }

    [[nodiscard]] constexpr Duration next()
    {
        const Duration pause = m_next;
        m_next = std::min(m_next * 2, m_longest);
        return pause;
    }

private:
    Duration m_next;
    Duration m_longest;
};

} // namespace teredo
