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
            interfaceName, QStringLiteral("EventAdded"), {event.time, name(event.kind), text(event.sentence, true)});
    });
}

QList<QVariantMap> DiagnosticsService::GetDiagnostics(bool redacted)
{
    if (!redacted)
        m_object.whenAllowedLater(action::diagnose, [this](const OpenCall &call) { sendFindings(call, false); });
    else if (const auto call = m_object.answeredLater())
        sendFindings(*call, true);
    return {};
}

EventEntries DiagnosticsService::GetEvents(bool redacted)
{
    if (redacted)
        return entries(true);
    m_object.whenAllowedLater(action::diagnose,
        [this](const OpenCall &call) { m_object.send(call.message.createReply(QVariant::fromValue(entries(false)))); });
    return {};
}

void DiagnosticsService::sendFindings(const OpenCall &call, bool redacted)
{
    m_diagnostics.facts.find([this, call, redacted](const Facts &facts) {
        m_object.send(call.message.createReply(QVariant::fromValue(findings(facts, redacted))));
    });
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
        list.append({event.time, name(event.kind), text(event.sentence, redacted)});
    return list;
}

QString DiagnosticsService::text(const Sentence &complete, bool redacted) const
{
    return (redacted ? m_diagnostics.redactor.redact(complete) : complete).text();
}
