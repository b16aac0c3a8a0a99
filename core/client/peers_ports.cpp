// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/client/peers.h"

// The part of Peers that gives single peers a port of ours (RFC 6081 §5.4, §5.5).
namespace teredo {
namespace {

// Where a direct bubble that is to open our NAT for the peer has to go: its address, and there the port it has told us.
Endpoint targetOf(const Ipv6Address &client, const Attempt &attempt)
{
    Endpoint target = wire::fromIpv6(client)->mapped;
    if (attempt.peerPort != Port{})
        target.port = attempt.peerPort;
    return target;
}

} // namespace

// RFC 6081 §5.4.4.2, §5.5.4.1
void Peers::openPortFor(Instant now, const Ipv6Address &client, bool wanted, Outbox &out)
{
    RandomPort *port = m_ports.find(client);
    if (!port && m_nat.symmetric && !letsAllIn()) // else each peer can come in at the service port
        port = m_ports.open(client, wanted, out);
    if (port && wanted)
        m_ports.want(*port); // the peer was quicker
    if (!port || port->heard)
        return; // one that has been in use is refreshed, so it serves again
    if (m_nat.portPreserving)
        port->external = port->local;
    if (!port->prediction)
        m_ports.schedule(client, *port, now + randomPortPatience);
}

void Peers::closePortOf(const Ipv6Address &client, Outbox &out)
{
    m_ports.close(client, out);
    if (const Peer *peer = m_trusted.find(client); peer && peer->usesOwnPort())
        m_trusted.remove(client); // it was heard there and nowhere else
}

// RFC 6081 §5.4.4.4. A port of ours that has been sent from to another one of the peer's would no longer be shown as
// foretold.
void Peers::learnPeerPort(Instant now, const IndirectBubble &bubble, Attempt &attempt, Outbox &out)
{
    const Ipv6Address &client = bubble.packet.source;
    const Port told = bubble.trailers.randomPort.value_or(Port{}); // §5.4.4.2: one who has a port says so each time
    if (told == attempt.peerPort)
        return;
    // While packets go to and fro; a peer that has looked for us in vain closes its port, and tells another one soon.
    const Peer *peer = m_trusted.find(client);
    if (attempt.peerPort != Port{} && peer && (peer->isValid(now) || now - peer->lastTransmission() < peerValidity))
        return;
    if (attempt.peerPort != Port{} || (peer && peer->usesOwnPort() && peer->mapping().port != told))
        closePortOf(client, out);
    attempt.peerPort = told;
}

// RFC 6081 §5.4.4.3. To a peer that has no port of its own it goes where its address says: our NAT has to open there,
// too (§3.3). And if we have none, we are not behind a symmetric NAT, and our only port will do (§6.4, packet 10).
std::optional<Path> Peers::bubbleFromOwnPort(const Ipv6Address &client, const Attempt &attempt, Outbox &out)
{
    const RandomPort *port = m_ports.find(client);
    if (port ? port->external == Port{} : attempt.peerPort == Port{})
        return std::nullopt;
    const std::optional<Port> external = port ? std::optional(port->external) : std::nullopt;
    const Path path{port ? port->local : servicePort, targetOf(client, attempt)};
    sendDirectBubble(path.from, path.to, client,
        {.nonce = attempt.receivedNonce, .alternates = {}, .discovery = {}, .randomPort = external}, out);
    return path;
}

// RFC 6081 §5.5.4.1: a peer is told our port, so what our NAT makes of that port has to be known first.
void Peers::requestIndirectBubble(Instant now, const Ipv6Address &client, Attempt &attempt, Outbox &out)
{
    RandomPort *port = m_ports.find(client);
    if (port && port->prediction)
        return; // the bubble follows when it is over
    const bool isUnknown = port && port->external == Port{} && !port->predictionFailed;
    // Others make us ask our own server no more often than anybody else.
    if (isUnknown && (port->wanted || m_inducedBubbles.allow(now, m_server->primary))) {
        port->prediction.emplace(*m_server, port->local);
        predict(now, client, attempt, *port, out);
        return;
    }
    sendIndirectBubble(now, client, attempt, out);
}

// RFC 6081 §5.5.4.1.1
void Peers::predict(Instant now, const Ipv6Address &client, Attempt &attempt, RandomPort &port, Outbox &out)
{
    port.prediction->askBefore(now, m_random, out);
    sendDirectBubble(port.local, targetOf(client, attempt), client,
        {.nonce = attempt.receivedNonce, .alternates = {}, .discovery = {}, .randomPort = {}}, out);
    port.prediction->askAfter(now, m_random, out);
    attempt.bubbleLimit.onTransmission(now);
    if (attempt.bubbles)
        m_attempts.schedule(client, attempt, now + bubbleSpacing);
    m_ports.schedule(client, port, port.prediction->deadline());
}

void Peers::onAdvertisement(Instant now, const Arrival &arrival, const wire::Encapsulation &datagram,
    const wire::Ipv6Packet &packet, Outbox &out)
{
    const Ipv6Address client = *m_ports.ownerOf(arrival.at);
    RandomPort &port = *m_ports.find(client);
    if (!port.prediction || !port.prediction->accept(now, arrival.from, datagram, packet))
        out.drop(DropReason::UnexpectedAnswer);
    else if (port.prediction->isComplete())
        endPrediction(now, client, port, port.prediction->result(), out);
}

// RFC 6081 §5.5.4.4; §5.5.2.2: without a result the peer is asked all the same.
void Peers::endPrediction(
    Instant now, const Ipv6Address &client, RandomPort &port, std::optional<Port> external, Outbox &out)
{
    port.prediction.reset();
    port.predictionFailed = !external;
    port.external = external.value_or(Port{});
    m_ports.schedule(client, port, now + randomPortPatience);
    Attempt *attempt = m_attempts.find(client);
    if (!attempt)
        return;
    sendIndirectBubble(now, client, *attempt, out);
    attempt->bubbleLimit.onSecondHalf(now);
    if (attempt->bubbles)
        m_attempts.schedule(client, *attempt, now + bubbleSpacing); // what comes next counts from here
}

// RFC 6081 §5.4.4.5: a peer that is heard at the service port needs no other.
void Peers::keepPort(Instant now, const Ipv6Address &address, Port at, Outbox &out)
{
    RandomPort *port = m_ports.find(address);
    if (!port)
        return;
    if (at != port->local) {
        m_ports.close(address, out);
        return;
    }
    if (port->heard)
        return;
    port->heard = true;
    port->prediction.reset();
    m_ports.schedule(address, *port, now + peerRefresh);
}

void Peers::onPortDeadline(Instant now, const Ipv6Address &address, Outbox &out)
{
    RandomPort &port = *m_ports.find(address);
    Attempt *attempt = m_attempts.find(address);
    if (port.heard)
        refreshPort(now, address, port, out);
    else if (!port.prediction || !attempt)
        closePortOf(address, out);
    else if (port.prediction->exhausted())
        endPrediction(now, address, port, std::nullopt, out);
    else
        predict(now, address, *attempt, port, out);
}

// RFC 6081 §5.4.2.1: keeps the NATs on the way open, until this machine has had nothing to say for long.
void Peers::refreshPort(Instant now, const Ipv6Address &address, RandomPort &port, Outbox &out)
{
    Peer *peer = m_trusted.find(address);
    if (!peer) {
        closePortOf(address, out);
        return;
    }
    if (port.lastData > now - peerRefresh)
        port.refreshes = 0;
    Attempt *attempt = m_attempts.find(address);
    // RFC 4380 §5.2.6: nor within two seconds of a bubble that looks for it.
    const Instant spaced = attempt ? attempt->bubbleLimit.afterSpacing() : Instant::min();
    const Instant due = std::max(peer->lastTransmission() + peerRefresh, spaced);
    if (spaced > now || due > now + refreshSlack) {
        m_ports.schedule(address, port, due);
        return;
    }
    if (port.refreshes == maxPeerRefreshes) {
        closePortOf(address, out);
        return;
    }
    ++port.refreshes;
    peer->onTransmission(now);
    if (attempt)
        attempt->bubbleLimit.onTransmission(now);
    bubbleToPeer(address, *peer, {.nonce = nonceOf(address), .alternates = {}, .discovery = {}, .randomPort = {}}, out);
    m_ports.schedule(address, port, now + peerRefresh);
}

} // namespace teredo
