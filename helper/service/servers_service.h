// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QList>
#include <QVariantMap>

class BusObject;
class Tunnel;

// The interface org.navalis.Navalis1.Servers: the list of servers as seen from D-Bus.
class ServersService
{
public:
    ServersService(BusObject &object, Tunnel &tunnel);

    [[nodiscard]] QList<QVariantMap> ListServers() const;
    void AddServer(const QString &server);
    void RemoveServer(const QString &server);
    void ResetServers();

private:
    BusObject &m_object;
    Tunnel &m_tunnel;
};
