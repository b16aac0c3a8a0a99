// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "sim/lan.h"

#include <algorithm>

namespace sim {

Lan::Lan(World &world, Network &around, const NatBehaviour &behaviour, const Ipv4Address &outside)
    : nat(behaviour, outside)
    , m_world(world)
    , m_around(around)
{
    attachNat();
}

void Lan::attachNat()
{
    for (const Ipv4Address &address : nat.addresses())
        m_around.attachHost(
            address, [this](const Endpoint &from, const Endpoint &to, Bytes payload) { arrive(from, to, payload); });
}

void Lan::moveTo(const Ipv4Address &outside)
{
    for (const Ipv4Address &address : nat.addresses())
        m_around.attachHost(address, [](const Endpoint &, const Endpoint &, Bytes) {}); // nobody lives there any more
    nat.moveTo(outside);
    attachNat();
}

void Lan::attachHost(const Ipv4Address &address, Receiver receiver)
{
    m_hosts[address] = std::move(receiver);
}

void Lan::send(const Endpoint &from, const Endpoint &to, Bytes payload)
{
    if (to.address.octets[0] == 224) {
        sendToAll(from, to, payload);
        return;
    }
    const bool isOurNat = std::ranges::count(nat.addresses(), to.address) > 0;
    if (m_hosts.contains(to.address))
        deliver(from, to, payload);
    else if (!isOurNat)
        m_around.send(nat.outbound(m_world.now(), from, to), to, payload);
    else if (nat.hairpins())
        arrive(nat.hairpinned(m_world.now(), from, to), to, payload);
}

void Lan::sendToAll(const Endpoint &from, const Endpoint &to, Bytes payload)
{
    for (const auto &[address, host] : m_hosts) {
        if (address != from.address)
            m_world.carry({}, from, to, payload, host);
    }
}

void Lan::arrive(const Endpoint &from, const Endpoint &to, Bytes payload)
{
    if (const auto inside = nat.inbound(m_world.now(), from, to))
        deliver(from, *inside, payload);
}

// Inside it takes no time worth mentioning, but not at once: a sender is not called back.
void Lan::deliver(const Endpoint &from, const Endpoint &to, Bytes payload)
{
    if (const auto host = m_hosts.find(to.address); host != m_hosts.end())
        m_world.carry({}, from, to, payload, host->second);
}

} // namespace sim
