// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "helper/service/event_recorder.h"

#include "helper/service/event_log.h"
#include "helper/service/network_manager.h"
#include "helper/service/open_ports.h"
#include "helper/service/redactor.h"
#include "helper/service/server_list.h"
#include "helper/service/tunnel.h"
#include "helper/service/words.h"

#include <algorithm>
#include <array>

namespace {

Sentence modeLine(const TunnelStatus &status)
{
    return Sentence(QT_TRANSLATE_NOOP("Helper", "The mode is %1"), inWords(status.mode));
}

Sentence networkLine(const TunnelStatus &status)
{
    const Sentence kind = inWords(status.networkClass);
    if (status.networkName.isEmpty())
        return Sentence(QT_TRANSLATE_NOOP("Helper", "The network is %1"), kind);
    return Sentence(QT_TRANSLATE_NOOP("Helper", "The network is %1: %2"), kind, status.networkName);
}

Sentence serverLine(const TunnelStatus &status)
{
    if (status.serverAddress.isEmpty())
        return {};
    return Sentence(QT_TRANSLATE_NOOP("Helper", "Using the server %1 at %2"), status.server, status.serverAddress);
}

Sentence addressLine(const TunnelStatus &status)
{
    if (status.address.isEmpty())
        return {};
    return Sentence(
        QT_TRANSLATE_NOOP("Helper", "Our address is %1, mapped to %2"), status.address, status.mappedEndpoint);
}

Sentence stateLine(const TunnelStatus &status)
{
    const Sentence state = inWords(status.state);
    const Sentence reason = inWords(status.stateReason);
    const Sentence &detail = status.stateDetail;
    if (!reason.isEmpty() && !detail.isEmpty())
        return Sentence(QT_TRANSLATE_NOOP("Helper", "The tunnel is %1, %2 (%3)"), state, reason, detail);
    if (!reason.isEmpty())
        return Sentence(QT_TRANSLATE_NOOP("Helper", "The tunnel is %1, %2"), state, reason);
    if (!detail.isEmpty())
        return Sentence(QT_TRANSLATE_NOOP("Helper", "The tunnel is %1 (%2)"), state, detail);
    return Sentence(QT_TRANSLATE_NOOP("Helper", "The tunnel is %1"), state);
}

// Told whenever it becomes another one.
struct Line {
    EventKind kind;
    Sentence (*sentence)(const TunnelStatus &status);
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
    connect(&tunnel, &Tunnel::remarked, this,
        [this](const Sentence &sentence) { m_log.add(EventKind::Interface, sentence); });
    onChanged();
}

void EventRecorder::follow(const NetworkManager &manager)
{
    connect(&manager, &NetworkManager::changed, this, [this, &manager] {
        if (std::exchange(m_managed, manager.state().managesTunnel) || !m_managed)
            return;
        m_log.add(EventKind::Warning,
            Sentence(QT_TRANSLATE_NOOP(
                "Helper", "NetworkManager manages the tunnel's interface; it may take its address away at any time")));
    });
}

void EventRecorder::follow(const OpenPorts &ports)
{
    connect(&ports, &OpenPorts::changed, this, [this, &ports] {
        m_log.add(EventKind::Settings,
            Sentence(QT_TRANSLATE_NOOP("Helper", "Open ports: %1 of TCP, %2 of UDP"), ports.ports().tcp.size(),
                ports.ports().udp.size()));
    });
}

void EventRecorder::onChanged()
{
    const TunnelStatus before = std::exchange(m_told, m_tunnel.status());
    m_redactor.keep(m_told.networkName);
    if (!isPublic(m_told.server))
        m_redactor.keep(m_told.server);
    for (const Line &line : lines) {
        const Sentence sentence = line.sentence(m_told);
        if (!sentence.isEmpty() && sentence != line.sentence(before))
            m_log.add(line.kind, sentence);
    }
}
