// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/address.h"

namespace teredo {

// A server listens on two consecutive addresses (RFC 4380 §5.3).
[[nodiscard]] constexpr Ipv4Address secondAddress(Ipv4Address first)
{
    for (auto octet = first.octets.rbegin(); octet != first.octets.rend(); ++octet) {
        if (++*octet != 0)
            break;
    }
    return first;
}

} // namespace teredo
