// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QList>
#include <QVariantMap>

class BusObject;
class NetworkMemory;
class Tunnel;

// The interface org.navalis.Navalis1.Networks: rules and memories of networks as seen from D-Bus.
class NetworksService
{
public:
    NetworksService(BusObject &object, Tunnel &tunnel, NetworkMemory &memory);

    [[nodiscard]] QList<QVariantMap> ListNetworks() const;
    void SetNetworkRule(const QString &uuid, const QString &rule);
    void ForgetNetwork(const QString &uuid);

private:
    void look();

    BusObject &m_object;
    Tunnel &m_tunnel;
    NetworkMemory &m_memory;
    QList<QVariantMap> m_listed; // as told last
};
