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
        const Sentence sentence = shown(event.sentence, true);
        m_object.signal(interfaceName, QStringLiteral("EventAdded"),
            {event.time, name(event.kind), sentence.text(), QVariant::fromValue(sentence)});
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

EventEntries DiagnosticsService::GetEvents(bool redacted, SentenceList &templates)
{
    if (redacted) {
        templates = eventSentences(true);
        return entries(templates);
    }
    m_object.whenAllowedLater(action::diagnose, [this](const OpenCall &call) {
        const SentenceList sentences = eventSentences(false);
        m_object.send(
            call.message.createReply({QVariant::fromValue(entries(sentences)), QVariant::fromValue(sentences)}));
    });
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
        const Sentence explanation = shown(found.finding.explanation, redacted);
        const Sentence remedy = shown(found.finding.remedy, redacted);
        list.append({
            {QStringLiteral("Check"), found.check},
            {QStringLiteral("Result"), name(found.finding.result)},
            {QStringLiteral("Explanation"), explanation.text()},
            {QStringLiteral("ExplanationTemplate"), QVariant::fromValue(explanation)},
            {QStringLiteral("Remedy"), remedy.text()},
            {QStringLiteral("RemedyTemplate"), QVariant::fromValue(remedy)},
        });
    }
    return list;
}

SentenceList DiagnosticsService::eventSentences(bool redacted) const
{
    SentenceList list;
    for (const EventLog::Event &event : m_diagnostics.log.events())
        list.append(shown(event.sentence, redacted));
    return list;
}

EventEntries DiagnosticsService::entries(const SentenceList &sentences) const
{
    EventEntries list;
    for (const EventLog::Event &event : m_diagnostics.log.events())
        list.append({event.time, name(event.kind), sentences.at(list.size()).text()});
    return list;
}

Sentence DiagnosticsService::shown(const Sentence &complete, bool redacted) const
{
    return redacted ? m_diagnostics.redactor.redact(complete) : complete;
}
