// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/client/attempts.h"
#include "core/client/client_config.h"
#include "core/client/identity.h"
#include "core/client/induced_limit.h"
#include "core/client/local_discovery.h"
#include "core/client/nat_facts.h"
#include "core/client/peer.h"
#include "core/client/peer_table.h"
#include "core/client/random_ports.h"
#include "core/client/silence_watch.h"
#include "core/outbox.h"
#include "core/random.h"
#include "core/rate_limit.h"
#include "core/wire/ipv6_packet.h"
#include "core/wire/teredo_address.h"
#include "core/wire/trailers.h"

#include <algorithm>
#include <optional>

namespace teredo {

// An IPv6 host has answered a connectivity test.
struct HostAnswer {
    Ipv6Address host;
    Endpoint relay;
    Duration roundTrip{};
};

// A bubble that came through our server, which tells where it had it from.
struct IndirectBubble {
    std::optional<Endpoint> origin;
    wire::Ipv6Packet packet;
    wire::Trailers trailers;
};

// A way to a peer: from one of our ports to where a NAT may let it in.
struct Path {
    bool operator==(const Path &) const = default;

    Port from;
    Endpoint to;
};

// Whom a qualified client exchanges packets with: the "list of recent peers", and the rules by which packets are sent
// to them (RFC 4380 §5.2.4), accepted from them (§5.2.3), and by which their trust is won (§5.2.6, §5.2.9).
class Peers
{
public:
    Peers(const ClientConfig &config, Random &random);

    // We are this now. All peers knew us as another, so they are forgotten.
    void restart(const Identity &identity, Outbox &out);

    // How long answers are known to take.
    void setRoundTrip(Duration roundTrip)
    {
        m_briefSilence.setShortest(std::max(mappingPatience, mappingPatienceTrips * roundTrip));
    }

    // What is known now of the NATs before us.
    void setNat(const NatFacts &nat) { m_nat = nat; }

    // A packet from our address, whose headers are in order.
    void send(Instant now, const wire::Ipv6Packet &packet, const Treatment &treatment, Outbox &out);
    // A packet to our address.
    std::optional<HostAnswer> receive(Instant now, const Arrival &arrival, const wire::Ipv6Packet &packet,
        const wire::Trailers &trailers, Outbox &out);
    // Whether we have opened this port for a peer.
    [[nodiscard]] bool owns(Port port) const { return m_ports.ownerOf(port) != nullptr; }
    // A router advertisement at a port that we own.
    void onAdvertisement(Instant now, const Arrival &arrival, const wire::Encapsulation &datagram,
        const wire::Ipv6Packet &packet, Outbox &out);
    // To our address.
    void answerIndirectBubble(Instant now, const IndirectBubble &bubble, Outbox &out);

    // Tells the local subnet who we are, if that is wanted.
    void announce(Instant now, Outbox &out);
    // A datagram to the Teredo IPv4 discovery address.
    void onDiscovery(Instant now, const Endpoint &from, Bytes payload, Outbox &out);

    // Asks a native host by echo, if that is not going on already.
    void test(Instant now, const Ipv6Address &host, Outbox &out);
    // The same by the way that packets take, if it is trusted: its answer tells how long they take.
    void measure(Instant now, const Ipv6Address &host, Outbox &out);
    [[nodiscard]] bool isTesting(const Ipv6Address &host) const;

    // Tells the sender of a lost packet so, if that is not done too often.
    void refuse(Instant now, wire::Unreachable code, const wire::Ipv6Packet &lost, Outbox &out);
    void refuseTooBig(Instant now, std::uint16_t mtu, const wire::Ipv6Packet &lost, Outbox &out);

    // True, when a native host that this machine has packets for did not answer, or nobody does any more.
    [[nodiscard]] bool onTimer(Instant now, Outbox &out);
    // True, when nobody has answered lately, so perhaps our mapping is lost and nobody can. To be asked at each timer.
    [[nodiscard]] bool isCutOff(Instant now) { return m_briefSilence.isTooLong(now); }
    [[nodiscard]] Instant nextDeadline() const
    {
        return std::min({m_attempts.nextDeadline(), m_ports.nextDeadline(), m_local.nextDeadline(),
            m_silence.deadline(), m_briefSilence.deadline()});
    }
    [[nodiscard]] std::size_t count() const { return m_trusted.size(); }

private:
    static constexpr SilenceWatch patientWatch() { return {silencePatience, silencePatience, {}}; }
    static constexpr SilenceWatch impatientWatch()
    {
        return {mappingPatience, longestMappingPatience, mappingPatienceMemory};
    }
    void noteHeard();

