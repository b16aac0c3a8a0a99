// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/client/local_discovery.h"

#include "core/client/random_duration.h"
#include "core/protocol_constants.h"

namespace teredo {
namespace {

// RFC 4380 §5.2.8
Duration discoveryInterval(Random &random)
{
    return randomDuration(shortestDiscoveryInterval, longestDiscoveryInterval + Duration(1), random);
}

} // namespace

bool LocalDiscovery::isNeighbour(const Ipv4Address &address) const
{
    return isOn() && m_config.localSubnet->hasHost(address) && address != m_config.local.address;
}

void LocalDiscovery::restart()
{
    m_peers.clear();
    m_deadline = never;
}

void LocalDiscovery::announced(Instant now, Random &random)
{
    m_lastAnnouncement = now;
    m_deadline = now + discoveryInterval(random);
}

bool LocalDiscovery::mayAnnounce(Instant now) const
{
    return m_lastAnnouncement == Instant::min() || now - m_lastAnnouncement >= bubbleSpacing;
}

bool LocalDiscovery::note(Instant now, const Ipv6Address &peer, const Endpoint &at)
{
    // First come, first served: who is known stays, however many come after it.
    if (m_peers.size() >= maxLocalPeers && !m_peers.contains(peer)) {
        std::erase_if(m_peers, [now](const auto &entry) { return !entry.second.isKnown(now); });
        if (m_peers.size() >= maxLocalPeers)
            return false;
    }
    m_peers[peer] = {at, now};
    return true;
}

std::optional<Endpoint> LocalDiscovery::find(Instant now, const Ipv6Address &peer) const
{
    const auto found = m_peers.find(peer);
    if (found == m_peers.end() || !found->second.isKnown(now))
        return std::nullopt;
    return found->second.at;
}

bool LocalDiscovery::Told::isKnown(Instant now) const
{
    return now - when < localPeerValidity;
}

} // namespace teredo
