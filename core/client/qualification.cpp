// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/client/qualification.h"

namespace teredo {

Qualification::Qualification(Instant now)
    : m_deadline(now)
{
}

Qualification::Due Qualification::onDeadline(Instant now)
{
    if (m_offline) {
        m_deadline = now + m_backoff.next();
        return Due::AskAnew;
    }
    if (m_repeats.exhausted()) {
        giveUp(now);
        return Due::GiveUp;
    }
    m_repeats.sent(now);
    m_deadline = m_repeats.deadline();
    return Due::Ask;
}

void Qualification::giveUp(Instant now)
{
    m_offline = true;
    m_deadline = now + m_backoff.next();
}

} // namespace teredo
