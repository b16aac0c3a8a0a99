// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/policy/settling.h"

namespace teredo::policy {

void Settling::see(Instant now, const Sighting &sighting)
{
    const bool sameNetwork = sighting.uplink == m_seen.uplink && sighting.connection == m_seen.connection;
    if (!sameNetwork)
        m_settled = NetworkClass::Unknown;
    if (!sameNetwork || sighting.networkClass != m_seen.networkClass)
        m_since = now;
    m_seen = sighting;

    const Instant ripe = m_since + patience(sighting);
    if (now >= ripe)
        m_settled = sighting.networkClass;
    m_deadline = m_settled == sighting.networkClass ? never : ripe;
}

Duration Settling::patience(const Sighting &sighting) const
{
    using enum NetworkClass;
    if (sighting.networkClass == NativeIpv6 && m_settled == Ipv4Only)
        return nativeStays;
    if (sighting.networkClass == Ipv4Only && m_settled == NativeIpv6)
        return nativeGone;
    if (sighting.networkClass == Ipv4Only && m_settled != Ipv4Only && sighting.ipv6Coming)
        return nativeAwaited;
    return {};
}

} // namespace teredo::policy
