// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "helper/service/network_recorder.h"

#include "helper/service/tunnel.h"

#include <QDateTime>

using teredo::policy::NetworkClass;

namespace {

// On the way to a network, and where one has to sign in first, nothing is learnt.
void learn(const TunnelStatus &status, KnownNetwork &network)
{
    if (!status.address.isEmpty()) {
        network.server = status.server;
        network.natType = status.natType;
    }
    if (status.networkClass == u"native-ipv6")
        network.networkClass = NetworkClass::NativeIpv6;
    else if (status.networkClass == u"ipv4-only")
        network.networkClass = NetworkClass::Ipv4Only;
}

} // namespace

NetworkRecorder::NetworkRecorder(const Tunnel &tunnel, NetworkMemory &memory)
    : m_tunnel(tunnel)
    , m_memory(memory)
{
    connect(&m_tunnel, &Tunnel::changed, this, &NetworkRecorder::look);
}

void NetworkRecorder::look()
{
    const TunnelStatus &status = m_tunnel.status();
    if (status.networkUuid.isEmpty()) {
        m_recorded = {};
        return;
    }
    KnownNetwork network = m_memory.network(status.networkUuid);
    network.name = status.networkName;
    if (!status.networkVpn) // which is another network, with another NAT
        learn(status, network);
    // Once when it comes and whenever something is learnt: the disk is not written to for the time's sake alone.
    network.lastSeen = m_recorded.lastSeen;
    if (network == m_recorded)
        return;
    network.lastSeen = QDateTime::currentSecsSinceEpoch();
    m_recorded = network;
    m_memory.remember(network);
}
