// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/client_status.h"

namespace teredo {

// What a test of a server found out.
struct ProbeResult {
    enum class Outcome : std::uint8_t {
        Works,
        NoSecondAddress, // answers, but its second address does not: the kind of NAT stays unknown
        NoAnswer,
        Refused,     // the network answered by ICMP errors
        KeyRejected, // it knows our secret and wants another one (RFC 4380 §5.2.2)
    };

    Outcome outcome = Outcome::NoAnswer;
    NatType nat = NatType::Unknown;
    Duration roundTrip{};      // mean of the answers
    std::uint8_t asked = 0;    // questions to the first address
    std::uint8_t answered = 0; // of them

    bool operator==(const ProbeResult &) const = default;
};

} // namespace teredo
