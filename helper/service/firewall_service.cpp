// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "helper/service/firewall_service.h"

#include "helper/service/bus_object.h"
#include "helper/service/open_ports.h"

#include <QDBusMetaType>

namespace {

const QString exposeAction = QStringLiteral("org.navalis.expose");

Refusal unknownProtocol()
{
    return {Refusal::Kind::InvalidArgument, Sentence(QT_TRANSLATE_NOOP("Helper", "The protocol is tcp or udp."))};
}

} // namespace

QDBusArgument &operator<<(QDBusArgument &out, const PortEntry &entry)
{
    out.beginStructure();
    out << entry.protocol << entry.port;
    out.endStructure();
    return out;
}

const QDBusArgument &operator>>(const QDBusArgument &in, PortEntry &entry)
{
    in.beginStructure();
    in >> entry.protocol >> entry.port;
    in.endStructure();
    return in;
}

FirewallService::FirewallService(BusObject &object, OpenPorts &ports)
    : m_object(object)
    , m_ports(ports)
{
    qDBusRegisterMetaType<PortEntry>();
    qDBusRegisterMetaType<PortList>();
    QObject::connect(&m_ports, &OpenPorts::changed, &m_object, [this] {
        m_object.signal(
            QStringLiteral("org.navalis.Navalis1.Firewall"), QStringLiteral("OpenPortsChanged"), QVariantList());
    });
}

PortList FirewallService::ListOpenPorts() const
{
    PortList list;
    for (const std::uint16_t port : m_ports.ports().tcp)
        list.append({QStringLiteral("tcp"), port});
    for (const std::uint16_t port : m_ports.ports().udp)
        list.append({QStringLiteral("udp"), port});
    return list;
}

void FirewallService::OpenPort(const QString &protocol, ushort port)
{
    const auto known = OpenPorts::parseProtocol(protocol);
    if (!known)
        return m_object.refuse(unknownProtocol());
    m_object.whenAllowed(exposeAction, [this, known, port] { return m_ports.open(*known, port); });
}

void FirewallService::ClosePort(const QString &protocol, ushort port)
{
    const auto known = OpenPorts::parseProtocol(protocol);
    if (!known)
        return m_object.refuse(unknownProtocol());
    m_object.whenAllowed(exposeAction, [this, known, port] { return m_ports.close(*known, port); });
}
