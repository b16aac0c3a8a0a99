// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/address.h"
#include "core/outbox.h"
#include "core/protocol_constants.h"
#include "core/wire/trailers.h"

#include <algorithm>
#include <optional>

namespace teredo {

// Somebody we have heard from directly: the trusted entries in the list of recent peers (RFC 4380 §5.2).
struct Peer {
    Endpoint mapping; // where it was heard, be it the one in its address or not (RFC 6081 §5.2.4.4)
    Instant lastReception;
    Instant lastTransmission;
    std::optional<wire::BubbleNonce> receivedNonce; // of its latest indirect bubble (RFC 6081 §5.2.1)
    Port port = servicePort;                        // ours, at which it was heard
    Instant lastData = Instant::min();              // sent to it by this machine (RFC 6081 §5.4.1)
    Instant provedAt = Instant::min();              // when it was told last who we are, if it got that
    bool awaitsProof = false; // it would not believe our packets yet, so they wait with the attempt

    // RFC 4380 §5.2.4: whether packets may be sent to it without asking first.
    [[nodiscard]] constexpr bool isValid(Instant now) const { return now - lastReception < peerValidity; }
    // RFC 6081 §5.7.4.1: nothing went in either direction for a while, but not for so long that it must have gone.
    [[nodiscard]] constexpr bool isIdle(Instant now) const
    {
        const Duration silence = now - std::max(lastReception, lastTransmission);
        return silence >= peerValidity && silence < longestIdle;
    }
};

} // namespace teredo
