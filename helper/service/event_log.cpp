// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "helper/service/event_log.h"

#include <QDateTime>

namespace {

constexpr qsizetype maxText = 500; // no sentence of ours is longer; what others say in it may be

} // namespace

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

void EventLog::add(EventKind kind, const QString &text)
{
    const Event event{QDateTime::currentMSecsSinceEpoch(), kind, text.simplified().left(maxText)};
    if (m_events.size() == maxEvents)
        m_events.removeFirst();
    m_events.append(event);
    qInfo("%s: %s", qUtf8Printable(name(kind)), qUtf8Printable(event.text));
    Q_EMIT added(event);
}
