// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/clock.h"
#include "core/policy/network_class.h"

namespace teredo::policy {

// What is known of the network at one moment.
struct Sighting {
    NetworkClass networkClass = NetworkClass::Unknown;
    std::optional<Ipv4Uplink> uplink;
    bool ipv6Starting = false;                   // see isIpv6Starting()
    bool ipv6Coming = false;                     // see isIpv6Coming()
    bool described = true;                       // no: who names networks is about to say more of this one
    std::string connection;                      // names the network; empty if nothing does
    NetworkClass before = NetworkClass::Unknown; // what this connection turned out to be the last time

    bool operator==(const Sighting &) const = default;
};

// Keeps a network that wavers from starting and stopping the tunnel again and again. Another network counts as soon as
// it is described, and one that is lost at once. IPv6 that comes or goes on the same network has to stay for a while.
// Where it may still come, it is waited for: where a router has announced it, where there was some the last time, and
// on a network that is not known yet, until its router has had the time to answer. Who wants the tunnel in any case
// does not wait for that.
class Settling final
{
public:
    static constexpr Duration nativeStays = std::chrono::seconds(2);          // before the tunnel stops for it
    static constexpr Duration nativeGone = std::chrono::seconds(10);          // before the tunnel starts again
    static constexpr Duration nativeAwaited = std::chrono::seconds(5);        // router advertisement, address detection
    static constexpr Duration routerAnswers = std::chrono::milliseconds(500); // RFC 4861: MAX_RA_DELAY_TIME
    static constexpr Duration describedWithin = std::chrono::seconds(1);

    // Call it on every change, and at deadline(). Time does not run backwards.
    void see(Instant now, const Sighting &sighting);

    [[nodiscard]] NetworkClass settled() const { return m_settled; }
    // It is not settled only because IPv6 may still come: IPv4 alone can be used, and the network is described.
    [[nodiscard]] bool awaitsIpv6() const { return m_awaitsIpv6; }
    [[nodiscard]] Instant deadline() const { return m_deadline; }

private:
    [[nodiscard]] bool isSameNetwork(const Sighting &sighting) const;
    void settle();
    [[nodiscard]] NetworkClass before() const;
    [[nodiscard]] Instant described() const;
    [[nodiscard]] Instant ripe() const;
    [[nodiscard]] Instant nativeDecided() const;

    Sighting m_seen;
    Sighting m_last; // with which a network was settled that has IPv4 alone, or both
    NetworkClass m_settled = NetworkClass::Unknown;
    bool m_awaitsIpv6 = false;
    Instant m_since{};  // when it began to be seen as it is
    Instant m_coming{}; // when IPv6 was announced last
    Instant m_deadline = never;
    std::optional<Instant> m_routerAsked; // when an interface got ready for IPv6 last
};

} // namespace teredo::policy
