// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/address.h"
#include "core/protocol_constants.h"

namespace teredo {

// Somebody we have heard from directly: the trusted entries in the list of recent peers (RFC 4380 §5.2).
struct Peer {
    Endpoint mapping;
    Instant lastReception;
    Instant lastTransmission;

    // RFC 4380 §5.2.4: whether packets may be sent to it without asking first.
    [[nodiscard]] constexpr bool isValid(Instant now) const { return now - lastReception < peerValidity; }
};

} // namespace teredo
