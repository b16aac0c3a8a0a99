// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/client/diagnostics_client.h"

#include "app/client/received.h"
#include "app/client/tunnel_status.h"

#include <QDBusArgument>

#include <utility>

using namespace Qt::StringLiterals;

namespace {

const auto interface = u"org.navalis.Navalis1.Diagnostics"_s;
constexpr qsizetype maxChecks = 100;
constexpr qsizetype maxText = 1000;

HelperEvent made(qlonglong time, const QString &kind, const QString &text)
{
    return {.time = time, .kind = received::line(kind, TunnelStatus::maxText), .text = received::line(text, maxText)};
}

HelperEvents eventsIn(const QVariant &argument)
{
    HelperEvents events;
    const auto list = qvariant_cast<QDBusArgument>(argument);
    if (list.currentSignature() != "a(xss)"_L1)
        return events;
    list.beginArray();
    while (!list.atEnd() && events.size() < DiagnosticsClient::maxEvents) {
        qlonglong time = 0;
        QString kind;
        QString text;
        list.beginStructure();
        list >> time >> kind >> text;
        list.endStructure();
        events += made(time, kind, text);
    }
    list.endArray();
    return events;
}

} // namespace

DiagnosticsClient::DiagnosticsClient(HelperBus &bus, QObject *parent)
    : QObject(parent)
    , m_bus(bus)
{
    m_bus.subscribe(interface, u"EventAdded"_s, this, SLOT(onEvent(qlonglong, QString, QString)));
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
            const QVariantList &values, const CallError &error) { done(eventsIn(values.value(0)), error); });
}

void DiagnosticsClient::onEvent(qlonglong time, const QString &kind, const QString &text)
{
    Q_EMIT eventAdded(made(time, kind, text));
}
