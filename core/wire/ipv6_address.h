// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/address.h"

namespace teredo::wire {

inline constexpr Ipv6Address allNodes{{0xff, 0x02, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0x01}};
inline constexpr Ipv6Address allRouters{{0xff, 0x02, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0x02}};

// The kinds of RFC 4291 §2.4.
[[nodiscard]] constexpr bool isMulticast(const Ipv6Address &address)
{
    return address.octets[0] == 0xff;
}

[[nodiscard]] constexpr bool isLinkLocal(const Ipv6Address &address)
{
    return address.octets[0] == 0xfe && (address.octets[1] & 0xc0) == 0x80;
}

[[nodiscard]] constexpr bool isUnspecifiedOrLoopback(const Ipv6Address &address)
{
    Ipv6Address rest = address;
    rest.octets[15] &= 0xfe;
    return rest == Ipv6Address{};
}

// RFC 3056 §2: 2002:<IPv4>::/48.
[[nodiscard]] constexpr bool isSixToFour(const Ipv6Address &address)
{
    return address.octets[0] == 0x20 && address.octets[1] == 0x02;
}

[[nodiscard]] constexpr Ipv4Address sixToFourRouter(const Ipv6Address &address)
{
    return {{address.octets[2], address.octets[3], address.octets[4], address.octets[5]}};
}

} // namespace teredo::wire
