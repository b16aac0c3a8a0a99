// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/client/diagnostics_client.h"

#include "app/client/received.h"
#include "app/client/tunnel_status.h"

#include <QDBusArgument>
#include <QDBusMessage>

#include <utility>

using namespace Qt::StringLiterals;

namespace {

const auto interface = u"org.navalis.Navalis1.Diagnostics"_s;
constexpr qsizetype maxChecks = 100;
constexpr qsizetype maxText = 1000;

HelperEvent made(qlonglong time, const QString &kind, const QString &text, const QVariant &textTemplate)
{
    return {.time = time,
        .kind = received::line(kind, TunnelStatus::maxText),
        .text = HelperText::of(text, textTemplate, maxText)};
}

// One after the other, each a structure in itself.
QVariantList templatesIn(const QVariant &argument)
{
    QVariantList templates;
    const auto list = qvariant_cast<QDBusArgument>(argument);
    if (list.currentSignature() != "a(sav)"_L1)
        return templates;
    list.beginArray();
    while (!list.atEnd() && templates.size() < DiagnosticsClient::maxEvents)
        templates += list.asVariant();
    list.endArray();
    return templates;
}

HelperEvents eventsIn(const QVariantList &values)
{
    HelperEvents events;
    const auto list = qvariant_cast<QDBusArgument>(values.value(0));
    if (list.currentSignature() != "a(xss)"_L1)
        return events;
    const QVariantList templates = templatesIn(values.value(1));
    list.beginArray();
    while (!list.atEnd() && events.size() < DiagnosticsClient::maxEvents) {
        qlonglong time = 0;
        QString kind;
        QString text;
        list.beginStructure();
        list >> time >> kind >> text;
        list.endStructure();
        events += made(time, kind, text, templates.value(events.size()));
    }
    list.endArray();
    return events;
}

} // namespace

DiagnosticsClient::DiagnosticsClient(HelperBus &bus, QObject *parent)
    : QObject(parent)
    , m_bus(bus)
{
    m_bus.subscribe(interface, u"EventAdded"_s, this, SLOT(onEvent(QDBusMessage)));
}

void DiagnosticsClient::check(bool redacted, QObject *context, WithChecks done)
{
    m_bus.ask(interface, u"GetDiagnostics"_s, {redacted}, context,
        [done = std::move(done)](const QVariantList &values, const CallError &error) {
            Checks checks;
            for (const QVariantMap &entry : received::maps(values.value(0), maxChecks))
                checks += Check::of(entry);
            done(checks, error);
        });
}

void DiagnosticsClient::events(bool redacted, QObject *context, WithEvents done)
{
    m_bus.ask(interface, u"GetEvents"_s, {redacted}, context,
        [done = std::move(done)](
            const QVariantList &values, const CallError &error) { done(eventsIn(values), error); });
}

// Of a helper that sends no template, too.
void DiagnosticsClient::onEvent(const QDBusMessage &signal)
{
    const QVariantList values = signal.arguments();
    if (signal.signature().startsWith("xss"_L1))
        Q_EMIT eventAdded(
            made(values.at(0).toLongLong(), values.at(1).toString(), values.at(2).toString(), values.value(3)));
}
