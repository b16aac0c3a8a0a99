// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/tray/traffic_history.h"

#include <algorithm>

namespace {

double rate(quint64 before, quint64 after, std::chrono::milliseconds time)
{
    return after < before ? 0 : static_cast<double>(after - before) * 1000 / static_cast<double>(time.count());
}

} // namespace

void TrafficHistory::add(std::chrono::milliseconds now, quint64 received, quint64 sent)
{
    if (m_started && now <= m_time)
        return;
    if (m_started) {
        const auto time = now - m_time;
        m_rates += Rate{.received = rate(m_received, received, time), .sent = rate(m_sent, sent, time)};
        m_rates.remove(0, std::max<qsizetype>(0, m_rates.size() - length));
    }
    m_started = true;
    m_time = now;
    m_received = received;
    m_sent = sent;
}
