// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/client/packet_checks.h"
#include "core/client/peers.h"
#include "core/wire/icmpv6.h"
#include "core/wire/ipv6_address.h"

// The part of Peers that judges what arrives, and wins trust by it (RFC 4380 §5.2.3).
namespace teredo {
namespace {

// How many peers are asked whether they are gone for each that comes: two, so that those who are there outnumber those
// who were.
constexpr std::size_t sweptForNewPeer = 2;

} // namespace

std::optional<HostAnswer> Peers::receive(
    Instant now, const Arrival &arrival, const wire::Ipv6Packet &packet, const wire::Trailers &trailers, Outbox &out)
{
    // A relay's own bubble only opens its NAT; the one to answer comes through the server.
    if (packet.isBubble() && wire::isLinkLocal(packet.source))
        return std::nullopt;
    if (const auto problem = sourceProblem(packet.source, m_own, m_config.destinations)) {
        out.drop(*problem);
        return std::nullopt;
    }
    if (arrival.at != servicePort && *m_ports.ownerOf(arrival.at) != packet.source) {
        out.drop(DropReason::UntrustedPeer); // that port is another peer's
        return std::nullopt;
    }
    if (const auto answer = acceptEcho(now, arrival.from, packet, out))
        return answer;
    if (isHeard(now, arrival, packet, out))
        return std::nullopt;

    Peer *peer = m_trusted.find(packet.source);
    if (peer && isAt(arrival, packet.source, *peer))
        receiveFromPeer(now, arrival, *peer, packet, out);
    else if (const auto client = wire::fromIpv6(packet.source))
        receiveFromClient(now, arrival, *client, packet, trailers, out);
    else {
        out.drop(DropReason::UntrustedPeer);
        induceTest(now, packet.source, out);
    }
    if (packet.isBubble() && trailers.discovery == wire::Discovery::Solicitation)
        answerSolicitation(now, arrival, packet.source, out);
    return std::nullopt;
}

// RFC 4380 §5.2.3 (2): the reply to our test tells where the relay of that host is. It is not for the kernel.
std::optional<HostAnswer> Peers::acceptEcho(
    Instant now, const Endpoint &from, const wire::Ipv6Packet &packet, Outbox &out)
{
    const auto reply = wire::parseEchoReply(packet);
    const Attempt *attempt = reply ? m_attempts.find(packet.source) : nullptr;
    if (!attempt || !attempt->echoTest)
        return std::nullopt;
    const auto roundTrip = attempt->echoTest->roundTrip(now, *reply);
    if (!roundTrip || !m_config.destinations.allows(from.address) || isOurs(from))
        return std::nullopt;
    trust(now, packet.source, {from}, out);
    return HostAnswer{packet.source, from, *roundTrip};
}

// RFC 4380 §5.2.3 (2): and a client is where the reply to our test comes from. That is not for the kernel either.
bool Peers::isHeard(Instant now, const Arrival &arrival, const wire::Ipv6Packet &packet, Outbox &out)
{
    const auto reply = wire::parseEchoReply(packet);
    const Attempt *attempt = reply ? m_attempts.find(packet.source) : nullptr;
    const auto client = attempt && attempt->hearingTest ? wire::fromIpv6(packet.source) : std::nullopt;
    if (!client || !attempt->hearingTest->roundTrip(now, *reply) || !mayBeAt(*client, arrival.from))
        return false;
    trust(now, packet.source, arrival, out);
    return true;
}

// RFC 4380 §5.2.3 (1)
void Peers::receiveFromPeer(
    Instant now, const Arrival &arrival, Peer &peer, const wire::Ipv6Packet &packet, Outbox &out)
{
    noteHeard();
    if (peer.isValid(now))
        peer.onReception(now);
    else
        trust(now, packet.source, arrival, out); // packets may be waiting for it
    deliver(packet, out);
}

// RFC 4380 §5.2.3 (3): whoever sends from the endpoint its address names has proven that the address is its own.
void Peers::receiveFromClient(Instant now, const Arrival &arrival, const wire::TeredoAddress &client,
    const wire::Ipv6Packet &packet, const wire::Trailers &trailers, Outbox &out)
{
    if (client.mapped != arrival.from && !isNeighbourAt(now, packet.source, arrival.from)
        && !provesItself(now, arrival.from, client, packet, trailers)) {
        out.drop(DropReason::SpoofedSource);
        meetAgain(now, client, packet, out);
        return;
    }
    if (!mayBeClient(client)) {
        out.drop(DropReason::ForbiddenAddress);
        return;
    }
    trust(now, packet.source, arrival, out);
    deliver(packet, out);
}

// RFC 6081 §5.2.4.4: and so has one, wherever its NAT lets it send from, that repeats what only it has been told.
bool Peers::provesItself(Instant now, const Endpoint &from, const wire::TeredoAddress &client,
    const wire::Ipv6Packet &packet, const wire::Trailers &trailers) const
{
    const Attempt *attempt = packet.isBubble() ? m_attempts.find(packet.source) : nullptr;
    return attempt && attempt->sentNonce.isRepeatedBy(trailers, now) && mayBeAt(client, from);
}

// RFC 6081 §5.4.4.5: the NAT of a peer that has not been heard for a while shows it elsewhere now, be it that all we
// have sent there meanwhile was lost. Its word alone does not make us send there, but is worth asking it anew.
void Peers::meetAgain(Instant now, const wire::TeredoAddress &client, const wire::Ipv6Packet &packet, Outbox &out)
{
    const Peer *peer = packet.isBubble() ? m_trusted.find(packet.source) : nullptr;
    if (!peer || peer->isValid(now) || !m_inducedBubbles.allow(now, client.mapped.address))
        return;
    Attempt *attempt = openUnasked(now, packet.source, out);
    if (attempt && !attempt->isActive() && attempt->bubbleLimit.allow(now))
        sendBothBubbles(now, packet.source, *attempt, out);
}

void Peers::noteHeard()
{
    m_silence.onHeard();
    m_briefSilence.onHeard();
}

void Peers::deliver(const wire::Ipv6Packet &packet, Outbox &out)
{
    if (packet.isBubble())
        return; // it has done its work by arriving
    if (const auto problem = contentProblem(packet))
        out.drop(*problem);
    else if (wire::isNeighborDiscovery(packet))
        out.drop(DropReason::UnexpectedAnswer); // nobody out there is on our link
    else
        out.deliverPacket(packet.bytes);
}

// RFC 4380 §5.2.3: the peer has been heard directly at this endpoint, so what waits for it goes there. RFC 6081
// §5.4.4.5: and it is answered from the port of ours at which it was heard.
void Peers::trust(Instant now, const Ipv6Address &address, const Arrival &arrival, Outbox &out)
{
    Attempt *attempt = m_attempts.find(address);
    const bool wanted = attempt && attempt->isActive();
    Peer *peer = m_trusted.find(address);
    const bool isWhereItWas = peer && isAt(arrival, address, *peer);
    if (!peer) {
        m_trusted.sweep(sweptForNewPeer, [now](const Peer &other) { return other.isGone(now); });
        using Place = PeerTable<Peer>::Place;
        if (const auto evicted = m_trusted.makeRoom())
            m_ports.close(evicted->first, out);
        m_handshakes.remove(address); // from when it was known before
        peer
            = &m_trusted.insert(address, {arrival.from, now, now - peerValidity}, wanted ? Place::Used : Place::Unused);
    }
    peer->moveTo(arrival.from);
    peer->setUsesOwnPort(arrival.at != servicePort);
    peer->onReception(now);
    noteHeard();
    keepPort(now, address, arrival.at, out);
    if (!attempt)
        return;
    attempt->bubbleLimit.onResponse();
    peer->onTransmission(std::max(peer->lastTransmission(), attempt->bubbleLimit.lastTransmission()));
    keepNonce(address, attempt->receivedNonce);
    if (!isWhereItWas && mustProveOurselves(address, arrival, *attempt))
        peer->setAwaitsProof(true);
    else
        flush(now, address, *peer, *attempt, out);
}

// Where we seem to be, to a peer that sees us elsewhere than our address says, only a nonce of its own proves that we
// are we. It comes in an indirect bubble, which takes longer than the direct one that is here already.
bool Peers::mustProveOurselves(const Ipv6Address &address, const Arrival &arrival, const Attempt &attempt) const
{
    // A neighbour that we have asked knows us by our discovery bubble.
    if (attempt.localBubbles && m_local.isNeighbour(arrival.from.address))
        return false;
    const bool seenElsewhere = m_nat.symmetric || DestinationPolicy::isPrivate(arrival.from.address);
    return seenElsewhere && wire::fromIpv6(address) && !attempt.answered && !attempt.queue.empty();
}

void Peers::flush(Instant now, const Ipv6Address &address, Peer &peer, Attempt &attempt, Outbox &out)
{
    peer.setAwaitsProof(false);
    for (const WaitingPacket &packet : m_attempts.close(address, attempt))
        sendTo(now, address, peer, packet.asLocal(), out);
    // RFC 4380 §5.2.6: the limit is for peers that do not answer; what was sent since it did answer counts. Nothing
    // else of the attempt is kept: what it still has on the way would lead elsewhere.
    const BubbleLimit limit = attempt.bubbleLimit;
    m_attempts.forget(address);
    if (limit.lastTransmission() >= peer.lastReception())
        m_attempts.limitOf(address) = limit;
}

} // namespace teredo
