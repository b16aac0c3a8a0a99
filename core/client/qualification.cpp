// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/client/qualification.h"

#include <utility>

namespace teredo {

Qualification::Qualification(Instant now)
    : m_deadline(now)
{
}

Qualification Qualification::afterLoss(Instant now)
{
    Qualification lost(now);
    lost.m_offline = true;
    lost.pause(now);
    return lost;
}

bool Qualification::onDeadline(Instant now)
{
    if (!m_offline && !m_repeats.exhausted()) {
        m_repeats.sent(now);
        m_deadline = m_repeats.deadline();
        return true;
    }
    const bool askAgain = m_offline;
    m_offline = true;
    pause(now);
    return askAgain;
}

OfflineReason Qualification::takeReason()
{
    return std::exchange(m_refused, false) ? OfflineReason::Refused : OfflineReason::NoAnswer;
}

void Qualification::pause(Instant now)
{
    m_deadline = now + m_backoff.next();
}

} // namespace teredo
