// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/address.h"
#include "core/clock.h"

#include <cstdint>

namespace teredo {

enum class NatType : std::uint8_t { Unknown, None, Cone, Restricted, Symmetric };

enum class Phase : std::uint8_t {
    Stopped,
    Qualifying, // asking the server (RFC 4380 §5.2.1)
    Verifying,  // has an address, no IPv6 host has answered yet
    Online,     // an IPv6 host has answered through the tunnel
    Limited,    // has an address, but none of the hosts asked answers: no relay
    Offline,    // the server does not answer; asked again by itself later
};

// Whether a client in this phase has a Teredo address.
[[nodiscard]] constexpr bool hasAddress(Phase phase)
{
    return phase == Phase::Verifying || phase == Phase::Online || phase == Phase::Limited;
}

// Why no server qualifies us.
enum class OfflineReason : std::uint8_t {
    None,
    NoAnswer,
    Refused,     // the network answered by ICMP errors
    KeyRejected, // a server that knows our secret wants another one (RFC 4380 §5.2.2)
};

// Everything a client knows about itself, as one value. Fields that are not known are zero.
struct ClientStatus {
    Phase phase = Phase::Stopped;
    OfflineReason offlineReason = OfflineReason::None; // Offline only
    NatType nat = NatType::Unknown;
    bool portPreserving = false; // the NAT keeps our port number
    bool hairpinning = false;    // the NAT leads its hosts to each other's outside endpoints (RFC 4787 §6)
    bool portMapped = false;     // a router lets everybody in to us, because it was asked to (UPnP and the like)
    std::uint16_t mtu = 1280;    // RFC 4380 §5.1.2
    Ipv6Address address;         // our Teredo address
    Ipv4Address server;          // the server that qualified us; before, the preferred one of those asked
    Endpoint mapped;             // our endpoint as the server sees it
    Endpoint relay;              // where the last answer of an IPv6 host came from
    Duration serverRoundTrip{};
    Duration hostRoundTrip{}; // through the relay to the IPv6 host that answered the verification

    bool operator==(const ClientStatus &) const = default;
};

} // namespace teredo
