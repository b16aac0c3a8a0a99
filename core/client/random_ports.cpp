// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/client/random_ports.h"

#include <algorithm>

namespace teredo {

RandomPort *RandomPorts::open(const Ipv6Address &peer, bool wanted, Outbox &out)
{
    const auto local = makeRoom(wanted, out) ? out.openPort() : std::nullopt;
    if (!local)
        return nullptr;
    RandomPort &port = m_ports[peer];
    port.local = *local;
    port.wanted = wanted;
    m_unwanted += wanted ? 0 : 1;
    m_owners[*local] = peer;
    return &port;
}

bool RandomPorts::makeRoom(bool wanted, Outbox &out)
{
    if (!wanted)
        return m_unwanted < maxInducedPorts && m_ports.size() < maxRandomPorts;
    if (m_ports.size() < maxRandomPorts)
        return true;
    const auto victim = firstUnheard();
    if (victim)
        close(*victim, out);
    return victim.has_value();
}

// Of those that carry nothing yet, the one whose time is up first.
std::optional<Ipv6Address> RandomPorts::firstUnheard() const
{
    for (const auto &[deadline, peer] : m_deadlines) {
        if (!m_ports.at(peer).heard)
            return peer;
    }
    return std::nullopt;
}

RandomPort *RandomPorts::find(const Ipv6Address &peer)
{
    const auto found = m_ports.find(peer);
    return found == m_ports.end() ? nullptr : &found->second;
}

const RandomPort *RandomPorts::find(const Ipv6Address &peer) const
{
    return const_cast<RandomPorts *>(this)->find(peer);
}

const Ipv6Address *RandomPorts::ownerOf(Port local) const
{
    const auto found = m_owners.find(local);
    return found == m_owners.end() ? nullptr : &found->second;
}

void RandomPorts::schedule(const Ipv6Address &peer, RandomPort &port, Instant deadline)
{
    m_deadlines.erase({port.deadline, peer});
    port.deadline = deadline;
    if (deadline != never)
        m_deadlines.emplace(deadline, peer);
}

void RandomPorts::want(RandomPort &port)
{
    m_unwanted -= port.wanted ? 0 : 1;
    port.wanted = true;
}

void RandomPorts::close(const Ipv6Address &peer, Outbox &out)
{
    RandomPort *port = find(peer);
    if (!port)
        return;
    schedule(peer, *port, never);
    m_owners.erase(port->local);
    m_unwanted -= port->wanted ? 0 : 1;
    out.closePort(port->local);
    m_ports.erase(peer);
}

void RandomPorts::clear(Outbox &out)
{
    for (const auto &[peer, port] : m_ports)
        out.closePort(port.local);
    *this = {};
}

std::vector<Ipv6Address> RandomPorts::due(Instant now) const
{
    std::vector<Ipv6Address> peers;
    for (const auto &[deadline, peer] : m_deadlines) {
        if (deadline > now + refreshSlack)
            break;
        if (deadline <= now || m_ports.at(peer).heard)
            peers.push_back(peer);
    }
    return peers;
}

} // namespace teredo
