// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "app/tray/status_message.h"

#include <QCoreApplication>

#include <chrono>
#include <optional>

// What to tell the person who is not looking.
struct Notice {
    QString event; // as in navalis.notifyrc; empty: nothing more to tell, the last one is out of date
    QString title;
    QString text;
    QString button; // empty: none
    StatusMessage::Action action = StatusMessage::Action::None;

    bool operator==(const Notice &) const = default;
};

struct NoticePatience {
    std::chrono::milliseconds settling{10'000}; // what does not last that long is not told
    std::chrono::milliseconds quiet{15'000};    // after a wish of the person's
};

// Decides when something is worth a notice: never at start, never what the person has just asked for, and only what
// lasts. It is told the time, which must not run backwards.
class NoticePolicy
{
    Q_DECLARE_TR_FUNCTIONS(NoticePolicy)

public:
    using Time = std::chrono::milliseconds;

    explicit NoticePolicy(const NoticePatience &patience = {})
        : m_patience(patience)
    {
    }

    void onStatus(Time now, const TunnelStatus &status);
    void onWish(Time now) { m_quietUntil = now + m_patience.quiet; }
    // When to ask for a notice next; nothing: when the status changes.
    [[nodiscard]] std::optional<Time> deadline() const;
    [[nodiscard]] std::optional<Notice> takeDue(Time now);

private:
    enum class Condition { Fine, Portal, NoIpv6Sites, Lost };

    struct Change {
        Condition to;
        Time since;
    };

    [[nodiscard]] static std::optional<Condition> conditionOf(const TunnelStatus &status);
    [[nodiscard]] Notice notice(Condition condition) const;

    NoticePatience m_patience;
    TunnelStatus m_status;
    std::optional<Condition> m_known; // to the person
    std::optional<Change> m_change;
    bool m_told = false; // a notice may be on the screen
    Time m_quietUntil{0};
};
