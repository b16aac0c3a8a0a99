// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "app/client/statistics.h"
#include "app/tray/traffic_history.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

// What the window shows of the traffic: a graph, and the same in words.
struct TrafficView {
    Q_DECLARE_TR_FUNCTIONS(TrafficView)

public:
    [[nodiscard]] static TrafficView of(
        const Statistics &statistics, const TrafficHistory &history, const QLocale &locale);

    // The same at a glance, with date and time of when it was so; empty: nothing is known.
    [[nodiscard]] static QString totalsAt(const Statistics &statistics, const QDateTime &time, const QLocale &locale);

    QString totals; // empty: nothing is known
    QString now;
    QList<TrafficHistory::Rate> rates;
    double peak = 0; // bytes per second, at least one, so that it can divide
    QString peakText;

    bool operator==(const TrafficView &) const = default;

private:
    [[nodiscard]] static QString totalsOf(const Statistics &statistics, const QLocale &locale);
};
