// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "sim/nat.h"

#include <algorithm>

namespace sim {

using teredo::Endpoint;
using teredo::Instant;
using teredo::Port;

namespace {

// The part of a remote endpoint that the NAT looks at.
Endpoint relevant(Dependent dependent, const Endpoint &remote)
{
    switch (dependent) {
    case Dependent::Nothing:
        return {};
    case Dependent::Address:
        return {remote.address, {}};
    case Dependent::AddressAndPort:
        return remote;
    }
    return {};
}

} // namespace

Nat::Nat(NatBehaviour behaviour, teredo::Ipv4Address outside)
    : m_behaviour(behaviour)
    , m_outside(outside)
{
}

Endpoint Nat::outbound(Instant now, const Endpoint &inside, const Endpoint &to)
{
    const std::pair key{inside, relevant(m_behaviour.mapping, to)};
    auto found = m_bindings.find(key);
    const bool isNew = found == m_bindings.end() || found->second.expiry < now;
    if (isNew) {
        forgetExpired(now);
        found = m_bindings.insert_or_assign(key, Binding{inside, {newAddress(inside), newPort(now, inside)}, now, {}})
                    .first;
    }
    Binding &binding = found->second;
    auto &permission = binding.permitted.try_emplace(relevant(m_behaviour.filtering, to), now).first->second;
    if (isNew || m_behaviour.outboundRefreshes)
        binding.expiry = now + m_behaviour.timeout;
    permission = std::max(permission, binding.expiry);
    return binding.outside;
}

Endpoint Nat::hairpinned(Instant now, const Endpoint &inside, const Endpoint &to)
{
    const Endpoint outside = outbound(now, inside, to);
    return m_behaviour.hairpinsShowInside ? inside : outside;
}

std::optional<Endpoint> Nat::inbound(Instant now, const Endpoint &from, const Endpoint &outside)
{
    for (auto &[key, binding] : m_bindings) {
        const auto permission = binding.permitted.find(relevant(m_behaviour.filtering, from));
        const bool permits = permission != binding.permitted.end() && permission->second >= now;
        if (binding.outside != outside || binding.expiry < now || !permits)
            continue;
        if (m_behaviour.inboundRefreshes)
            binding.expiry = permission->second = now + m_behaviour.timeout;
        return binding.inside;
    }
    const auto mapping = m_portMappings.find(outside.port);
    return mapping == m_portMappings.end() ? std::nullopt : std::optional(mapping->second);
}

std::optional<Endpoint> Nat::mapPort(const Endpoint &inside)
{
    if (!m_behaviour.mapsPorts)
        return std::nullopt;
    return mapPortTo(inside.port, inside);
}

Endpoint Nat::mapPortTo(const Port &outside, const Endpoint &inside)
{
    m_portMappings[outside] = inside;
    return Endpoint{m_outside, outside};
}

void Nat::reboot()
{
    m_bindings.clear();
    m_nextPort += 1000;
}

void Nat::moveTo(const teredo::Ipv4Address &outside)
{
    reboot();
    m_portMappings.clear();
    m_paired.clear();
    m_outside = outside;
}

void Nat::forgetExpired(Instant now)
{
    std::erase_if(m_bindings, [now](const auto &entry) { return entry.second.expiry < now; });
}

std::vector<teredo::Ipv4Address> Nat::addresses() const
{
    std::vector all(static_cast<std::size_t>(m_behaviour.addresses), m_outside);
    for (std::size_t i = 0; i < all.size(); ++i)
        all[i].octets[3] = static_cast<std::uint8_t>(m_outside.octets[3] + i);
    return all;
}

teredo::Ipv4Address Nat::newAddress(const Endpoint &inside)
{
    const auto all = addresses();
    if (m_behaviour.pooling == Pooling::Arbitrary)
        return all[m_nextAddress++ % all.size()];
    const auto [paired, isNew] = m_paired.try_emplace(inside.address);
    if (isNew)
        paired->second = all[m_nextAddress++ % all.size()];
    return paired->second;
}

bool Nat::isTaken(Instant now, Port port, const Endpoint &inside) const
{
    const auto mapping = m_portMappings.find(port);
    return (mapping != m_portMappings.end() && mapping->second != inside)
        || std::ranges::any_of(m_bindings,
            [&](const auto &entry) { return entry.second.outside.port == port && entry.second.expiry >= now; });
}

Port Nat::newPort(Instant now, const Endpoint &inside)
{
    const bool preserves = m_behaviour.ports == Ports::Preserved || m_portMappings.contains(inside.port);
    if (preserves && !isTaken(now, inside.port, inside))
        return inside.port;
    Port port;
    do {
        m_nextPort = std::max<std::uint16_t>(m_nextPort, 1024); // after the last one
        port.number = m_behaviour.ports == Ports::Random
            ? static_cast<std::uint16_t>(std::uniform_int_distribution(1024, 65535)(m_chance))
            : m_nextPort++;
    } while (isTaken(now, port, inside));
    return port;
}

} // namespace sim
