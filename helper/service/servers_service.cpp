// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "helper/service/servers_service.h"

#include "helper/service/configuring.h"
#include "helper/service/tunnel.h"

namespace {

QString sourceWord(Server::Source source)
{
    switch (source) {
    case Server::Source::BuiltIn:
        return QStringLiteral("built-in");
    case Server::Source::User:
        return QStringLiteral("user");
    case Server::Source::Administrator:
        return QStringLiteral("administrator");
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace

ServersService::ServersService(BusObject &object, Tunnel &tunnel)
    : m_object(object)
    , m_tunnel(tunnel)
{
}

QList<QVariantMap> ServersService::ListServers() const
{
    const TunnelStatus &status = m_tunnel.status();
    QList<QVariantMap> list;
    for (const Server &server : m_tunnel.settings().servers()) {
        list.append({
            {QStringLiteral("Name"), server.name},
            {QStringLiteral("Source"), sourceWord(server.source)},
            {QStringLiteral("Evidence"), server.evidence},
            {QStringLiteral("Note"), server.note},
            {QStringLiteral("Pinned"), isSameServer(server.name, status.selectedServer)},
            {QStringLiteral("Current"), isSameServer(server.name, status.server)},
            {QStringLiteral("Removable"), server.source == Server::Source::User},
        });
    }
    return list;
}

void ServersService::AddServer(const QString &server)
{
    configure(m_object, m_tunnel, action::configure, {.addedServers = {server}});
}

void ServersService::RemoveServer(const QString &server)
{
    configure(m_object, m_tunnel, action::configure, {.removedServers = {server}});
}

void ServersService::ResetServers()
{
    configure(m_object, m_tunnel, action::configure, {.resetServers = true});
}
