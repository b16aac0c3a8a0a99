// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/policy/settling.h"

#include <algorithm>

namespace teredo::policy {

using enum NetworkClass;

void Settling::see(Instant now, const Sighting &sighting)
{
    const bool sameNetwork = isSameNetwork(sighting);
    if (!sameNetwork)
        m_settled = Unknown;
    if (!sameNetwork || sighting.networkClass != m_seen.networkClass)
        m_since = now;
    if (!m_seen.ipv6Coming && sighting.ipv6Coming)
        m_coming = now;
    if (m_seen.ipv6Starting && !sighting.ipv6Starting)
        m_routerAsked = now;
    m_seen = sighting;

    const Instant when = ripe();
    if (now >= when)
        settle();
    const Instant isDescribed = described();
    m_awaitsIpv6 = m_settled == Unknown && sighting.networkClass == Ipv4Only && now >= isDescribed;
    m_deadline = now < isDescribed ? isDescribed : when;
    if (m_settled == sighting.networkClass)
        m_deadline = never;
}

void Settling::settle()
{
    m_settled = m_seen.networkClass;
    if (m_settled == Ipv4Only || m_settled == NativeIpv6)
        m_last = m_seen;
}

// A name that comes late, or goes, makes no other network.
bool Settling::isSameNetwork(const Sighting &sighting) const
{
    const bool renamed
        = !sighting.connection.empty() && !m_seen.connection.empty() && sighting.connection != m_seen.connection;
    return sighting.uplink == m_seen.uplink && !renamed;
}

Instant Settling::described() const
{
    const bool isNew = m_settled == Unknown || m_settled == Offline;
    return isNew && !m_seen.described && m_seen.uplink ? m_since + describedWithin : m_since;
}

Instant Settling::ripe() const
{
    if (m_seen.networkClass == NativeIpv6 && m_settled == Ipv4Only)
        return m_since + nativeStays;
    if (m_seen.networkClass == Ipv4Only && m_settled == NativeIpv6)
        return m_since + nativeGone;
    if (m_seen.networkClass == Ipv4Only && m_settled != Ipv4Only)
        return std::max(described(), nativeDecided());
    return described();
}

// Not every network has a name to be remembered by; but one that is back after a moment is known by its addresses.
NetworkClass Settling::before() const
{
    const bool isBack = m_seen.uplink && m_seen.uplink == m_last.uplink && m_seen.connection == m_last.connection;
    return m_seen.before == Unknown && isBack ? m_last.networkClass : m_seen.before;
}

Instant Settling::nativeDecided() const
{
    if (m_seen.ipv6Coming)
        return std::max(m_since, m_coming) + nativeAwaited;
    if (before() == NativeIpv6)
        return m_since + nativeAwaited;
    if (before() == Ipv4Only)
        return m_since;
    if (m_seen.ipv6Starting)
        return m_since + nativeAwaited;
    return m_routerAsked ? std::max(m_since, *m_routerAsked + routerAnswers) : m_since;
}

} // namespace teredo::policy
