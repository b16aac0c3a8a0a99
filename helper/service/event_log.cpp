// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "helper/service/event_log.h"

#include <QDateTime>

QString name(EventKind kind)
{
    switch (kind) {
    case EventKind::State:
        return QStringLiteral("state");
    case EventKind::Server:
        return QStringLiteral("server");
    case EventKind::Network:
        return QStringLiteral("network");
    case EventKind::Interface:
        return QStringLiteral("interface");
    case EventKind::Settings:
        return QStringLiteral("settings");
    case EventKind::Engine:
        return QStringLiteral("engine");
    case EventKind::Request:
        return QStringLiteral("request");
    case EventKind::Warning:
        return QStringLiteral("warning");
    }
    Q_UNREACHABLE_RETURN({});
}

void EventLog::add(EventKind kind, const Sentence &sentence)
{
    const Event event{QDateTime::currentMSecsSinceEpoch(), kind, sentence};
    if (m_events.size() == maxEvents)
        m_events.removeFirst();
    m_events.append(event);
    qInfo("%s: %s", qUtf8Printable(name(kind)), qUtf8Printable(sentence.text()));
    Q_EMIT added(event);
}
