// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "app/client/statistics.h"
#include "app/tray/glance_policy.h"
#include "app/tray/traffic_history.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <chrono>

class HelperClient;

// Reads the tunnel's counters: once a second, but only while somebody looks at the window, and as seldom as
// GlancePolicy says for the tooltip of the tray.
class TrafficWatch final : public QObject
{
    Q_OBJECT

public:
    // The client outlives it.
    explicit TrafficWatch(HelperClient &client, QObject *parent = nullptr);

    void setActive(bool active);
    // Whether there is a tunnel to glance at.
    void setCarrying(bool carrying);
    // Somebody is there, or the tooltip is to be written anyway.
    void onOccasion();
    [[nodiscard]] const Statistics &statistics() const { return m_statistics; }
    [[nodiscard]] const TrafficHistory &history() const { return m_history; }

Q_SIGNALS:
    void changed();
    // Not more often than a tooltip may change.
    void glanced();

private:
    void glance();
    void waitForGlance();
    void ask();
    void take(const Statistics &statistics);
    void takeForToolTip();
    [[nodiscard]] std::chrono::milliseconds now() const { return std::chrono::milliseconds(m_clock.elapsed()); }

    HelperClient &m_client;
    QTimer m_second;
    QTimer m_glance;
    GlancePolicy m_policy;
    QElapsedTimer m_clock;
    bool m_glancing = false; // the next answer is for the tooltip, too
    bool m_asking = false;   // a slow helper is not to be asked again meanwhile
    Statistics m_statistics;
    TrafficHistory m_history;
};
