// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "helper/service/sentence.h"

#include <QList>
#include <QObject>
#include <QString>

enum class EventKind { State, Server, Network, Interface, Settings, Engine, Request, Warning };

// The word of the D-Bus interface, such as "state".
[[nodiscard]] QString name(EventKind kind);

// What happened, for people who want to know why; also on standard error, which leads to the journal. Keeps the latest
// 500. The sentences are complete; what leaves for others goes through a Redactor.
class EventLog final : public QObject
{
    Q_OBJECT

public:
    struct Event {
        qint64 time = 0; // milliseconds since 1970
        EventKind kind{};
        Sentence sentence; // one line
    };
    static constexpr qsizetype maxEvents = 500;

    void add(EventKind kind, const Sentence &sentence);
    [[nodiscard]] const QList<Event> &events() const { return m_events; } // the eldest first

Q_SIGNALS:
    void added(const EventLog::Event &event);

private:
    QList<Event> m_events;
};
