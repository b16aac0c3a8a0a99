// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/tray/traffic_watch.h"

#include "app/client/helper_client.h"

#include <algorithm>
#include <chrono>
#include <optional>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

TrafficWatch::TrafficWatch(HelperClient &client, QObject *parent)
    : QObject(parent)
    , m_client(client)
{
    m_second.setInterval(1s);
    connect(&m_second, &QTimer::timeout, this, &TrafficWatch::ask);
    m_glance.setSingleShot(true);
    connect(&m_glance, &QTimer::timeout, this, &TrafficWatch::glance);
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
        onOccasion(); // or the tooltip would say less than the window has said
    }
}

void TrafficWatch::setCarrying(bool carrying)
{
    if (carrying == m_policy.isStarted())
        return;
    m_glancing = false;
    if (carrying)
        m_policy.start(now());
    else
        m_policy.stop();
    waitForGlance();
}

void TrafficWatch::onOccasion()
{
    m_policy.onOccasion(now());
    waitForGlance();
}

void TrafficWatch::glance()
{
    m_glancing = true;
    ask();
}

void TrafficWatch::waitForGlance()
{
    const auto deadline = m_policy.deadline();
    if (!deadline)
        return m_glance.stop();
    if (!m_glancing)
        m_glance.start(std::max(*deadline - now(), 0ms));
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
        m_history.add(now(), statistics.traffic.value(u"rxBytes"_s), statistics.traffic.value(u"txBytes"_s));
    Q_EMIT changed();
    if (m_glancing)
        takeForToolTip();
}

void TrafficWatch::takeForToolTip()
{
    m_glancing = false;
    const auto &traffic = m_statistics.traffic;
    m_policy.onLook(now(),
        traffic.isEmpty() ? std::nullopt : std::optional(traffic.value(u"rxBytes"_s) + traffic.value(u"txBytes"_s)));
    waitForGlance();
    Q_EMIT glanced();
}
