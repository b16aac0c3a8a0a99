// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/client/bubble_limit.h"
#include "core/client/echo_test.h"
#include "core/client/peer_table.h"
#include "core/client/sent_nonce.h"
#include "core/local_packet.h"
#include "core/outbox.h"

#include <cstddef>
#include <deque>
#include <optional>
#include <set>
#include <vector>

namespace teredo {

// A packet of a local program, kept until its peer has answered.
struct WaitingPacket {
    [[nodiscard]] LocalPacket asLocal() const { return {bytes, treatment}; }

    std::vector<std::byte> bytes;
    Treatment treatment{};
};

// Somebody we are trying to reach, and the packets that wait for it: the entries that are not trusted (RFC 4380
// §5.2.4). It stays a while when nothing is going on any more, for an answer may still come.
struct Attempt {
    [[nodiscard]] bool isActive() const { return echoTest || localBubbles || solicitations || bubbles; }
    // Nothing is going on, and no answer would be believed any more.
    [[nodiscard]] bool isOver(Instant now) const
    {
        return !isActive() && sentNonce.isExpired(now) && now >= nextInducedTest;
    }

    BubbleLimit bubbleLimit;
    std::optional<EchoTest> echoTest;     // under way, to a native host
    std::optional<Repeats> localBubbles;  // under way, to a Teredo client in the local subnet
    std::optional<EchoTest> hearingTest;  // sent along with proofs of who we are, to a Teredo client
    std::optional<Repeats> solicitations; // under way, to a Teredo client that has fallen silent
    std::optional<Repeats> bubbles;       // under way, to a Teredo client
    bool mayProve = false;                // one more bubble, if the peer answers the last one by an indirect one
    SentNonce sentNonce;
    std::optional<wire::BubbleNonce> receivedNonce; // of its latest indirect bubble
    bool answered = false;                          // an indirect bubble of the peer, in this attempt
    Port peerPort; // which the peer wants to be heard at (RFC 6081 §5.4.1: "Peer Random Port")
    Instant nextInducedTest = Instant::min();
    std::deque<WaitingPacket> queue; // oldest first
    std::size_t queuedBytes = 0;
    Instant deadline = never; // changed by Attempts::schedule() only
};

// All attempts: how many there may be, how many packets they may hold, and which is due next. What each peer has had is
// remembered when its attempt is not (RFC 4380 §5.2.6), so that many of them do not lead to more for each.
class Attempts
{
public:
    explicit Attempts(const SipKey &key);

    [[nodiscard]] Attempt *find(const Ipv6Address &peer) { return m_table.find(peer); }
    [[nodiscard]] const Attempt *find(const Ipv6Address &peer) const { return m_table.find(peer); }

    // The attempt for this peer, made if need be, for a local program that wants it. When there is no more room, those
    // that others have caused go first; the packets that lose their place are counted.
    Attempt &open(const Ipv6Address &peer, Outbox &out);
    // The same for what somebody else causes. Nothing, when there is no room but that of an attempt that is not over.
    [[nodiscard]] Attempt *openUnasked(Instant now, const Ipv6Address &peer, Outbox &out);
    // What the peer has had, with an attempt or without; and, if it may have had anything, the same.
    [[nodiscard]] BubbleLimit &limitOf(const Ipv6Address &peer);
    [[nodiscard]] const BubbleLimit *findLimit(const Ipv6Address &peer) const;
    // First come, first served: when there is no more room, the packets that wait stay.
    [[nodiscard]] bool isFull() const { return m_queued >= maxQueuedInAll || m_queuedBytes >= maxQueuedBytesInAll; }
    // False, if there is no room for it.
    [[nodiscard]] bool enqueue(Attempt &attempt, const LocalPacket &packet);
    void schedule(const Ipv6Address &peer, Attempt &attempt, Instant deadline);

    // Ends what is going on and hands out what was waiting; the limits stay in memory.
    [[nodiscard]] std::deque<WaitingPacket> close(const Ipv6Address &peer, Attempt &attempt);
    // Nothing waits for it any more: what it has had is forgotten too.
    void forget(const Ipv6Address &peer) { m_table.remove(peer); }
    // Forgets all of them.
    void clear(DropReason reason, Outbox &out);

    // Some peer whose deadline has come.
    [[nodiscard]] std::optional<Ipv6Address> due(Instant now) const;
    [[nodiscard]] Instant nextDeadline() const;

private:
    void makeRoom(Outbox &out);
    Attempt &insert(const Ipv6Address &peer, PeerTable<Attempt>::Place place);
    BubbleLimit &remember(const Ipv6Address &peer, const BubbleLimit &limit);

    PeerTable<Attempt> m_table;
    PeerTable<BubbleLimit> m_limits; // of those that have no attempt, latest first
    std::set<std::pair<Instant, Ipv6Address>> m_deadlines;
    std::size_t m_queued = 0;
    std::size_t m_queuedBytes = 0;
};

} // namespace teredo
