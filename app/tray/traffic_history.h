// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QList>

#include <chrono>

// How fast the tunnel carried traffic lately, from counters read now and then.
class TrafficHistory
{
public:
    static constexpr qsizetype length = 60;

    struct Rate { // bytes per second
        double received = 0;
        double sent = 0;
        bool operator==(const Rate &) const = default;
    };

    // The counters at a time; the time must not run backwards. Counters that have fallen started anew.
    void add(std::chrono::milliseconds now, quint64 received, quint64 sent);
    void clear() { *this = {}; }

    [[nodiscard]] const QList<Rate> &rates() const { return m_rates; } // oldest first, at most length
    [[nodiscard]] Rate current() const { return m_rates.isEmpty() ? Rate() : m_rates.last(); }

private:
    QList<Rate> m_rates;
    std::chrono::milliseconds m_time{0};
    quint64 m_received = 0;
    quint64 m_sent = 0;
    bool m_started = false;
};