    // Sending
    void sendTo(Instant now, const Ipv6Address &address, Peer &peer, const LocalPacket &packet, Outbox &out);
    void repeatProof(Instant now, const Ipv6Address &address, Peer &peer, Outbox &out);
    [[nodiscard]] Port portOf(const Ipv6Address &address, const Peer &peer) const;
    [[nodiscard]] bool isAt(const Arrival &arrival, const Ipv6Address &address, const Peer &peer) const;
    // RFC 6081 §5.3.3: the NAT at the edge of the Internet, because a router was asked to.
    [[nodiscard]] bool letsAllIn() const { return m_nat.portMapping == m_mapped; }
    [[nodiscard]] Endpoint endpointOf(const Ipv6Address &address, const Peer &peer) const;
    [[nodiscard]] bool mayBeClient(const wire::TeredoAddress &address) const;
    Attempt &open(const Ipv6Address &peer, Outbox &out);
    Attempt *openUnasked(Instant now, const Ipv6Address &peer, Outbox &out);
    void recallPeer(const Ipv6Address &peer, Attempt &attempt);
    static void recallPeer(const Peer &peer, BubbleLimit &limit);
    [[nodiscard]] bool mayAnswer(Instant now, const Ipv6Address &peer);

    // Winning trust
    void testAgain(Instant now, const Ipv6Address &host, Attempt &attempt, Outbox &out);
    void induceTest(Instant now, const Ipv6Address &host, Outbox &out);
    void solicit(Instant now, const Ipv6Address &client, Attempt &attempt, Outbox &out);
    void contact(Instant now, const Ipv6Address &client, Attempt &attempt, Outbox &out);
    void sendBubbles(Instant now, const Ipv6Address &client, Attempt &attempt, Outbox &out);
    void sendBothBubbles(Instant now, const Ipv6Address &client, Attempt &attempt, Outbox &out);
    void sendDirectBubble(
        Port from, const Endpoint &to, const Ipv6Address &peer, const wire::Trailers &trailers, Outbox &out) const;
    void bubbleToPeer(const Ipv6Address &address, const Peer &peer, wire::Trailers trailers, Outbox &out);
    void askWhetherHeard(Instant now, const wire::TeredoAddress &client, const Ipv6Address &address,
        const std::optional<Path> &ownPath, Attempt &attempt, Outbox &out);
    void requestIndirectBubble(Instant now, const Ipv6Address &client, Attempt &attempt, Outbox &out);
    void sendIndirectBubble(Instant now, const Ipv6Address &client, Attempt &attempt, Outbox &out);
    // Whether packets were waiting for a native host that stays silent.
    bool attend(Instant now, const Ipv6Address &address, Attempt &attempt, Outbox &out);
    // Whether packets were waiting.
    bool giveUp(Instant now, const Ipv6Address &address, Attempt &attempt, Outbox &out);

    void deliverError(Instant now, Bytes error, Outbox &out);

    // Receiving
    [[nodiscard]] std::optional<HostAnswer> acceptEcho(
        Instant now, const Endpoint &from, const wire::Ipv6Packet &packet, Outbox &out);
    // Whether it is the answer to askWhetherHeard().
    [[nodiscard]] bool isHeard(Instant now, const Arrival &arrival, const wire::Ipv6Packet &packet, Outbox &out);
    void receiveFromPeer(Instant now, const Arrival &arrival, Peer &peer, const wire::Ipv6Packet &packet, Outbox &out);
    void receiveFromClient(Instant now, const Arrival &arrival, const wire::TeredoAddress &client,
        const wire::Ipv6Packet &packet, const wire::Trailers &trailers, Outbox &out);
    [[nodiscard]] bool provesItself(Instant now, const Endpoint &from, const wire::TeredoAddress &client,
        const wire::Ipv6Packet &packet, const wire::Trailers &trailers) const;
    void meetAgain(Instant now, const wire::TeredoAddress &client, const wire::Ipv6Packet &packet, Outbox &out);
    static void deliver(const wire::Ipv6Packet &packet, Outbox &out);
    void trust(Instant now, const Ipv6Address &address, const Arrival &arrival, Outbox &out);
    [[nodiscard]] bool mustProveOurselves(
        const Ipv6Address &address, const Arrival &arrival, const Attempt &attempt) const;
    void flush(Instant now, const Ipv6Address &address, Peer &peer, Attempt &attempt, Outbox &out);

