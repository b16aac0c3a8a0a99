// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "helper/service/server_list.h"

#include <QDBusServiceWatcher>
#include <QList>
#include <QVariantMap>

class BusObject;
class ServerTests;
class Tunnel;
struct ServerTestResult;

// The interface org.navalis.Navalis1.Servers: the list of servers as seen from D-Bus.
class ServersService
{
public:
    ServersService(BusObject &object, Tunnel &tunnel, ServerTests &tests);

    [[nodiscard]] QList<QVariantMap> ListServers() const;
    void AddServer(const QString &server);
    void RemoveServer(const QString &server);
    void ResetServers();
    void TestServers(const QStringList &servers);
    void CancelServerTest();

private:
    void onSettings();
    void onTested(const QString &server, const ServerTestResult &result) const;

    BusObject &m_object;
    Tunnel &m_tunnel;
    ServerTests &m_tests;
    QList<Server> m_listed; // as told last
    QString m_tester;       // who started the test that runs; empty: has left since, and the test is anybody's to end
    QDBusServiceWatcher m_testers;
};
