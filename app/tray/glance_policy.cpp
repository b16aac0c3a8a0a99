// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/tray/glance_policy.h"

#include <algorithm>

void GlancePolicy::start(Time now)
{
    stop();
    m_isStarted = true;
    m_deadline = now;
}

void GlancePolicy::onOccasion(Time now)
{
    if (!m_isStarted)
        return;
    const Time soonest = m_looked ? std::max(now, *m_looked + atOnce) : now;
    m_deadline = std::min(m_deadline.value_or(soonest), soonest);
}

void GlancePolicy::onLook(Time now, std::optional<quint64> bytes)
{
    if (!m_isStarted)
        return;
    // Counters that have fallen started anew.
    const bool flows = bytes && m_bytes && (*bytes < *m_bytes || *bytes - *m_bytes >= traffic);
    m_interval = flows ? shortest : std::min(m_interval * 2, longest * 2);
    m_bytes = bytes;
    m_looked = now;
    m_deadline.reset();
    if (m_interval <= longest)
        m_deadline = now + m_interval;
}
