// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/client/peers.h"

#include "core/wire/icmpv6.h"

namespace teredo {
namespace {

// How many peers are asked whether they are gone, whenever there is something else to do; no wake-up is made for it.
constexpr std::size_t sweptAtWakeUp = 64;

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
    , m_peersBubbles(m_key)
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
    m_silence = patientWatch();
    m_briefSilence = impatientWatch();
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
    Attempt &attempt = open(destination, out);
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
    m_briefSilence.onSent(now);
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
    if (!m_nat.symmetric || !letsAllIn() || peer.usesOwnPort() || DestinationPolicy::isPrivate(peer.mapping().address))
        return peer.mapping();
    const auto client = wire::fromIpv6(address);
    return client ? client->mapped : peer.mapping();
}

// A peer at our own or our server's endpoint would make a loop (RFC 6324), one at another kind of address a weapon.
bool Peers::mayBeClient(const wire::TeredoAddress &address) const
{
    return allows(address.mapped.address) && allows(address.server) && !isOurs(address.mapped)
        && !isServer(address.mapped) && !isOurs({address.server, teredoPort});
}

bool Peers::allows(const Ipv4Address &address) const
{
    return m_config.destinations.allows(address) && !isDirectedBroadcast(address);
}

// RFC 4380 §5.2.4: of our own subnet, the only one whose size we know.
bool Peers::isDirectedBroadcast(const Ipv4Address &address) const
{
    const auto &subnet = m_config.localSubnet;
    return subnet && subnet->contains(address) && !subnet->hasHost(address);
}

bool Peers::isOurs(const Endpoint &endpoint) const
{
    return endpoint == m_mapped || endpoint == m_config.local;
}

bool Peers::isServer(const Endpoint &endpoint) const
{
    return endpoint == Endpoint{m_server->primary, teredoPort} || endpoint == Endpoint{m_server->secondary, teredoPort};
}

Attempt &Peers::open(const Ipv6Address &peer, Outbox &out)
{
    Attempt &attempt = m_attempts.open(peer, out);
    recallPeer(peer, attempt);
    return attempt;
}

Attempt *Peers::openUnasked(Instant now, const Ipv6Address &peer, Outbox &out)
{
    Attempt *attempt = m_attempts.openUnasked(now, peer, out);
    if (attempt)
        recallPeer(peer, *attempt);
    return attempt;
}

void Peers::recallPeer(const Ipv6Address &peer, Attempt &attempt)
{
    if (const Peer *known = m_trusted.find(peer)) {
        recallPeer(*known, attempt.bubbleLimit);
        attempt.receivedNonce = nonceOf(peer);
    }
}

void Peers::recallPeer(const Peer &peer, BubbleLimit &limit)
{
    if (peer.lastReception() > limit.lastTransmission())
        limit.onResponse(); // it came while nobody was waiting for it
    limit.onTransmission(peer.lastTransmission());
}

void Peers::test(Instant now, const Ipv6Address &host, Outbox &out)
{
    Attempt &attempt = open(host, out);
    if (attempt.echoTest)
        return;
    attempt.echoTest.emplace(m_random);
    testAgain(now, host, attempt, out);
}

void Peers::measure(Instant now, const Ipv6Address &host, Outbox &out)
{
    const Peer *peer = m_trusted.find(host);
    Attempt &attempt = open(host, out);
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
    Attempt *attempt = openUnasked(now, host, out);
    if (!attempt)
        return;
    attempt->nextInducedTest = now + inducedTestPause;
    attempt->echoTest.emplace(m_random);
    testAgain(now, host, *attempt, out);
}

bool Peers::onTimer(Instant now, Outbox &out)
{
    m_trusted.sweep(sweptAtWakeUp, [now](const Peer &peer) { return peer.isGone(now); });
    // Each once: one that has to wait a moment longer may be near again.
    for (const Ipv6Address &address : m_ports.due(now))
        onPortDeadline(now, address, out);
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

} // namespace teredo
