// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/client/peers.h"

// The part of Peers that finds neighbours behind a NAT that does not lead them back to each other (RFC 6081 §5.6).
// Private addresses are told, tried and believed only among those whom the Internet sees at one and the same address:
// nobody else could reach them, and nobody else is to learn ours or to make us knock on doors of our network.
namespace teredo {

// Once it has proven that it is there.
bool Peers::mayBeAt(const wire::TeredoAddress &client, const Endpoint &endpoint) const
{
    const bool isReachable = allows(endpoint.address)
        || (sharesOurNat(client) && DestinationPolicy::isPrivate(endpoint.address)
            && !isDirectedBroadcast(endpoint.address));
    return isReachable && !isOurs(endpoint) && !isServer(endpoint);
}

// RFC 6081 §5.6.4.1: our own address, and the one that the nearest of several NATs has given us.
wire::Alternates Peers::alternatesFor(const wire::TeredoAddress &client) const
{
    wire::Alternates alternates;
    for (const Endpoint &endpoint : {m_config.local, m_nat.portMapping.value_or(Endpoint{})}) {
        const bool isUseful = DestinationPolicy::isPrivate(endpoint.address)
            ? sharesOurNat(client)
            : m_config.destinations.allows(endpoint.address);
        if (isUseful && endpoint.port != Port{} && endpoint != m_mapped)
            alternates.add(endpoint);
    }
    return alternates;
}

// RFC 6081 §5.6.4.2. There are four at most (§7), and each counts as something a stranger makes us send.
void Peers::bubbleToAlternates(
    Instant now, const wire::TeredoAddress &client, const IndirectBubble &bubble, Outbox &out)
{
    for (const Endpoint &endpoint : bubble.trailers.alternates.all()) {
        if (endpoint == client.mapped || !mayBeAt(client, endpoint))
            continue;
        if (m_inducedBubbles.allow(now, endpoint.address))
            sendDirectBubble(servicePort, endpoint, bubble.packet.source,
                {.nonce = bubble.trailers.nonce, .alternates = {}, .discovery = {}, .randomPort = {}}, out);
    }
}

} // namespace teredo
