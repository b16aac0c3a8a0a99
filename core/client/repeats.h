// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/clock.h"

#include <span>

namespace teredo {

// The schedule of a question that is repeated until it is answered: how often it was sent, and until when to wait for
// an answer to the last time. The waits outlive this; there are as many transmissions as waits.
class Repeats
{
public:
    explicit constexpr Repeats(std::span<const Duration> waits)
        : m_waits(waits)
    {
    }

    constexpr void sent(Instant now) { m_deadline = now + m_waits[m_count++]; }
    constexpr void stop() { m_deadline = never; }

    [[nodiscard]] constexpr std::size_t count() const { return m_count; }
    [[nodiscard]] constexpr bool exhausted() const { return m_count == m_waits.size(); }
    [[nodiscard]] constexpr Instant deadline() const { return m_deadline; }

private:
    std::span<const Duration> m_waits;
    std::size_t m_count = 0;
    Instant m_deadline = never;
};

} // namespace teredo
