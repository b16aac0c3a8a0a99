// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/client/firewall_client.h"

#include "app/client/received.h"

#include <QDBusArgument>

#include <utility>

using namespace Qt::StringLiterals;

namespace {

const auto interface = u"org.navalis.Navalis1.Firewall"_s;
constexpr qsizetype maxPorts = 500;
constexpr qsizetype maxProtocol = 10;

OpenPorts portsIn(const QVariant &argument)
{
    OpenPorts ports;
    const auto list = qvariant_cast<QDBusArgument>(argument);
    if (list.currentSignature() != "a(sq)"_L1)
        return ports;
    list.beginArray();
    while (!list.atEnd() && ports.size() < maxPorts) {
        OpenPort port;
        list.beginStructure();
        list >> port.protocol >> port.port;
        list.endStructure();
        port.protocol = received::line(port.protocol, maxProtocol);
        ports += port;
    }
    list.endArray();
    return ports;
}

QVariantList asArguments(const OpenPort &port)
{
    return {port.protocol, QVariant::fromValue(port.port)};
}

} // namespace

FirewallClient::FirewallClient(HelperBus &bus, QObject *parent)
    : QObject(parent)
    , m_bus(bus)
{
    m_bus.subscribe(interface, u"OpenPortsChanged"_s, this, SIGNAL(changed()));
}

void FirewallClient::list(QObject *context, WithPorts done)
{
    m_bus.ask(interface, u"ListOpenPorts"_s, {}, context,
        [done = std::move(done)](
            const QVariantList &values, const CallError &error) { done(portsIn(values.value(0)), error); });
}

void FirewallClient::open(const OpenPort &port, QObject *context, Done done)
{
    m_bus.call(interface, u"OpenPort"_s, asArguments(port), context, std::move(done));
}

void FirewallClient::close(const OpenPort &port, QObject *context, Done done)
{
    m_bus.call(interface, u"ClosePort"_s, asArguments(port), context, std::move(done));
}
