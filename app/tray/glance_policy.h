// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QtTypes>

#include <chrono>
#include <optional>

// When to read the tunnel's counters for the tray's tooltip. No panel says that it is about to show one: they keep the
// text that they were told last. So the counters are read whenever something shows that somebody is there, or the
// tooltip is to be written anyway, then every minute while traffic flows, and while it does not, ever more seldom, and
// at last no more: a tray icon at rest never wakes up. A tooltip may then be old, so it names the time of the look. The
// policy is told the time, which must not run backwards.
class GlancePolicy
{
public:
    using Time = std::chrono::milliseconds;

    static constexpr Time shortest = std::chrono::minutes(1);
    static constexpr Time longest = std::chrono::minutes(8); // after which it is at rest
    static constexpr Time atOnce = std::chrono::seconds(3);  // between two looks, whoever is there
    static constexpr quint64 traffic = 100'000;              // bytes from look to look; less is none

    // The tunnel carries traffic from now on.
    void start(Time now);
    void stop() { *this = {}; }
    [[nodiscard]] bool isStarted() const { return m_isStarted; }
    // Somebody is there, or the tooltip is to be written anyway.
    void onOccasion(Time now);
    // The counters have been read: bytes of both directions, nothing if they could not be.
    void onLook(Time now, std::optional<quint64> bytes);
    // When to look next; nothing: not until there is an occasion.
    [[nodiscard]] std::optional<Time> deadline() const { return m_deadline; }

private:
    bool m_isStarted = false;
    std::optional<Time> m_deadline;
    std::optional<Time> m_looked;
    std::optional<quint64> m_bytes;
    Time m_interval = shortest;
};
