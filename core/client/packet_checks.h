// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/destination_policy.h"
#include "core/drop_reason.h"
#include "core/wire/ipv6_packet.h"

#include <optional>

namespace teredo {

// What no packet may be, whoever it is from (RFC 6169, RFC 4380 §7). Each says the reason to drop it, if there is one.

// In its headers: routing headers, tunnels in the tunnel.
[[nodiscard]] std::optional<DropReason> contentProblem(const wire::Ipv6Packet &packet);
// In the source of a packet from the network.
[[nodiscard]] std::optional<DropReason> sourceProblem(
    const Ipv6Address &source, const Ipv6Address &own, const DestinationPolicy &policy);
// In the destination of a packet from this machine.
[[nodiscard]] std::optional<DropReason> destinationProblem(
    const Ipv6Address &destination, const DestinationPolicy &policy);

} // namespace teredo
