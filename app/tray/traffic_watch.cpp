// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/tray/traffic_watch.h"

#include "app/client/helper_client.h"

#include <chrono>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

TrafficWatch::TrafficWatch(HelperClient &client, QObject *parent)
    : QObject(parent)
    , m_client(client)
{
    m_second.setInterval(1s);
    connect(&m_second, &QTimer::timeout, this, &TrafficWatch::ask);
    m_clock.start();
}

void TrafficWatch::setActive(bool active)
{
    if (active == m_second.isActive())
        return;
    if (active) {
        m_second.start();
        ask();
    } else {
        m_second.stop();
        m_history.clear();
    }
}

void TrafficWatch::ask()
{
    if (m_asking || !m_client.status().isPresent())
        return;
    m_asking = true;
    m_client.fetchStatistics(this, [this](const Statistics &statistics, const CallError &error) {
        m_asking = false;
        // Without counters there is nothing to show; what is wrong is said elsewhere.
        take(error.isError() ? Statistics() : statistics);
    });
}

void TrafficWatch::take(const Statistics &statistics)
{
    m_statistics = statistics;
    if (statistics.traffic.isEmpty())
        m_history.clear();
    else
        m_history.add(std::chrono::milliseconds(m_clock.elapsed()), statistics.traffic.value(u"rxBytes"_s),
            statistics.traffic.value(u"txBytes"_s));
    Q_EMIT changed();
}
