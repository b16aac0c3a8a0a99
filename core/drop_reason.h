// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace teredo {

// Why a packet was not carried. Each drop is counted under exactly one of these.
enum class DropReason : std::uint8_t {
    Malformed,        // not a Teredo datagram or not an IPv6 packet
    NotQualified,     // there is no Teredo address yet
    NotForUs,         // the inner destination is not our address
    BadSource,        // an inner source that may not be there: ours, link-local, multicast, loopback
    SpoofedSource,    // the inner Teredo source does not match where the datagram came from
    UntrustedPeer,    // a peer that has not answered a connectivity test
    ForbiddenAddress, // an IPv4 address that is not global unicast
    UnexpectedAnswer, // an answer nobody asked for: wrong nonce, wrong server, invalid advertisement
    RoutingHeader,    // RFC 6169 §2.3
    TunnelInTunnel,   // a tunnel inside the tunnel
    RateLimited,      // more bubbles, tests or errors than the limits allow
    QueueFull,        // too many packets waiting for one peer, or for all
    PeerUnreachable,  // the peer did not answer; the sender was told by ICMPv6
    NotOurSource,     // a local program used a source address that is not ours
    TooBig,           // longer than the tunnel's MTU; the sender was told by ICMPv6
    NoRoute,          // an IPv6 destination the tunnel does not carry: multicast, link-local
    SendFailed,       // the operating system refused the datagram
    Count,
};

using DropCounters = std::array<std::uint64_t, static_cast<std::size_t>(DropReason::Count)>;

// The word used in D-Bus and in diagnostics, such as "spoofed-source".
[[nodiscard]] std::string_view name(DropReason reason);

} // namespace teredo
