// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "helper/service/sentence_on_bus.h"

#include <QDBusArgument>
#include <QList>
#include <QString>
#include <QVariantMap>

class BusObject;
class Diagnostics;
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
    EventEntries GetEvents(bool redacted, SentenceList &templates);

private:
    void sendFindings(const OpenCall &call, bool redacted);
    [[nodiscard]] QList<QVariantMap> findings(const Facts &facts, bool redacted) const;
    [[nodiscard]] SentenceList eventSentences(bool redacted) const;
    [[nodiscard]] EventEntries entries(const SentenceList &sentences) const; // one for each event of the log
    [[nodiscard]] Sentence shown(const Sentence &complete, bool redacted) const;

    BusObject &m_object;
    Diagnostics &m_diagnostics;
};
