// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/address.h"

#include <cstdint>

namespace teredo {

// Which of Teredo's prefixes an address has, if any.
enum class TeredoKind : std::uint8_t {
    NotTeredo,
    Teredo,   // 2001:0::/32 (RFC 4380 §2.6)
    Obsolete, // 3ffe:831f::/32, which was used before that; nobody routes it any more
};

// The 16 bits between server and mapping (RFC 4380 §4): Cone, z, twelve random ones (RFC 5991 §3.1), U and G.
struct TeredoFlags {
    std::uint16_t bits = 0;
    bool cone = false;        // C: its client said its NAT lets everybody in; ignored today (RFC 5991 §3.2)
    bool reserved = false;    // z: sent as 0
    bool universal = false;   // U: 0, for it is no hardware address
    bool group = false;       // G: 0, for it is no group
    std::uint16_t random = 0; // twelve bits, which make the address hard to guess; 0 with clients before RFC 5991

    bool operator==(const TeredoFlags &) const = default;
};

// What an IPv6 address tells to whoever can read it: plain data, for others to put into words. All zero but the kind if
// that is NotTeredo.
struct Explanation {
    TeredoKind kind = TeredoKind::NotTeredo;
    Ipv4Address server;
    TeredoFlags flags;
    Endpoint mapped; // of the client's NAT, in the clear

    // What is odd about it.
    bool serverIsNotGlobal = false;
    bool mappingIsNotGlobal = false; // private, reserved, multicast: no peer sends there
    bool portIsZero = false;
    bool coneBitIsSet = false;
    bool reservedBitsAreSet = false; // z, U or G

    bool operator==(const Explanation &) const = default;
};

[[nodiscard]] Explanation explain(const Ipv6Address &address);

} // namespace teredo
