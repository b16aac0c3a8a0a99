// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "bubble_audit.h"

#include "core/wire/encapsulation.h"
#include "core/wire/icmpv6.h"
#include "core/wire/ipv6_address.h"
#include "core/wire/teredo_address.h"

#include <algorithm>
#include <numeric>
#include <utility>

using namespace std::chrono_literals;
using namespace teredo;

namespace {

constexpr std::size_t limit = 4;
constexpr std::size_t refreshes = 300 / 25; // of a port of its own (RFC 6081 §5.4.2.1), which look like any bubble

std::uint64_t sum(const DropCounters &drops)
{
    return std::accumulate(drops.begin(), drops.end(), std::uint64_t{0});
}

// Of packets that were waiting, also while something is received.
std::uint64_t waitedInVain(const DropCounters &drops)
{
    const auto of = [&](DropReason reason) { return drops[static_cast<std::size_t>(reason)]; };
    return of(DropReason::QueueFull) + of(DropReason::PeerUnreachable) + of(DropReason::NotOurSource);
}

const char *nameOf(const wire::Ipv6Packet &packet, const wire::Trailers &trailers, bool isIndirect, bool isFromOwnPort)
{
    if (!packet.isBubble())
        return "data";
    if (isIndirect)
        return "indirect";
    if (trailers.discovery)
        return "discovery";
    return isFromOwnPort ? "direct from its own port" : "direct";
}

} // namespace

void BubbleAudit::sent(Port from, const Endpoint &to, Bytes payload)
{
    const auto datagram = wire::parse(payload);
    const auto packet = datagram ? wire::parseIpv6(datagram->packet) : std::nullopt;
    if (!packet)
        return complain("sent what is no packet");
    if (packet->destination == wire::allRouters) {
        m_solicitedFrom[from] = m_world.now();
        return;
    }
    const auto client = wire::fromIpv6(packet->destination);
    if (!client || packet->destination == packet->source)
        return; // who speaks with itself surveys its NAT
    const bool anew = hasBegunAnew();
    if (std::exchange(m_own, packet->source) != packet->source || anew)
        m_peers.clear(); // nobody could have answered at the new address before
    Peer &peer = m_peers[packet->destination];
    const auto trailers = wire::parseTrailers(datagram->trailers);
    const bool isIndirect = to == Endpoint{client->server, {3544}};
    remember(peer, nameOf(*packet, *trailers, isIndirect, from != servicePort));
    if (packet->isBubble() && isIndirect)
        sentIndirectBubble(peer);
    else if (packet->isBubble())
        sentDirectBubble(from, peer, *trailers);
    peer.lastSent = m_world.now();
}

// When it does, one time in 4096 the random flags of the address are the same again (RFC 5991 §3.1).
bool BubbleAudit::hasBegunAnew()
{
    const auto &reports = m_host.out.reports;
    bool anew = false;
    for (m_reports = std::min(m_reports, reports.size()); m_reports < reports.size(); ++m_reports)
        anew = anew || reports[m_reports].phase == Phase::Qualifying;
    return anew;
}

void BubbleAudit::sentDirectBubble(Port from, Peer &peer, const wire::Trailers &trailers)
{
    const Instant now = m_world.now();
    if (peer.lastSent == now)
        return; // of one pair, or along another way
    const Duration pause = peer.lastSent == Instant::min() ? Duration::max() : now - peer.lastSent;
    if (pause >= 2s) {
        peer.mayProve = true;
    } else if (const auto asked = m_solicitedFrom.find(from);
        from != servicePort && asked != m_solicitedFrom.end() && asked->second == now) {
        return; // RFC 6081 §5.5.2.2: belongs to an echo test
    } else if (peer.mayProve && trailers.nonce) {
        peer.mayProve = false; // RFC 6081 §6.1, packet 5
    } else {
        return complain("a bubble too early", peer);
    }
    if (from != servicePort && !trailers.discovery)
        count(peer.fromOwnPort, limit + refreshes, peer);
    else
        count(peer.bubbles, limit, peer);
}

void BubbleAudit::sentIndirectBubble(Peer &peer)
{
    const Instant now = m_world.now();
    if (peer.lastIndirect != Instant::min() && now - peer.lastIndirect < 2s)
        return complain("an indirect bubble too early", peer);
    peer.lastIndirect = now;
    count(peer.indirect, limit, peer);
}

void BubbleAudit::count(std::deque<Instant> &bubbles, std::size_t most, const Peer &peer)
{
    bubbles.push_back(m_world.now());
    checkCount(bubbles, most, peer);
}

void BubbleAudit::checkCount(std::deque<Instant> &bubbles, std::size_t most, const Peer &peer)
{
    while (!bubbles.empty() && m_world.now() - bubbles.front() >= 300s)
        bubbles.pop_front();
    if (bubbles.size() > most)
        complain("more than four bubbles without a direct response", peer);
}

void BubbleAudit::remember(Peer &peer, const char *event) const
{
    peer.history.emplace_back(m_world.now(), event);
    if (peer.history.size() > 16)
        peer.history.pop_front();
}

void BubbleAudit::receiving(const Endpoint &from, Bytes payload)
{
    const auto datagram = wire::parse(payload);
    const auto packet = datagram ? wire::parseIpv6(datagram->packet) : std::nullopt;
    const auto peer = packet ? m_peers.find(packet->source) : m_peers.end();
    m_maybeHeard = peer != m_peers.end() && from != Endpoint{m_host.status().server, {3544}} ? &peer->second : nullptr;
    if (!m_maybeHeard)
        return;
    m_bubblesBefore = std::exchange(m_maybeHeard->bubbles, {});
    m_indirectBefore = std::exchange(m_maybeHeard->indirect, {});
}

void BubbleAudit::received(const DropCounters &before)
{
    const DropCounters &drops = m_host.out.drops;
    const std::uint64_t own = sum(drops) - sum(before) - (waitedInVain(drops) - waitedInVain(before));
    m_refused += own;
    if (own > 1)
        complain("one datagram, counted as several");
    if (!m_maybeHeard)
        return;
    Peer &peer = *std::exchange(m_maybeHeard, nullptr);
    constexpr auto limited = static_cast<std::size_t>(DropReason::RateLimited);
    const bool heard = own == 0 || drops[limited] != before[limited]; // it is the answer that was dropped
    remember(peer, heard ? "< heard" : "< refused");
    if (heard) {
        peer.mayProve = true;
        peer.fromOwnPort.clear();
        return;
    }
    peer.bubbles.insert(peer.bubbles.begin(), m_bubblesBefore.begin(), m_bubblesBefore.end());
    peer.indirect.insert(peer.indirect.begin(), m_indirectBefore.begin(), m_indirectBefore.end());
    checkCount(peer.bubbles, limit, peer);
    checkCount(peer.indirect, limit, peer);
}

void BubbleAudit::forgetOld()
{
    if (hasBegunAnew())
        m_peers.clear();
    m_reports = 0;
    const Instant now = m_world.now();
    std::erase_if(m_peers, [now](const auto &entry) { return now - entry.second.lastSent > 600s; });
    std::erase_if(m_solicitedFrom, [now](const auto &entry) { return entry.second != now; });
}

void BubbleAudit::complain(const std::string &problem, const Peer &peer)
{
    std::string story = problem + " (ms ago:";
    for (const auto &[at, event] : peer.history)
        story += " " + std::to_string((m_world.now() - at) / 1ms) + " " + event + ",";
    story.back() = ')';
    complain(story);
}

void BubbleAudit::complain(const std::string &problem)
{
    if (m_problem.empty())
        m_problem = problem;
}
