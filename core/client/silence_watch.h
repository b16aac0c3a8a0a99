// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/clock.h"

#include <algorithm>

namespace teredo {

// Notices that packets go out and none come in: not the last word of a conversation, but one that goes on. With traffic
// it wants to be asked every few seconds, without it never.
//
// Each time it waits twice as long as before, for traffic that nobody answers is no fault that has to be looked for
// again and again; until there has been no such silence for a while.
class SilenceWatch
{
public:
    constexpr SilenceWatch(Duration shortest, Duration longest, Duration memory)
        : m_shortest(shortest)
        , m_longest(longest)
        , m_memory(memory)
    {
    }

    // Answers take longer than they did, or less long.
    constexpr void setShortest(Duration shortest) { m_shortest = shortest; }

    constexpr void onSent(Instant now)
    {
        if (m_since == never) {
            m_since = now;
            if (m_lastSilence != Instant::min() && now - m_lastSilence >= m_memory)
                m_factor = 1;
        }
        if (m_deadline == never)
            m_deadline = std::max(now + patience() / 2, m_since + patience()); // this one may yet be answered
        m_lastSent = now;
    }
    constexpr void onHeard() { m_since = never; }

    // Once for each silence.
    [[nodiscard]] constexpr bool isTooLong(Instant now)
    {
        if (now < m_deadline)
            return false;
        m_deadline = never;
        if (m_since == never)
            return false;
        if (now < m_since + patience()) {
            m_deadline = m_since + patience();
            return false;
        }
        if (m_lastSent - m_since < patience() / 2)
            return false;
        m_since = never;
        m_lastSilence = now;
        if (patience() < m_longest)
            m_factor *= 2;
        return true;
    }

    [[nodiscard]] constexpr Instant deadline() const { return m_deadline; }

private:
    [[nodiscard]] constexpr Duration patience() const { return std::min(m_shortest * m_factor, m_longest); }

    Duration m_shortest;
    Duration m_longest;
    Duration m_memory;
    int m_factor = 1;
    Instant m_since = never; // the first packet since the last one that came in
    Instant m_lastSent = Instant::min();
    Instant m_lastSilence = Instant::min(); // that was too long
    Instant m_deadline = never;
};

} // namespace teredo
