// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/client/peers.h"
#include "core/wire/bubble.h"
#include "core/wire/icmpv6.h"
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
    bubbleToPeer(client, *peer, soliciting(attempt.receivedNonce), out);
    if (!attempt.solicitations->exhausted()) {
        m_attempts.schedule(client, attempt, attempt.solicitations->deadline());
        return;
    }
    attempt.solicitations.reset();
    openPortFor(now, client, true, out);
    requestIndirectBubble(now, client, attempt, out);
    attempt.mayProve = true;
    attempt.bubbles.emplace(bubbleWaits);
    attempt.bubbles->sent(now);
    m_attempts.schedule(client, attempt, attempt.bubbles->deadline());
}

// RFC 6081 §5.7.4.2, to one that has been believed. RFC 4380 §5.2.6: but not within two seconds of the last packet to
// it; nor, with many of them, more often than anybody may make us send.
void Peers::answerSolicitation(Instant now, const Arrival &arrival, const Ipv6Address &client, Outbox &out)
{
    Peer *peer = m_trusted.find(client);
    if (!peer || !isAt(arrival, client, *peer) || !wire::fromIpv6(client))
        return; // dropped already
    if (now < peer->lastTransmission() + bubbleSpacing || !m_peersBubbles.allow(now, arrival.from.address)
        || !mayAnswer(now, client)) {
        out.drop(DropReason::RateLimited);
        return;
    }
    peer->onTransmission(now);
    bubbleToPeer(client, *peer, advertising(nonceOf(client)), out);
}

void Peers::contact(Instant now, const Ipv6Address &client, Attempt &attempt, Outbox &out)
{
    // The proof that follows an answer is another bubble, and without it few are reached: a round that has no room for
    // it would be in vain. And it has to be waited for, or none ever has it: each bubble of the last round is allowed
    // again when it is 300 s old, and not a moment before.
    const Instant allowed = attempt.bubbleLimit.nextAllowedTwice();
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
    const Instant allowed = attempt.bubbleLimit.nextAllowed();
    if (allowed > now && allowed <= now + bubbleSpacing) {
        m_attempts.schedule(client, attempt, allowed); // something else was sent to it meanwhile
        return;
    }
    if (attempt.bubbleLimit.allow(now)) {
        openPortFor(now, client, true, out);
        sendBothBubbles(now, client, attempt, out);
        attempt.mayProve = true;
    }
    attempt.bubbles->sent(now);
    m_attempts.schedule(client, attempt, attempt.bubbles->deadline());
}

// RFC 4380 §5.2.4 (5): the direct one first, so that our NAT is open when the peer's answer comes.
void Peers::sendBothBubbles(Instant now, const Ipv6Address &client, Attempt &attempt, Outbox &out)
{
    sendDirectBubble(servicePort, wire::fromIpv6(client)->mapped, client, with(attempt.receivedNonce), out);
    if (attempt.answered)
        bubbleFromOwnPort(client, attempt, out);
    requestIndirectBubble(now, client, attempt, out);
}

// To one that is trusted, from where it is heard.
void Peers::bubbleToPeer(const Ipv6Address &address, const Peer &peer, wire::Trailers trailers, Outbox &out)
{
    if (const RandomPort *port = m_ports.find(address); port && port->external != Port{})
        trailers.randomPort = port->external; // RFC 6081 §5.4.4.3
    sendDirectBubble(portOf(address, peer), endpointOf(address, peer), address, trailers, out);
}

void Peers::sendDirectBubble(
    Port from, const Endpoint &to, const Ipv6Address &peer, const wire::Trailers &trailers, Outbox &out) const
{
    wire::BubbleBuffer buffer{};
    out.sendDatagram(from, to, wire::buildBubble(m_own, peer, trailers, buffer));
}

void Peers::sendIndirectBubble(Instant now, const Ipv6Address &client, Attempt &attempt, Outbox &out)
{
    wire::BubbleBuffer buffer{};
    auto trailers = with(attempt.sentNonce.renew(now, m_random));
    trailers.alternates = alternatesFor(*wire::fromIpv6(client)); // RFC 6081 §5.6.4.1
    if (const RandomPort *port = m_ports.find(client); port && port->external != Port{})
        trailers.randomPort = port->external; // RFC 6081 §5.4.4.2, §5.5.4.2
    out.sendDatagram(
        servicePort, {wire::fromIpv6(client)->server, teredoPort}, wire::buildBubble(m_own, client, trailers, buffer));
}

// It has not been heard since, and while it does not believe us it hears nothing of what we send.
void Peers::repeatProof(Instant now, const Ipv6Address &address, Peer &peer, Outbox &out)
{
    const Handshake *handshake = m_handshakes.find(address);
    if (!handshake || peer.lastReception() > handshake->provedAt || now >= handshake->provedAt + bubbleNonceLifetime)
        peer.setMayLackProof(false);
    else if (mayAnswer(now, address))
        bubbleToPeer(address, peer, with(handshake->receivedNonce), out);
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
    else if (!allows(target->address) || isOurs(*target) || isServer(*target))
        out.drop(DropReason::ForbiddenAddress);
    else if (!m_inducedBubbles.allow(now, target->address))
        out.drop(DropReason::RateLimited);
    else
        sendDirectBubble(servicePort, *target, bubble.packet.source, with(bubble.trailers.nonce), out);
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
    if (m_trusted.find(bubble.packet.source))
        keepNonce(bubble.packet.source, bubble.trailers.nonce);
    if (Attempt *attempt = m_attempts.find(bubble.packet.source))
        attempt->receivedNonce = bubble.trailers.nonce;
}

