// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QDBusArgument>
#include <QList>
#include <QString>
#include <QVariantMap>

class BusObject;
class Diagnostics;
class Sentence;
struct Facts;
struct OpenCall;

// (xss) on the bus
struct EventEntry {
    qlonglong time = 0;
    QString kind;
    QString text;
};
using EventEntries = QList<EventEntry>;
Q_DECLARE_METATYPE(EventEntry)
Q_DECLARE_METATYPE(EventEntries)

QDBusArgument &operator<<(QDBusArgument &out, const EventEntry &entry);
const QDBusArgument &operator>>(const QDBusArgument &in, EventEntry &entry);

// The interface org.navalis.Navalis1.Diagnostics.
class DiagnosticsService
{
public:
    DiagnosticsService(BusObject &object, Diagnostics &diagnostics);

    QList<QVariantMap> GetDiagnostics(bool redacted);
    EventEntries GetEvents(bool redacted);

private:
    void sendFindings(const OpenCall &call, bool redacted);
    [[nodiscard]] QList<QVariantMap> findings(const Facts &facts, bool redacted) const;
    [[nodiscard]] EventEntries entries(bool redacted) const;
    [[nodiscard]] QString text(const Sentence &complete, bool redacted) const;

    BusObject &m_object;
    Diagnostics &m_diagnostics;
};
