// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/wire/ipv6_packet.h"
#include "core/wire/trailers.h"
#include "sim/client_host.h"

#include <deque>
#include <map>
#include <string>

// Holds what a client sends to other clients against RFC 4380 §5.2.6, without knowing how the client keeps to it.
class BubbleAudit final : public sim::Observer
{
public:
    explicit BubbleAudit(const sim::World &world, const sim::ClientHost &host)
        : m_world(world)
        , m_host(host)
    {
    }

    void sent(teredo::Port from, const teredo::Endpoint &to, teredo::Bytes payload) override;
    void receiving(const teredo::Endpoint &from, teredo::Bytes payload) override;
    void received(const teredo::DropCounters &before) override;

    // Packets that came in and were dropped for what they are, not those that waited here for a peer.
    [[nodiscard]] std::uint64_t refused() const { return m_refused; }
    // What was wrong first; empty: nothing.
    [[nodiscard]] const std::string &problem() const { return m_problem; }
    // Before what the host has recorded is forgotten.
    void forgetOld();

private:
    struct Peer {
        teredo::Instant lastSent = teredo::Instant::min();
        teredo::Instant lastIndirect = teredo::Instant::min();
        teredo::Instant lastRefresh = teredo::Instant::min(); // the latest that can have been one
        std::deque<teredo::Instant> bubbles;                  // since its last direct response; a pair counts once
        std::deque<teredo::Instant> indirect;
        std::deque<teredo::Instant> fromOwnPort; // the same, from a port that it has opened for that peer
        bool mayProve = false;
        std::deque<std::pair<teredo::Instant, const char *>> history; // the latest, to tell what led to a problem
    };

    [[nodiscard]] bool hasBegunAnew();
    void sentDirectBubble(teredo::Port from, Peer &peer, const teredo::wire::Trailers &trailers);
    void sentIndirectBubble(Peer &peer);
    void count(std::deque<teredo::Instant> &bubbles, std::size_t most, const Peer &peer);
    void checkCount(std::deque<teredo::Instant> &bubbles, std::size_t most, const Peer &peer);
    void remember(Peer &peer, const char *event) const;
    void complain(const std::string &problem);
    void complain(const std::string &problem, const Peer &peer);

    const sim::World &m_world;
    const sim::ClientHost &m_host;
    std::map<teredo::Ipv6Address, Peer> m_peers;
    teredo::Ipv6Address m_own; // whom they know
    std::size_t m_reports = 0; // of the client, looked at
    std::map<teredo::Port, teredo::Instant> m_solicitedFrom;
    std::uint64_t m_refused = 0;
    std::string m_problem;
    Peer *m_maybeHeard = nullptr; // right now, and then this counts no more:
    std::deque<teredo::Instant> m_bubblesBefore;
    std::deque<teredo::Instant> m_indirectBefore;
};
