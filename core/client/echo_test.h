// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/client/repeats.h"
#include "core/protocol_constants.h"
#include "core/random.h"
#include "core/wire/icmpv6.h"

#include <optional>

namespace teredo {

// One direct IPv6 connectivity test (RFC 4380 §5.2.9): the echo requests with one nonce, and the reply to them.
class EchoTest
{
public:
    explicit EchoTest(Random &random);

    // The next request; not when exhausted().
    [[nodiscard]] wire::Echo next(Instant now);
    // The time since the request that this reply answers; nothing, if it answers none.
    [[nodiscard]] std::optional<Duration> roundTrip(Instant now, const wire::Echo &reply) const;

    [[nodiscard]] bool exhausted() const { return m_repeats.exhausted(); }
    [[nodiscard]] Instant deadline() const { return m_repeats.deadline(); }

private:
    wire::Echo m_echo;
    Repeats m_repeats{echoTestWaits};
    std::array<Instant, echoTestWaits.size()> m_sentAt{};
};

} // namespace teredo
