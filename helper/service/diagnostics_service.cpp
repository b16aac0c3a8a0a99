// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "helper/service/diagnostics_service.h"

#include "helper/service/bus_object.h"
#include "helper/service/diagnostics/diagnostics.h"

#include <QDBusMetaType>

namespace {

const QString interfaceName = QStringLiteral("org.navalis.Navalis1.Diagnostics");

} // namespace

QDBusArgument &operator<<(QDBusArgument &out, const EventEntry &entry)
{
    out.beginStructure();
    out << entry.time << entry.kind << entry.text;
    out.endStructure();
    return out;
}

const QDBusArgument &operator>>(const QDBusArgument &in, EventEntry &entry)
{
    in.beginStructure();
    in >> entry.time >> entry.kind >> entry.text;
    in.endStructure();
    return in;
}

DiagnosticsService::DiagnosticsService(BusObject &object, Diagnostics &diagnostics)
    : m_object(object)
    , m_diagnostics(diagnostics)
{
    qDBusRegisterMetaType<QList<QVariantMap>>();
    qDBusRegisterMetaType<EventEntry>();
    qDBusRegisterMetaType<EventEntries>();
    QObject::connect(&m_diagnostics.log, &EventLog::added, &m_object, [this](const EventLog::Event &event) {
        m_object.signal(
            interfaceName, QStringLiteral("EventAdded"), {event.time, name(event.kind), text(event.text, true)});
    });
}

QList<QVariantMap> DiagnosticsService::GetDiagnostics(bool redacted)
{
    if (redacted)
        sendFindings(m_object.answeredLater(), true);
    else
        m_object.whenAllowedLater(action::diagnose, [this](const QDBusMessage &call) { sendFindings(call, false); });
    return {};
}

EventEntries DiagnosticsService::GetEvents(bool redacted)
{
    if (redacted)
        return entries(true);
    m_object.whenAllowedLater(action::diagnose,
        [this](const QDBusMessage &call) { m_object.send(call.createReply(QVariant::fromValue(entries(false)))); });
    return {};
}

void DiagnosticsService::sendFindings(const QDBusMessage &call, bool redacted)
{
    const bool asked = m_diagnostics.facts.find([this, call, redacted](const Facts &facts) {
        m_object.send(call.createReply(QVariant::fromValue(findings(facts, redacted))));
    });
    if (!asked)
        m_object.send(call.createErrorReply(
            QDBusError::LimitsExceeded, QStringLiteral("Too many ask for this at once. Try again in a moment.")));
}

QList<QVariantMap> DiagnosticsService::findings(const Facts &facts, bool redacted) const
{
    QList<QVariantMap> list;
    for (const NamedFinding &found : runChecks(facts)) {
        list.append({
            {QStringLiteral("Check"), found.check},
            {QStringLiteral("Result"), name(found.finding.result)},
            {QStringLiteral("Explanation"), text(found.finding.explanation, redacted)},
            {QStringLiteral("Remedy"), text(found.finding.remedy, redacted)},
        });
    }
    return list;
}

EventEntries DiagnosticsService::entries(bool redacted) const
{
    EventEntries list;
    for (const EventLog::Event &event : m_diagnostics.log.events())
        list.append({event.time, name(event.kind), text(event.text, redacted)});
    return list;
}

QString DiagnosticsService::text(const QString &complete, bool redacted) const
{
    return redacted ? m_diagnostics.redactor.redact(complete) : complete;
}
