// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "app/client/statistics.h"
#include "app/tray/traffic_history.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

class HelperClient;

// Reads the tunnel's counters once a second, but only while somebody looks.
class TrafficWatch final : public QObject
{
    Q_OBJECT

public:
    // The client outlives it.
    explicit TrafficWatch(HelperClient &client, QObject *parent = nullptr);

    void setActive(bool active);
    [[nodiscard]] const Statistics &statistics() const { return m_statistics; }
    [[nodiscard]] const TrafficHistory &history() const { return m_history; }

Q_SIGNALS:
    void changed();

private:
    void ask();
    void take(const Statistics &statistics);

    HelperClient &m_client;
    QTimer m_second;
    QElapsedTimer m_clock;
    bool m_asking = false; // a slow helper is not to be asked again meanwhile
    Statistics m_statistics;
    TrafficHistory m_history;
};
