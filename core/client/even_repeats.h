// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/clock.h"

namespace teredo {

// The schedule of a question that is asked three times at most, each time waiting as long as the path to whom it is for
// deserves.
class EvenRepeats
{
public:
    constexpr EvenRepeats() = default;
    explicit constexpr EvenRepeats(Duration wait)
        : m_wait(wait)
    {
    }

    constexpr void sent(Instant now)
    {
        m_deadline = now + m_wait;
        ++m_count;
    }

    [[nodiscard]] constexpr bool exhausted() const { return m_count == 3; }
    [[nodiscard]] constexpr Instant deadline() const { return m_deadline; }

private:
    Duration m_wait{};
    int m_count = 0;
    Instant m_deadline = never;
};

} // namespace teredo
