// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/client/peers.h"

#include "core/client/packet_checks.h"
#include "core/wire/icmpv6.h"
#include "core/wire/ipv6_address.h"

namespace teredo {
namespace {

SipKey randomKey(Random &random)
{
    SipKey key;
    random.fill(std::as_writable_bytes(std::span(&key.low, 1)));
    random.fill(std::as_writable_bytes(std::span(&key.high, 1)));
    return key;
}

} // namespace

Peers::Peers(const ClientConfig &config, Random &random)
    : m_config(config)
    , m_random(random)
    , m_key(randomKey(random))
    , m_trusted(maxPeers, m_key)
    , m_handshakes(maxHandshakes, m_key)
    , m_attempts(m_key)
    , m_local(config)
    , m_inducedBubbles(m_key)
{
}

void Peers::restart(const Identity &identity, Outbox &out)
{
    m_own = identity.address;
    m_mapped = identity.mapped;
    m_server = identity.server;
    m_trusted.clear();
    m_handshakes.clear();
    m_ports.clear(out);
    m_local.restart();
    m_silence = {};
    // What waits was sent from the old address.
    m_attempts.clear(m_own == Ipv6Address{} ? DropReason::NotQualified : DropReason::NotOurSource, out);
}

void Peers::send(Instant now, const wire::Ipv6Packet &packet, const Treatment &treatment, Outbox &out)
{
    const Ipv6Address &destination = packet.destination;
    // RFC 4380 §5.2.4 (1)
    Peer *peer = m_trusted.use(destination);
    if (peer && peer->isValid(now) && !peer->awaitsProof()) {
        sendTo(now, destination, *peer, {packet.bytes, treatment}, out);
        return;
    }
    // RFC 4380 §5.2.4: the address must be global, else the packet goes silently.
    const auto client = wire::fromIpv6(destination);
    if (client && !mayBeClient(*client)) {
        out.drop(DropReason::ForbiddenAddress);
        return;
    }
    if (m_attempts.isFull()) {
        out.drop(DropReason::QueueFull); // and nobody is looked for
        return;
    }
    Attempt &attempt = open(destination, true, out);
    if (!m_attempts.enqueue(attempt, {packet.bytes, treatment})) {
        out.drop(DropReason::QueueFull);
        return;
    }
    // RFC 4380 §5.2.4 (2), (3) and (5); RFC 5991 §3.2: whatever the cone bit says, so (4) is never taken.
    if (attempt.isActive())
        return;
    if (client && m_local.find(now, destination)) {
        attempt.localBubbles.emplace(localBubbleWaits);
        askNeighbour(now, destination, attempt, out);
    } else if (client && peer && peer->isIdle(now))
        solicit(now, destination, attempt, out);
    else if (client)
        contact(now, destination, attempt, out);
    else
        test(now, destination, out);
}

void Peers::sendTo(Instant now, const Ipv6Address &address, Peer &peer, const LocalPacket &packet, Outbox &out)
{
    if (peer.mayLackProof())
        repeatProof(now, address, peer, out);
    peer.onTransmission(now);
    m_silence.onSent(now);
    if (peer.usesOwnPort())
        m_ports.find(address)->lastData = now;
    out.sendPacket(portOf(address, peer), endpointOf(address, peer), packet);
}

// Ours, at which it is heard.
Port Peers::portOf(const Ipv6Address &address, const Peer &peer) const
{
    return peer.usesOwnPort() ? m_ports.find(address)->local : servicePort;
}

bool Peers::isAt(const Arrival &arrival, const Ipv6Address &address, const Peer &peer) const
{
    return peer.mapping() == arrival.from && portOf(address, peer) == arrival.at;
}

// Where it was heard. RFC 6081 §5.3.4.2, §5.3.4.3: but behind a symmetric NAT that lets everybody in to us, what we
// send back there would not arrive. The peer's NAT may let everybody in as well, where the peer's address says.
Endpoint Peers::endpointOf(const Ipv6Address &address, const Peer &peer) const
{
    const bool letsAllIn = m_nat.symmetric && m_nat.portMapping == m_mapped;
    if (!letsAllIn || peer.usesOwnPort() || DestinationPolicy::isPrivate(peer.mapping().address))
        return peer.mapping();
    const auto client = wire::fromIpv6(address);
    return client ? client->mapped : peer.mapping();
}

// A peer at our own or our server's endpoint would make a loop (RFC 6324), one at another kind of address a weapon.
bool Peers::mayBeClient(const wire::TeredoAddress &address) const
{
    const auto &policy = m_config.destinations;
    return policy.allows(address.mapped.address) && policy.allows(address.server) && !isOurs(address.mapped)
        && !isServer(address.mapped) && !isOurs({address.server, teredoPort});
}

bool Peers::isOurs(const Endpoint &endpoint) const
{
    return endpoint == m_mapped || endpoint == m_config.local;
}

bool Peers::isServer(const Endpoint &endpoint) const
{
    return endpoint == Endpoint{m_server->primary, teredoPort} || endpoint == Endpoint{m_server->secondary, teredoPort};
}

Attempt &Peers::open(const Ipv6Address &peer, bool wanted, Outbox &out)
{
    Attempt &attempt = m_attempts.open(peer, wanted, out);
    if (const Peer *known = m_trusted.find(peer)) {
        if (known->lastReception() > attempt.bubbleLimit.lastTransmission())
            attempt.bubbleLimit.onResponse(); // it came while nobody was waiting for it
        attempt.bubbleLimit.onTransmission(known->lastTransmission());
        attempt.receivedNonce = nonceOf(peer);
    }
    return attempt;
}

void Peers::test(Instant now, const Ipv6Address &host, Outbox &out)
{
    Attempt &attempt = open(host, true, out);
    if (attempt.echoTest)
        return;
    attempt.echoTest.emplace(m_random);
    testAgain(now, host, attempt, out);
}

void Peers::measure(Instant now, const Ipv6Address &host, Outbox &out)
{
    const Peer *peer = m_trusted.find(host);
    Attempt &attempt = open(host, true, out);
    if (!peer || attempt.isActive())
        return;
    attempt.echoTest.emplace(m_random);
    out.sendDatagram(
        portOf(host, *peer), peer->mapping(), wire::buildEchoRequest(m_own, host, attempt.echoTest->next(now)));
    m_attempts.schedule(host, attempt, attempt.echoTest->deadline());
}

bool Peers::isTesting(const Ipv6Address &host) const
{
    const Attempt *attempt = m_attempts.find(host);
    return attempt && attempt->echoTest;
}

void Peers::testAgain(Instant now, const Ipv6Address &host, Attempt &attempt, Outbox &out)
{
    // RFC 4380 §5.2.9: through our server, which sends it on as an ordinary packet.
    const auto request = wire::buildEchoRequest(m_own, host, attempt.echoTest->next(now));
    out.sendDatagram(servicePort, {m_server->primary, teredoPort}, request);
    m_attempts.schedule(host, attempt, attempt.echoTest->deadline());
}

// RFC 4380 §5.2.3 (6): a stranger is tested before it is believed, but strangers do not decide how often we ask.
void Peers::induceTest(Instant now, const Ipv6Address &host, Outbox &out)
{
    const Attempt *known = m_attempts.find(host);
    if (known && (known->isActive() || now < known->nextInducedTest))
        return;
    if (!m_inducedTests.allow(now))
        return;
    Attempt &attempt = open(host, false, out);
    attempt.nextInducedTest = now + inducedTestPause;
    attempt.echoTest.emplace(m_random);
    testAgain(now, host, attempt, out);
}

bool Peers::onTimer(Instant now, Outbox &out)
{
    while (const auto address = m_ports.due(now))
        onPortDeadline(now, *address, out);
    if (now >= m_local.nextDeadline())
        announce(now, out);
    bool hostIsSilent = m_silence.isTooLong(now);
    while (const auto address = m_attempts.due(now)) {
        const bool silent = attend(now, *address, *m_attempts.find(*address), out);
        hostIsSilent = hostIsSilent || silent;
    }
    return hostIsSilent;
}

bool Peers::attend(Instant now, const Ipv6Address &address, Attempt &attempt, Outbox &out)
{
    Peer *peer = m_trusted.find(address);
    if (attempt.echoTest && !attempt.echoTest->exhausted())
        testAgain(now, address, attempt, out);
    else if (attempt.localBubbles)
        askNeighbour(now, address, attempt, out);
    else if (attempt.solicitations)
        solicit(now, address, attempt, out);
    else if (attempt.bubbles && !attempt.bubbles->exhausted())
        sendBubbles(now, address, attempt, out);
    else if (peer && peer->awaitsProof() && peer->isValid(now))
        flush(now, address, *peer, attempt, out); // it has never asked for proof, so it may know us
    else if (giveUp(now, address, attempt, out))
        return !wire::fromIpv6(address);
    return false;
}

bool Peers::giveUp(Instant now, const Ipv6Address &address, Attempt &attempt, Outbox &out)
{
    closePortOf(address, out);
    const auto waiting = m_attempts.close(address, attempt);
    for (const WaitingPacket &packet : waiting) {
        out.drop(DropReason::PeerUnreachable);
        refuse(now, wire::Unreachable::Address, *wire::parseIpv6(packet.bytes), out);
    }
    return !waiting.empty();
}

void Peers::refuse(Instant now, wire::Unreachable code, const wire::Ipv6Packet &lost, Outbox &out)
{
    std::array<std::byte, minimumMtu> buffer{};
    deliverError(now, wire::buildUnreachable(code, m_own, lost, buffer), out);
}

void Peers::refuseTooBig(Instant now, std::uint16_t mtu, const wire::Ipv6Packet &lost, Outbox &out)
{
    std::array<std::byte, minimumMtu> buffer{};
    deliverError(now, wire::buildPacketTooBig(mtu, m_own, lost, buffer), out);
}

void Peers::deliverError(Instant now, Bytes error, Outbox &out)
{
    if (!error.empty() && m_errors.allow(now))
        out.deliverPacket(error);
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
    m_silence.onHeard();
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
        open(address, false, out).bubbleLimit = limit;
}

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
    m_silence.onHeard();
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

// RFC 6081 §5.4.4.5: the NAT of a peer that has long been silent shows it elsewhere now. Its word alone does not make
// us send there, but is worth asking it anew.
void Peers::meetAgain(Instant now, const wire::TeredoAddress &client, const wire::Ipv6Packet &packet, Outbox &out)
{
    const Peer *peer = packet.isBubble() ? m_trusted.find(packet.source) : nullptr;
    if (!peer || !peer->isIdle(now) || !m_inducedBubbles.allow(now, client.mapped.address))
        return;
    Attempt &attempt = open(packet.source, false, out);
    if (!attempt.isActive() && attempt.bubbleLimit.allow(now))
        sendBothBubbles(now, packet.source, attempt, out);
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

} // namespace teredo
