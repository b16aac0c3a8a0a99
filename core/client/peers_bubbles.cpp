// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/client/peers.h"
#include "core/wire/bubble.h"
#include "core/wire/ipv6_address.h"

// The part of Peers that sends bubbles (RFC 4380 §5.2.6, RFC 6081 §5.2).
namespace teredo {
namespace {

using ReceivedNonce = std::optional<wire::BubbleNonce>;

// RFC 6081 §5.2.4.2: a direct bubble repeats the nonce of the peer's latest indirect one, and has none before there was
// one.
wire::Trailers with(const ReceivedNonce &nonce)
{
    return {.nonce = nonce, .alternates = {}, .discovery = {}, .randomPort = {}};
}

wire::Trailers soliciting(const ReceivedNonce &nonce)
{
    return {.nonce = nonce, .alternates = {}, .discovery = wire::Discovery::Solicitation, .randomPort = {}};
}

wire::Trailers advertising(const ReceivedNonce &nonce)
{
    return {.nonce = nonce, .alternates = {}, .discovery = wire::Discovery::Advertisement, .randomPort = {}};
}

} // namespace

// RFC 6081 §5.7: a peer that has been silent for a while is asked where it was, which spares its server the detour. The
// third time it is asked by its server as well, as if we had never met.
void Peers::solicit(Instant now, const Ipv6Address &client, Attempt &attempt, Outbox &out)
{
    const Peer *peer = m_trusted.find(client);
    if (!peer || !attempt.bubbleLimit.allow(now)) {
        attempt.solicitations.reset();
        contact(now, client, attempt, out);
        return;
    }
    if (!attempt.solicitations)
        attempt.solicitations.emplace(solicitationWaits);
    attempt.solicitations->sent(now);
    sendDirectBubble(peer->mapping, client, soliciting(attempt.receivedNonce), out);
    if (!attempt.solicitations->exhausted()) {
        m_attempts.schedule(client, attempt, attempt.solicitations->deadline());
        return;
    }
    attempt.solicitations.reset();
    sendIndirectBubble(now, client, attempt, out);
    attempt.mayProve = true;
    attempt.bubbles.emplace(bubbleWaits);
    attempt.bubbles->sent(now);
    m_attempts.schedule(client, attempt, attempt.bubbles->deadline());
}

// RFC 6081 §5.7.4.2, to one that has been believed. RFC 4380 §5.2.6: but not within two seconds of the last packet to
// it; nor, with many of them, more often than anybody may make us send.
void Peers::answerSolicitation(Instant now, const Endpoint &from, const Ipv6Address &client, Outbox &out)
{
    Peer *peer = m_trusted.find(client);
    if (!peer || peer->mapping != from || !wire::fromIpv6(client))
        return; // dropped already
    if (now < peer->lastTransmission + bubbleSpacing || !m_inducedBubbles.allow(now, from.address)) {
        out.drop(DropReason::RateLimited);
        return;
    }
    peer->lastTransmission = now;
    sendDirectBubble(from, client, advertising(peer->receivedNonce), out);
}

void Peers::contact(Instant now, const Ipv6Address &client, Attempt &attempt, Outbox &out)
{
    const Instant allowed = attempt.bubbleLimit.nextAllowed();
    if (allowed > now + bubbleSpacing) {
        giveUp(now, client, attempt, out); // RFC 4380 §5.2.6: it has had its four bubbles
        return;
    }
    attempt.bubbles.emplace(bubbleWaits);
    if (allowed > now)
        m_attempts.schedule(client, attempt, allowed); // RFC 4380 §5.2.6: not within two seconds
    else
        sendBubbles(now, client, attempt, out);
}

void Peers::sendBubbles(Instant now, const Ipv6Address &client, Attempt &attempt, Outbox &out)
{
    if (attempt.bubbleLimit.allow(now)) {
        sendBothBubbles(now, client, attempt, out);
        attempt.mayProve = true;
    }
    attempt.bubbles->sent(now);
    m_attempts.schedule(client, attempt, attempt.bubbles->deadline());
}

// RFC 4380 §5.2.4 (5): the direct one first, so that our NAT is open when the peer's answer comes.
void Peers::sendBothBubbles(Instant now, const Ipv6Address &client, Attempt &attempt, Outbox &out)
{
    sendDirectBubble(wire::fromIpv6(client)->mapped, client, with(attempt.receivedNonce), out);
    sendIndirectBubble(now, client, attempt, out);
}

void Peers::sendDirectBubble(
    const Endpoint &to, const Ipv6Address &peer, const wire::Trailers &trailers, Outbox &out) const
{
    wire::BubbleBuffer buffer{};
    out.sendDatagram(servicePort, to, wire::buildBubble(m_own, peer, trailers, buffer));
}

void Peers::sendIndirectBubble(Instant now, const Ipv6Address &client, Attempt &attempt, Outbox &out)
{
    wire::BubbleBuffer buffer{};
    const auto trailers = with(attempt.sentNonce.renew(now, m_random));
    out.sendDatagram(
        servicePort, {wire::fromIpv6(client)->server, teredoPort}, wire::buildBubble(m_own, client, trailers, buffer));
}

void Peers::answerIndirectBubble(Instant now, const IndirectBubble &bubble, Outbox &out)
{
    const Ipv6Address &source = bubble.packet.source;
    if (wire::isMulticast(source) || wire::isUnspecifiedOrLoopback(source))
        out.drop(DropReason::BadSource);
    else if (const auto client = wire::fromIpv6(source))
        answerClient(now, *client, bubble, out);
    else
        answerRelay(now, bubble, out);
}

// Where the server saw it; its address may be link-local and mean something to the relay alone.
void Peers::answerRelay(Instant now, const IndirectBubble &bubble, Outbox &out)
{
    const auto &target = bubble.origin;
    if (!target)
        out.drop(DropReason::Malformed);
    else if (!m_config.destinations.allows(target->address) || isOurs(*target) || isServer(*target))
        out.drop(DropReason::ForbiddenAddress);
    else if (!m_inducedBubbles.allow(now, target->address))
        out.drop(DropReason::RateLimited);
    else
        sendDirectBubble(*target, bubble.packet.source, with(bubble.trailers.nonce), out);
}

void Peers::answerClient(Instant now, const wire::TeredoAddress &client, const IndirectBubble &bubble, Outbox &out)
{
    if (!mayBeClient(client)) {
        out.drop(DropReason::ForbiddenAddress);
        return;
    }
    rememberNonce(bubble);
    Peer *peer = m_trusted.find(bubble.packet.source);
    const bool trusted = peer && peer->isValid(now);
    if (trusted ? !answerPeer(now, *peer, bubble, out) : !answerStranger(now, client, bubble, out))
        out.drop(DropReason::RateLimited);
}

// RFC 6081 §5.2.4.3, whether the bubble is answered or not; and one without a nonce takes the last one back.
void Peers::rememberNonce(const IndirectBubble &bubble)
{
    if (Peer *peer = m_trusted.find(bubble.packet.source))
        peer->receivedNonce = bubble.trailers.nonce;
    if (Attempt *attempt = m_attempts.find(bubble.packet.source))
        attempt->receivedNonce = bubble.trailers.nonce;
}

// RFC 6081 §6.1, packet 7: where the peer is, whatever its address says.
bool Peers::answerPeer(Instant now, Peer &peer, const IndirectBubble &bubble, Outbox &out)
{
    const Ipv6Address &address = bubble.packet.source;
    // RFC 4380 §5.2.6; and whoever it is, others do not make us flood anybody (§7.3).
    if (now < peer.lastTransmission + bubbleSpacing || !m_inducedBubbles.allow(now, peer.mapping.address))
        return false;
    if (!open(address, false, out).bubbleLimit.allow(now))
        return false;
    sendDirectBubble(peer.mapping, address, with(peer.receivedNonce), out);
    return true;
}

// RFC 4380 §5.2.6: at the mapping in its address. RFC 6081 §3.1: it may be behind a symmetric NAT that lets nobody in
// there, so it is also told by its server how to make itself known to us.
bool Peers::answerStranger(Instant now, const wire::TeredoAddress &client, const IndirectBubble &bubble, Outbox &out)
{
    const Ipv6Address &address = bubble.packet.source;
    const Attempt *known = m_attempts.find(address);
    // RFC 6081 §6.1, packet 5: what we have sent just now has been answered, and the answer wants proof. It need not
    // wait two seconds for that: once for each bubble of ours, and never for one of a stranger's.
    const bool proof = known && known->mayProve && bubble.trailers.nonce && now < known->bubbleLimit.nextAllowed();
    if (known && !proof && now < known->bubbleLimit.nextAllowed())
        return false;
    if (!m_inducedBubbles.allow(now, client.mapped.address))
        return false;
    Attempt &attempt = open(address, false, out);
    attempt.receivedNonce = bubble.trailers.nonce;
    if (proof ? !attempt.bubbleLimit.allowAtOnce(now) : !attempt.bubbleLimit.allow(now))
        return false;
    attempt.mayProve = false;
    sendDirectBubble(client.mapped, address, with(attempt.receivedNonce), out);
    if (!proof && m_inducedBubbles.allow(now, client.server))
        sendIndirectBubble(now, address, attempt, out);
    return true;
}

} // namespace teredo
