// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <chrono>
#include <deque>

// How often something may be put back that others keep taking away: at once, but only a few times in a while, so that
// two programs that want different things do not keep the machine busy.
class RepairBudget final
{
public:
    using Milliseconds = std::chrono::milliseconds;

    RepairBudget(std::size_t repairs, Milliseconds within)
        : m_repairs(repairs)
        , m_within(within)
    {
    }

    // How long to wait before the next one; now is any clock's time that does not run backwards. It counts from then.
    [[nodiscard]] Milliseconds take(Milliseconds now)
    {
        while (!m_taken.empty() && m_taken.front() + m_within <= now)
            m_taken.pop_front();
        const Milliseconds when = m_taken.size() < m_repairs ? now : m_taken[m_taken.size() - m_repairs] + m_within;
        m_taken.push_back(when);
        return when - now;
    }

    // Whether the next one may be at once.
    [[nodiscard]] bool isLeft(Milliseconds now) const
    {
        return m_taken.size() < m_repairs || m_taken[m_taken.size() - m_repairs] + m_within <= now;
    }

private:
    std::size_t m_repairs;
    Milliseconds m_within;
    std::deque<Milliseconds> m_taken;
};
