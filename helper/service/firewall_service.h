// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QDBusArgument>
#include <QList>
#include <QString>

class BusObject;
class OpenPorts;

// (sq) on the bus
struct PortEntry {
    QString protocol;
    ushort port = 0;
};
using PortList = QList<PortEntry>;
Q_DECLARE_METATYPE(PortEntry)
Q_DECLARE_METATYPE(PortList)

QDBusArgument &operator<<(QDBusArgument &out, const PortEntry &entry);
const QDBusArgument &operator>>(const QDBusArgument &in, PortEntry &entry);

// The interface org.navalis.Navalis1.Firewall.
class FirewallService
{
public:
    FirewallService(BusObject &object, OpenPorts &ports);

    [[nodiscard]] PortList ListOpenPorts() const;
    void OpenPort(const QString &protocol, ushort port);
    void ClosePort(const QString &protocol, ushort port);

private:
    BusObject &m_object;
    OpenPorts &m_ports;
};
