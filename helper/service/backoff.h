// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <algorithm>
#include <chrono>

// How long to wait before each further attempt: twice as long as before, within limits.
class Backoff final
{
public:
    using Milliseconds = std::chrono::milliseconds;

    explicit Backoff(Milliseconds first = std::chrono::seconds(1), Milliseconds longest = std::chrono::minutes(1))
        : m_first(first)
        , m_longest(longest)
        , m_next(first)
    {
    }

    [[nodiscard]] Milliseconds next()
    {
        const Milliseconds now = m_next;
        m_next = std::min(m_next * 2, m_longest);
        return now;
    }
    void reset() { m_next = m_first; }

private:
    Milliseconds m_first;
    Milliseconds m_longest;
    Milliseconds m_next;
};
