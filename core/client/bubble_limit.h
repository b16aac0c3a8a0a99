// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/protocol_constants.h"

#include <algorithm>

namespace teredo {

// How many bubbles one peer may get before it has answered directly (RFC 4380 §5.2.6). A direct bubble and the
// indirect one sent with it count once.
class BubbleLimit
{
public:
    constexpr BubbleLimit() { m_sent.fill(Instant::min()); }

    // Something else was sent to the peer.
    constexpr void onTransmission(Instant at) { m_last = std::max(m_last, at); }

    // The peer has answered directly: what was sent before counts no more.
    constexpr void onResponse() { m_sent.fill(Instant::min()); }

    // The indirect half of the last bubble went out only now.
    constexpr void onSecondHalf(Instant at)
    {
        onTransmission(at);
        m_sent[(m_next + m_sent.size() - 1) % m_sent.size()] = at;
    }

    // The first instant at which a bubble may be sent.
    [[nodiscard]] constexpr Instant nextAllowed() const { return std::max(afterSpacing(), afterWindow()); }
    // The same, if another one is to be allowed at once after it.
    [[nodiscard]] constexpr Instant nextAllowedTwice() const { return std::max(afterSpacing(), afterWindow(1)); }
    // The same, but for how many there have been.
    [[nodiscard]] constexpr Instant afterSpacing() const
    {
        return m_last == Instant::min() ? m_last : m_last + bubbleSpacing;
    }

    // Notes a bubble, if it may be sent.
    [[nodiscard]] constexpr bool allow(Instant now)
    {
        if (now < nextAllowed())
            return false;
        m_last = now;
        note(now);
        return true;
    }

    // Notes a bubble that belongs to the one before: it counts, but need not wait two seconds.
    [[nodiscard]] constexpr bool allowAtOnce(Instant now)
    {
        if (now < afterWindow())
            return false;
        m_last = now;
        note(now);
        return true;
    }

    [[nodiscard]] constexpr Instant lastTransmission() const { return m_last; }

private:
    // If there are `others` before.
    [[nodiscard]] constexpr Instant afterWindow(std::size_t others = 0) const
    {
        const Instant oldest = m_sent[(m_next + others) % m_sent.size()];
        return oldest == Instant::min() ? oldest : oldest + bubbleWindow;
    }

    constexpr void note(Instant now)
    {
        m_sent[m_next] = now;
        m_next = (m_next + 1) % m_sent.size();
    }

    Instant m_last = Instant::min();
    std::array<Instant, bubblesPerWindow> m_sent{}; // a ring, m_next the oldest
    std::size_t m_next = 0;
};

} // namespace teredo