void Peers::keepNonce(const Ipv6Address &address, const std::optional<wire::BubbleNonce> &nonce)
{
    if (nonce)
        handshakeWith(address).receivedNonce = nonce;
    else if (Handshake *known = m_handshakes.find(address))
        known->receivedNonce.reset();
}

std::optional<wire::BubbleNonce> Peers::nonceOf(const Ipv6Address &address) const
{
    const Handshake *known = m_handshakes.find(address);
    return known ? known->receivedNonce : std::nullopt;
}

// When there are many, the oldest is forgotten: a peer of whom we need its nonce again says it again.
Handshake &Peers::handshakeWith(const Ipv6Address &address)
{
    if (Handshake *known = m_handshakes.use(address))
        return *known;
    [[maybe_unused]] const auto oldest = m_handshakes.makeRoom();
    return m_handshakes.insert(address, {}, PeerTable<Handshake>::Place::Used);
}

// Another bubble to somebody, on the word of others.
bool Peers::mayAnswer(Instant now, const Ipv6Address &peer)
{
    BubbleLimit &limit = m_attempts.limitOf(peer);
    if (const Peer *known = m_trusted.find(peer))
        recallPeer(*known, limit);
    return limit.allow(now);
}

// RFC 6081 §6.1, packet 7: where the peer is, whatever its address says; §6.3, packet 9: and from where we are to it.
bool Peers::answerPeer(Instant now, Peer &peer, const IndirectBubble &bubble, Outbox &out)
{
    if (peer.awaitsProof() && bubble.trailers.nonce)
        return proveOurselves(now, peer, bubble, out);
    const Ipv6Address &address = bubble.packet.source;
    // RFC 4380 §5.2.6; and whoever it is, others do not make us flood anybody (§7.3).
    if (now < peer.lastTransmission() + bubbleSpacing || !m_peersBubbles.allow(now, peer.mapping().address))
        return false;
    if (!mayAnswer(now, address))
        return false;
    peer.onTransmission(now);
    bubbleToPeer(address, peer, with(nonceOf(address)), out);
    return true;
}

// It answers what we have sent just now, so it need not wait two seconds; once, and then our packets follow.
bool Peers::proveOurselves(Instant now, Peer &peer, const IndirectBubble &bubble, Outbox &out)
{
    const Ipv6Address &address = bubble.packet.source;
    Attempt *attempt = openUnasked(now, address, out);
    if (!attempt || !attempt->bubbleLimit.allowAtOnce(now))
        return false;
    peer.onTransmission(now);
    peer.setMayLackProof(true);
    handshakeWith(address).provedAt = now;
    bubbleToPeer(address, peer, with(nonceOf(address)), out);
    flush(now, address, peer, *attempt, out);
    return true;
}

// The peer knows us by the bubble just before, but our NAT has let in nothing of its own yet. RFC 6081 §6.1 and §6.3
// ask for its next direct bubble after a time-out, for it may not send one within two seconds of its last. The answer
// to an echo request is no bubble, and tells the same at once (RFC 4380 §5.2.3 (2)). It is asked for along each bubble,
// and comes by the way of the one that the peer heard.
void Peers::askWhetherHeard(Instant now, const wire::TeredoAddress &client, const Ipv6Address &address,
    const std::optional<Path> &ownPath, Attempt &attempt, Outbox &out)
{
    if (!attempt.hearingTest || attempt.hearingTest->exhausted())
        attempt.hearingTest.emplace(m_random);
    const auto request = wire::buildEchoRequest(m_own, address, attempt.hearingTest->next(now));
    out.sendDatagram(servicePort, client.mapped, request);
    if (ownPath && *ownPath != Path{servicePort, client.mapped})
        out.sendDatagram(ownPath->from, ownPath->to, request);
}

// RFC 4380 §5.2.6: at the mapping in its address. RFC 6081 §3.1: it may be behind a symmetric NAT that lets nobody in
// there, so it is also told by its server how to make itself known to us.
bool Peers::answerStranger(Instant now, const wire::TeredoAddress &client, const IndirectBubble &bubble, Outbox &out)
{
    const Ipv6Address &address = bubble.packet.source;
    const Attempt *known = m_attempts.find(address);
    // RFC 6081 §6.1, packet 5: what we have sent just now has been answered, and the answer wants proof. It need not
    // wait two seconds for that: once for each bubble of ours, and never for one of a stranger's.
    const bool answersUs = known && known->mayProve && bubble.trailers.nonce;
    const BubbleLimit *limit = m_attempts.findLimit(address);
    const bool isEarly = limit && now < limit->nextAllowed();
    const bool proof = answersUs && isEarly;
    if (isEarly && !proof)
        return false;
    if (!answersUs && !m_inducedBubbles.allow(now, client.mapped.address))
        return false;
    Attempt *opened = openUnasked(now, address, out);
    if (!opened)
        return false;
    Attempt &attempt = *opened;
    attempt.receivedNonce = bubble.trailers.nonce;
    learnPeerPort(now, bubble, attempt, out);
    if (proof ? !attempt.bubbleLimit.allowAtOnce(now) : !attempt.bubbleLimit.allow(now))
        return false;
    attempt.mayProve = false;
    attempt.answered = true;
    if (proof && attempt.bubbles)
        m_attempts.schedule(address, attempt, now + bubbleSpacing); // what comes next counts from here
    if (!proof)
        openPortFor(now, address, false, out);
    sendDirectBubble(servicePort, client.mapped, address, with(attempt.receivedNonce), out);
    bubbleToAlternates(now, client, bubble, out);
    const auto ownPath = bubbleFromOwnPort(address, attempt, out);
    if (answersUs)
        askWhetherHeard(now, client, address, ownPath, attempt, out);
    if (!proof && m_inducedBubbles.allow(now, client.server))
        requestIndirectBubble(now, address, attempt, out);
    return true;
}

} // namespace teredo
