// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/client/attempts.h"
#include "core/client/client_config.h"
#include "core/client/induced_limit.h"
#include "core/client/peer.h"
#include "core/client/peer_table.h"
#include "core/outbox.h"
#include "core/random.h"
#include "core/rate_limit.h"
#include "core/wire/ipv6_packet.h"
#include "core/wire/teredo_address.h"
#include "core/wire/trailers.h"

#include <optional>

namespace teredo {

// An IPv6 host has answered a connectivity test.
struct HostAnswer {
    Endpoint relay;
    Duration roundTrip{};
};

// Who we are to our peers; all zero while we are nobody.
struct Identity {
    Ipv6Address address;
    Endpoint mapped;
    Ipv4Address server;
    Ipv4Address secondServer;
};

// A bubble that came through our server, which tells where it had it from.
struct IndirectBubble {
    std::optional<Endpoint> origin;
    wire::Ipv6Packet packet;
    wire::Trailers trailers;
};

// Whom a qualified client exchanges packets with: the "list of recent peers", and the rules by which packets are sent
// to them (RFC 4380 §5.2.4), accepted from them (§5.2.3), and by which their trust is won (§5.2.6, §5.2.9).
class Peers
{
public:
    Peers(const ClientConfig &config, Random &random);

    // We are this now. All peers knew us as another, so they are forgotten.
    void restart(const Identity &identity, Outbox &out);

    // A packet from our address, whose headers are in order.
    void send(Instant now, const wire::Ipv6Packet &packet, const Treatment &treatment, Outbox &out);
    // A packet to our address.
    std::optional<HostAnswer> receive(
        Instant now, const Endpoint &from, const wire::Ipv6Packet &packet, const wire::Trailers &trailers, Outbox &out);
    // To our address.
    void answerIndirectBubble(Instant now, const IndirectBubble &bubble, Outbox &out);

    // Asks a native host by echo, if that is not going on already.
    void test(Instant now, const Ipv6Address &host, Outbox &out);
    [[nodiscard]] bool isTesting(const Ipv6Address &host) const;

    // Tells the sender of a lost packet so, if that is not done too often.
    void refuse(Instant now, wire::Unreachable code, const wire::Ipv6Packet &lost, Outbox &out);

    // True, when a native host that this machine has packets for did not answer.
    [[nodiscard]] bool onTimer(Instant now, Outbox &out);
    [[nodiscard]] Instant nextDeadline() const { return m_attempts.nextDeadline(); }
    [[nodiscard]] std::size_t count() const { return m_trusted.size(); }

private:
    // Sending
    void sendTo(Instant now, Peer &peer, const LocalPacket &packet, Outbox &out);
    [[nodiscard]] bool mayBeClient(const wire::TeredoAddress &address) const;
    Attempt &open(const Ipv6Address &peer, bool wanted, Outbox &out);

    // Winning trust
    void testAgain(Instant now, const Ipv6Address &host, Attempt &attempt, Outbox &out);
    void induceTest(Instant now, const Ipv6Address &host, Outbox &out);
    void solicit(Instant now, const Ipv6Address &client, Attempt &attempt, Outbox &out);
    void contact(Instant now, const Ipv6Address &client, Attempt &attempt, Outbox &out);
    void sendBubbles(Instant now, const Ipv6Address &client, Attempt &attempt, Outbox &out);
    void sendBothBubbles(Instant now, const Ipv6Address &client, Attempt &attempt, Outbox &out);
    void sendDirectBubble(
        const Endpoint &to, const Ipv6Address &peer, const wire::Trailers &trailers, Outbox &out) const;
    void sendIndirectBubble(Instant now, const Ipv6Address &client, Attempt &attempt, Outbox &out);
    void trust(Instant now, const Ipv6Address &address, const Endpoint &mapping, Outbox &out);
    // Whether packets were waiting.
    bool giveUp(Instant now, const Ipv6Address &address, Attempt &attempt, Outbox &out);

    // Receiving
    [[nodiscard]] std::optional<HostAnswer> acceptEcho(
        Instant now, const Endpoint &from, const wire::Ipv6Packet &packet, Outbox &out);
    void receiveFromPeer(Instant now, Peer &peer, const wire::Ipv6Packet &packet, Outbox &out);
    void receiveFromClient(Instant now, const Endpoint &from, const wire::TeredoAddress &client,
        const wire::Ipv6Packet &packet, const wire::Trailers &trailers, Outbox &out);
    [[nodiscard]] bool provesItself(
        Instant now, const Endpoint &from, const wire::Ipv6Packet &packet, const wire::Trailers &trailers) const;
    static void deliver(const wire::Ipv6Packet &packet, Outbox &out);

    // Answering
    void answerRelay(Instant now, const IndirectBubble &bubble, Outbox &out);
    void answerClient(Instant now, const wire::TeredoAddress &client, const IndirectBubble &bubble, Outbox &out);
    void answerSolicitation(Instant now, const Endpoint &from, const Ipv6Address &client, Outbox &out);
    void rememberNonce(const IndirectBubble &bubble);
    [[nodiscard]] bool answerPeer(Instant now, Peer &peer, const IndirectBubble &bubble, Outbox &out);
    [[nodiscard]] bool answerStranger(
        Instant now, const wire::TeredoAddress &client, const IndirectBubble &bubble, Outbox &out);
    [[nodiscard]] bool isOurs(const Endpoint &endpoint) const;
    [[nodiscard]] bool isServer(const Endpoint &endpoint) const;

    const ClientConfig &m_config;
    Random &m_random;
    Ipv6Address m_own;
    Endpoint m_mapped;
    Ipv4Address m_server;
    Ipv4Address m_secondServer;
    SipKey m_key;
    PeerTable<Peer> m_trusted;
    Attempts m_attempts;
    InducedLimit m_inducedBubbles;
    RateLimit m_inducedTests{16, std::chrono::milliseconds(100)};
    RateLimit m_errors{10, std::chrono::milliseconds(100)}; // RFC 4443 §2.4 (f)
};

} // namespace teredo
