// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "sim/world.h"

#include "core/wire/ipv6_packet.h"
#include "core/wire/teredo_address.h"

#include <algorithm>
#include <cstdlib>
#include <utility>

namespace sim {

void World::attachHost(const Ipv4Address &address, Receiver receiver)
{
    m_receivers[address] = std::move(receiver);
}

void World::attach(const Ipv6Address &host, Ipv6Receiver receiver)
{
    m_ipv6Receivers[host] = std::move(receiver);
}

void World::attachTeredoPrefix(Ipv6Receiver relay)
{
    m_relay = std::move(relay);
}

void World::attach(Timer timer)
{
    m_timers.push_back(std::move(timer));
}

void World::setLink(const Ipv4Address &host, const LinkQuality &quality)
{
    m_links.erase(host);
    m_links.emplace(host, Links{Link(quality, m_linkSeed + 1), Link(quality, m_linkSeed + 2)});
    m_linkSeed += 2;
}

bool World::isLost(const Endpoint &from, const Endpoint &to)
{
    if (m_toLose > 0) {
        --m_toLose;
        return true;
    }
    return m_isLost && m_isLost(from, to);
}

void World::send(const Endpoint &from, const Endpoint &to, Bytes payload)
{
    const auto arrive = [this](const Endpoint &source, const Endpoint &destination, Bytes bytes) {
        const auto links = m_links.find(destination.address);
        if (links == m_links.end()) {
            deliver(source, destination, bytes);
            return;
        }
        for (const Instant at : links->second.down.arrivals(m_now))
            after(at - m_now, [this, source, destination, copy = Packet(bytes.begin(), bytes.end())] {
                deliver(source, destination, copy);
            });
    };
    const auto links = m_links.find(from.address);
    for (const Instant left : links == m_links.end() ? std::vector{m_now} : links->second.up.arrivals(m_now))
        carry(left - m_now + oneWay, from, to, payload, arrive);
}

void World::deliver(const Endpoint &from, const Endpoint &to, Bytes payload)
{
    if (const auto receiver = m_receivers.find(to.address); receiver != m_receivers.end())
        receiver->second(from, to, payload);
}

void World::carry(Duration delay, const Endpoint &from, const Endpoint &to, Bytes payload, const Receiver &receiver)
{
    if (isLost(from, to))
        return;
    m_inFlight.emplace(m_now + delay,
        [receiver, from, to, copy = Packet(payload.begin(), payload.end())] { receiver(from, to, copy); });
}

void World::sendIpv6(Bytes packet)
{
    m_inFlight.emplace(m_now + oneWay, [this, copy = Packet(packet.begin(), packet.end())] {
        const Ipv6Address destination = teredo::wire::parseIpv6(copy)->destination;
        if (const auto host = m_ipv6Receivers.find(destination); host != m_ipv6Receivers.end())
            host->second(copy);
        else if (m_relay && teredo::wire::fromIpv6(destination))
            m_relay(copy);
    });
}

void World::runFor(Duration duration)
{
    const Instant end = m_now + duration;
    for (Instant next = nextEvent(); next <= end; next = nextEvent()) {
        m_now = std::max(m_now, next);
        deliverArrived();
        fireExpired();
    }
    m_now = end;
}

Instant World::nextEvent() const
{
    Instant next = m_inFlight.empty() ? teredo::never : m_inFlight.begin()->first;
    for (const Timer &timer : m_timers)
        next = std::min(next, timer.deadline());
    return next;
}

void World::deliverArrived()
{
    while (!m_inFlight.empty() && m_inFlight.begin()->first <= m_now) {
        const auto arrival = m_inFlight.extract(m_inFlight.begin());
        arrival.mapped()();
    }
}

void World::fireExpired()
{
    for (const Timer &timer : m_timers) {
        if (timer.deadline() > m_now)
            continue;
        timer.fire();
        if (timer.deadline() <= m_now)
            std::abort(); // a deadline that stays in the past is a busy loop in the real program
    }
}

} // namespace sim
