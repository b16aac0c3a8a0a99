// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "helper/service/event_recorder.h"

#include "helper/service/event_log.h"
#include "helper/service/network_manager.h"
#include "helper/service/open_ports.h"
#include "helper/service/redactor.h"
#include "helper/service/server_list.h"
#include "helper/service/tunnel.h"

#include <algorithm>
#include <array>

namespace {

QString inBrackets(const QString &text)
{
    return text.isEmpty() ? QString() : QStringLiteral(" (%1)").arg(text);
}

QString modeLine(const TunnelStatus &status)
{
    return QStringLiteral("The mode is %1").arg(status.mode);
}

QString networkLine(const TunnelStatus &status)
{
    const QString name = status.networkName.isEmpty() ? QString() : QStringLiteral(": %1").arg(status.networkName);
    return QStringLiteral("The network is %1").arg(status.networkClass) + name;
}

QString serverLine(const TunnelStatus &status)
{
    if (status.serverAddress.isEmpty())
        return {};
    return QStringLiteral("Using the server %1 at %2").arg(status.server, status.serverAddress);
}

QString addressLine(const TunnelStatus &status)
{
    if (status.address.isEmpty())
        return {};
    return QStringLiteral("Our address is %1, mapped to %2").arg(status.address, status.mappedEndpoint);
}

QString stateLine(const TunnelStatus &status)
{
    const QString reason = status.stateReason.isEmpty() ? QString() : QStringLiteral(", %1").arg(status.stateReason);
    return QStringLiteral("The tunnel is %1").arg(status.state) + reason + inBrackets(status.stateDetail);
}

// Told whenever it becomes another one.
struct Line {
    EventKind kind;
    QString (*text)(const TunnelStatus &status);
};

constexpr std::array lines{
    Line{EventKind::Settings, modeLine},
    Line{EventKind::Network, networkLine},
    Line{EventKind::Server, serverLine},
    Line{EventKind::Interface, addressLine},
    Line{EventKind::State, stateLine},
};

bool isPublic(const QString &server)
{
    return std::ranges::any_of(builtInServers(), [&](const Server &known) { return isSameServer(known.name, server); });
}

} // namespace

EventRecorder::EventRecorder(const Tunnel &tunnel, EventLog &log, Redactor &redactor)
    : m_tunnel(tunnel)
    , m_log(log)
    , m_redactor(redactor)
{
    connect(&tunnel, &Tunnel::changed, this, &EventRecorder::onChanged);
    connect(&tunnel, &Tunnel::remarked, this, [this](const QString &text) { m_log.add(EventKind::Interface, text); });
    onChanged();
}

void EventRecorder::follow(const NetworkManager &manager)
{
    connect(&manager, &NetworkManager::changed, this, [this, &manager] {
        if (std::exchange(m_managed, manager.state().managesTunnel) || !m_managed)
            return;
        m_log.add(EventKind::Warning,
            QStringLiteral("NetworkManager manages the tunnel's interface; it may take its address away at any time"));
    });
}

void EventRecorder::follow(const OpenPorts &ports)
{
    connect(&ports, &OpenPorts::changed, this, [this, &ports] {
        m_log.add(EventKind::Settings,
            QStringLiteral("Open ports: %1 of TCP, %2 of UDP")
                .arg(ports.ports().tcp.size())
                .arg(ports.ports().udp.size()));
    });
}

void EventRecorder::onChanged()
{
    const TunnelStatus before = std::exchange(m_told, m_tunnel.status());
    m_redactor.keep(m_told.networkName);
    if (!isPublic(m_told.server))
        m_redactor.keep(m_told.server);
    for (const Line &line : lines) {
        const QString text = line.text(m_told);
        if (!text.isEmpty() && text != line.text(before))
            m_log.add(line.kind, text);
    }
}
