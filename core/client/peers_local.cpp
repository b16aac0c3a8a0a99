// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/client/packet_checks.h"
#include "core/client/peers.h"
#include "core/wire/bubble.h"
#include "core/wire/encapsulation.h"
#include "core/wire/ipv6_address.h"

// The part of Peers that meets others in the local subnet (RFC 4380 §5.2.8): private addresses are used there, and
// nowhere else.
namespace teredo {

void Peers::announce(Instant now, Outbox &out)
{
    if (!m_local.isOn())
        return;
    out.sendDatagram(servicePort, {discoveryAddress, teredoPort}, wire::buildDiscoveryBubble(m_own));
    m_local.announced(now, m_random);
}

void Peers::onDiscovery(Instant now, const Endpoint &from, Bytes payload, Outbox &out)
{
    if (from == m_config.local)
        return; // ours
    const auto datagram = wire::parse(payload);
    const auto bubble = datagram ? wire::parseIpv6(datagram->packet) : std::nullopt;
    if (!bubble || !wire::parseTrailers(datagram->trailers)) {
        out.drop(DropReason::Malformed);
        return;
    }
    if (bubble->destination != wire::allNodes || !bubble->isBubble()) {
        out.drop(DropReason::NotForUs); // RFC 4380 §5.2.3 (4)
        return;
    }
    if (const auto problem = discoveryProblem(from, bubble->source))
        out.drop(*problem);
    else if (!m_local.note(now, bubble->source, from) || !answerDiscovery(now, from, bubble->source, out))
        out.drop(DropReason::RateLimited);
}

// RFC 4380 §5.2.8: who is not in our subnet, or has no Teredo address, is not heard; nor, as it may be, who is not
// behind our NAT.
std::optional<DropReason> Peers::discoveryProblem(const Endpoint &from, const Ipv6Address &source) const
{
    if (!m_local.isNeighbour(from.address))
        return DropReason::ForbiddenAddress;
    const auto client = wire::fromIpv6(source);
    if (!client || source == m_own)
        return DropReason::BadSource;
    if (!sharesOurNat(*client))
        return DropReason::SpoofedSource;
    return mayBeClient(*client) ? std::nullopt : std::optional(DropReason::ForbiddenAddress);
}

// RFC 4380 §5.2.3 (4), by a bubble to where it was heard just now; but one that is in use where it is stays there.
// §5.2.6: not within two seconds, and four times at most if it does not answer; and whoever they are, others do not
// make us flood anybody (§7.3).
bool Peers::answerDiscovery(Instant now, const Endpoint &from, const Ipv6Address &client, Outbox &out)
{
    if (Peer *peer = m_trusted.find(client); peer && peer->isValid(now)) {
        if (now < peer->lastTransmission() + bubbleSpacing || !m_peersBubbles.allow(now, from.address))
            return false;
        peer->onTransmission(now);
        bubbleToPeer(client, *peer, {}, out);
        return true;
    }
    const BubbleLimit *limit = m_attempts.findLimit(client);
    if (limit && now < limit->nextAllowed())
        return false;
    if (!m_inducedBubbles.allow(now, from.address) || !mayAnswer(now, client))
        return false;
    sendDirectBubble(servicePort, from, client, {}, out);
    return true;
}

// RFC 4380 §5.2.4 (3). Our discovery bubble tells the neighbour where it hears us, so that it believes us.
void Peers::askNeighbour(Instant now, const Ipv6Address &client, Attempt &attempt, Outbox &out)
{
    const auto neighbour = m_local.find(now, client);
    const Instant allowed = attempt.bubbleLimit.nextAllowed();
    if (!neighbour || attempt.localBubbles->exhausted() || allowed > now + bubbleSpacing) {
        m_local.forget(client); // until it tells of itself again
        attempt.localBubbles.reset();
        contact(now, client, attempt, out);
    } else if (!attempt.bubbleLimit.allow(now)) {
        m_attempts.schedule(client, attempt, allowed);
    } else {
        sendDirectBubble(servicePort, *neighbour, client, {}, out);
        if (m_local.mayAnnounce(now))
            announce(now, out);
        attempt.localBubbles->sent(now);
        m_attempts.schedule(client, attempt, attempt.localBubbles->deadline());
    }
}

// RFC 4380 §5.2.3 (5): the peer is where it said it was. But while it is heard elsewhere it does not move on the word
// of a discovery bubble, which anybody in the subnet can send in its name.
bool Peers::isNeighbourAt(Instant now, const Ipv6Address &client, const Endpoint &from) const
{
    const Peer *peer = m_trusted.find(client);
    return !(peer && peer->isValid(now)) && m_local.find(now, client) == from;
}

} // namespace teredo
