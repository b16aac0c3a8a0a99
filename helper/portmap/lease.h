// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/address.h"

#include <algorithm>
#include <chrono>

// PCP and NAT-PMP share a port (RFC 6887 §19.1, RFC 6886 §1.1) and the idea that a mapping is lent for a time.
inline constexpr teredo::Port portControlPort{5351};
inline constexpr std::chrono::seconds wantedLifetime(7200); // RFC 6886 §3.3

// When to ask for it again: after half of the lease (RFC 6886 §3.3, RFC 6887 §11.2.1), yet soon enough to notice that
// the router has restarted and knows nothing of us, and not faster than RFC 6887 §11.2.1 allows. No lease: it is lent
// for good.
inline constexpr std::chrono::seconds longestRenewal = std::chrono::minutes(20);
inline constexpr std::chrono::seconds shortestRenewal(4);

[[nodiscard]] constexpr std::chrono::seconds renewalAfter(std::chrono::seconds lease)
{
    const bool forGood = lease == std::chrono::seconds::zero();
    return forGood ? longestRenewal : std::clamp(lease / 2, shortestRenewal, longestRenewal);
}
