// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/clock.h"
#include "core/policy/network_class.h"

namespace teredo::policy {

// What the kernel tells of the network at one moment.
struct Sighting {
    NetworkClass networkClass = NetworkClass::Unknown;
    std::optional<Ipv4Uplink> uplink;
    bool ipv6Coming = false; // see isIpv6Coming()
    std::string connection;  // names the network, if anything does

    bool operator==(const Sighting &) const = default;
};

// Keeps a network that wavers from starting and stopping the tunnel again and again. Another network counts at once,
// and so does one that is lost; IPv6 that comes or goes on the same network has to stay for a while, and is waited for
// where it has been announced.
class Settling final
{
public:
    static constexpr Duration nativeStays = std::chrono::seconds(2);   // before the tunnel stops for it
    static constexpr Duration nativeGone = std::chrono::seconds(10);   // before the tunnel starts again
    static constexpr Duration nativeAwaited = std::chrono::seconds(5); // router advertisement, address detection

    // Call it on every change, and at deadline(). Time does not run backwards.
    void see(Instant now, const Sighting &sighting);

    [[nodiscard]] NetworkClass settled() const { return m_settled; }
    [[nodiscard]] Instant deadline() const { return m_deadline; }

private:
    [[nodiscard]] Duration patience(const Sighting &sighting) const;

    Sighting m_seen;
    NetworkClass m_settled = NetworkClass::Unknown;
    Instant m_since{}; // when it began to be seen as it is
    Instant m_deadline = never;
};

} // namespace teredo::policy