    // Answering
    void answerRelay(Instant now, const IndirectBubble &bubble, Outbox &out);
    void answerClient(Instant now, const wire::TeredoAddress &client, const IndirectBubble &bubble, Outbox &out);
    void answerSolicitation(Instant now, const Arrival &arrival, const Ipv6Address &client, Outbox &out);
    void rememberNonce(const IndirectBubble &bubble);
    void keepNonce(const Ipv6Address &address, const std::optional<wire::BubbleNonce> &nonce);
    [[nodiscard]] std::optional<wire::BubbleNonce> nonceOf(const Ipv6Address &address) const;
    [[nodiscard]] Handshake &handshakeWith(const Ipv6Address &address);
    [[nodiscard]] bool answerPeer(Instant now, Peer &peer, const IndirectBubble &bubble, Outbox &out);
    [[nodiscard]] bool answerStranger(
        Instant now, const wire::TeredoAddress &client, const IndirectBubble &bubble, Outbox &out);
    [[nodiscard]] bool proveOurselves(Instant now, Peer &peer, const IndirectBubble &bubble, Outbox &out);

    // Ports for single peers
    void openPortFor(Instant now, const Ipv6Address &client, bool wanted, Outbox &out);
    void closePortOf(const Ipv6Address &client, Outbox &out);
    void learnPeerPort(Instant now, const IndirectBubble &bubble, Attempt &attempt, Outbox &out);
    std::optional<Path> bubbleFromOwnPort(const Ipv6Address &client, const Attempt &attempt, Outbox &out);
    void predict(Instant now, const Ipv6Address &client, Attempt &attempt, RandomPort &port, Outbox &out);
    void endPrediction(
        Instant now, const Ipv6Address &client, RandomPort &port, std::optional<Port> external, Outbox &out);
    void keepPort(Instant now, const Ipv6Address &address, Port at, Outbox &out);
    void onPortDeadline(Instant now, const Ipv6Address &address, Outbox &out);
    void refreshPort(Instant now, const Ipv6Address &address, RandomPort &port, Outbox &out);

    // Neighbours behind our own NAT
    [[nodiscard]] bool sharesOurNat(const wire::TeredoAddress &client) const
    {
        return client.mapped.address == m_mapped.address;
    }
    [[nodiscard]] bool mayBeAt(const wire::TeredoAddress &client, const Endpoint &endpoint) const;
    [[nodiscard]] wire::Alternates alternatesFor(const wire::TeredoAddress &client) const;
    void bubbleToAlternates(Instant now, const wire::TeredoAddress &client, const IndirectBubble &bubble, Outbox &out);

    // Others in our subnet
    [[nodiscard]] std::optional<DropReason> discoveryProblem(const Endpoint &from, const Ipv6Address &source) const;
    [[nodiscard]] bool answerDiscovery(Instant now, const Endpoint &from, const Ipv6Address &client, Outbox &out);
    void askNeighbour(Instant now, const Ipv6Address &client, Attempt &attempt, Outbox &out);
    [[nodiscard]] bool isNeighbourAt(Instant now, const Ipv6Address &client, const Endpoint &from) const;

    // To whom may be sent on the word of others.
    [[nodiscard]] bool allows(const Ipv4Address &address) const;
    [[nodiscard]] bool isDirectedBroadcast(const Ipv4Address &address) const;
    [[nodiscard]] bool isOurs(const Endpoint &endpoint) const;
    [[nodiscard]] bool isServer(const Endpoint &endpoint) const;

    const ClientConfig &m_config;
    Random &m_random;
    Ipv6Address m_own;
    Endpoint m_mapped;
    const Server *m_server = nullptr;
    NatFacts m_nat;
    SipKey m_key;
    PeerTable<Peer> m_trusted;
    PeerTable<Handshake> m_handshakes; // of some of those
    Attempts m_attempts;
    RandomPorts m_ports;
    LocalDiscovery m_local;
    SilenceWatch m_silence = patientWatch();
    SilenceWatch m_briefSilence = impatientWatch();
    InducedLimit m_inducedBubbles; // by strangers
    InducedLimit m_peersBubbles;   // by those that are trusted, who need not wait for the others
    RateLimit m_inducedTests{16, std::chrono::milliseconds(100)};
    RateLimit m_errors{10, std::chrono::milliseconds(100)}; // RFC 4443 §2.4 (f)
};

} // namespace teredo
