// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/client/attempts.h"

#include <utility>

namespace teredo {
namespace {

void countDrops(std::size_t packets, DropReason reason, Outbox &out)
{
    for (; packets > 0; --packets)
        out.drop(reason);
}

} // namespace

Attempts::Attempts(const SipKey &key)
    : m_table(maxAttempts, key)
    , m_limits(maxBubbleLimits, key)
{
}

Attempt &Attempts::open(const Ipv6Address &peer, Outbox &out)
{
    if (Attempt *known = m_table.use(peer))
        return *known;
    makeRoom(out);
    return insert(peer, PeerTable<Attempt>::Place::Used);
}

Attempt *Attempts::openUnasked(Instant now, const Ipv6Address &peer, Outbox &out)
{
    if (Attempt *known = m_table.find(peer))
        return known;
    const Attempt *next = m_table.nextToGo();
    if (next && !next->isOver(now))
        return nullptr;
    makeRoom(out);
    return &insert(peer, PeerTable<Attempt>::Place::Unused);
}

Attempt &Attempts::insert(const Ipv6Address &peer, PeerTable<Attempt>::Place place)
{
    Attempt &attempt = m_table.insert(peer, Attempt{}, place);
    if (const BubbleLimit *limit = m_limits.find(peer)) {
        attempt.bubbleLimit = *limit;
        m_limits.remove(peer);
    }
    return attempt;
}

BubbleLimit &Attempts::limitOf(const Ipv6Address &peer)
{
    if (Attempt *attempt = m_table.find(peer))
        return attempt->bubbleLimit;
    BubbleLimit *limit = m_limits.use(peer);
    return limit ? *limit : remember(peer, {});
}

const BubbleLimit *Attempts::findLimit(const Ipv6Address &peer) const
{
    const Attempt *attempt = m_table.find(peer);
    return attempt ? &attempt->bubbleLimit : m_limits.find(peer);
}

// There are more only if this machine wants as many; the oldest is forgotten then.
BubbleLimit &Attempts::remember(const Ipv6Address &peer, const BubbleLimit &limit)
{
    [[maybe_unused]] const auto oldest = m_limits.makeRoom();
    return m_limits.insert(peer, limit, PeerTable<BubbleLimit>::Place::Used);
}

void Attempts::makeRoom(Outbox &out)
{
    auto evicted = m_table.makeRoom();
    if (!evicted)
        return;
    auto &[address, attempt] = *evicted;
    countDrops(close(address, attempt).size(), DropReason::QueueFull, out);
    if (attempt.bubbleLimit.lastTransmission() != Instant::min())
        remember(address, attempt.bubbleLimit);
}

bool Attempts::enqueue(Attempt &attempt, const LocalPacket &packet)
{
    const std::size_t size = packet.bytes.size();
    if (isFull() || attempt.queue.size() >= maxQueuedPerPeer || attempt.queuedBytes + size > maxQueuedBytesPerPeer)
        return false;
    attempt.queue.push_back({{packet.bytes.begin(), packet.bytes.end()}, packet.treatment});
    attempt.queuedBytes += size;
    m_queuedBytes += size;
    ++m_queued;
    return true;
}

void Attempts::schedule(const Ipv6Address &peer, Attempt &attempt, Instant deadline)
{
    m_deadlines.erase({attempt.deadline, peer});
    attempt.deadline = deadline;
    if (deadline != never)
        m_deadlines.emplace(deadline, peer);
}

std::deque<WaitingPacket> Attempts::close(const Ipv6Address &peer, Attempt &attempt)
{
    schedule(peer, attempt, never);
    attempt.echoTest.reset();
    attempt.localBubbles.reset();
    attempt.hearingTest.reset();
    attempt.solicitations.reset();
    attempt.bubbles.reset();
    attempt.mayProve = false;
    attempt.answered = false;
    attempt.peerPort = {};
    m_queued -= attempt.queue.size();
    m_queuedBytes -= std::exchange(attempt.queuedBytes, 0);
    return std::exchange(attempt.queue, {});
}

void Attempts::clear(DropReason reason, Outbox &out)
{
    m_table.clear();
    m_limits.clear();
    m_deadlines.clear();
    m_queuedBytes = 0;
    countDrops(std::exchange(m_queued, 0), reason, out);
}

std::optional<Ipv6Address> Attempts::due(Instant now) const
{
    if (m_deadlines.empty() || m_deadlines.begin()->first > now)
        return std::nullopt;
    return m_deadlines.begin()->second;
}

Instant Attempts::nextDeadline() const
{
    return m_deadlines.empty() ? never : m_deadlines.begin()->first;
}

} // namespace teredo
