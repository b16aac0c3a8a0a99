// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/clock.h"

namespace teredo {

// Notices that packets go out and none come in: not the last word of a conversation, but one that goes on. With traffic
// it wants to be asked every few seconds, without it never.
class SilenceWatch
{
public:
    explicit constexpr SilenceWatch(Duration patience)
        : m_patience(patience)
    {
    }

    constexpr void onSent(Instant now)
    {
        if (m_since == never)
            m_since = now;
        if (m_deadline == never)
            m_deadline = now + m_patience;
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
        if (now < m_since + m_patience) {
            m_deadline = m_since + m_patience;
            return false;
        }
        if (m_lastSent - m_since < m_patience / 2)
            return false;
        m_since = never;
        return true;
    }

    [[nodiscard]] constexpr Instant deadline() const { return m_deadline; }

private:
    Duration m_patience;
    Instant m_since = never; // the first packet since the last one that came in
    Instant m_lastSent = Instant::min();
    Instant m_deadline = never;
};

} // namespace teredo
