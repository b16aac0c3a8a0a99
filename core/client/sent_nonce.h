// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/protocol_constants.h"
#include "core/random.h"
#include "core/wire/nonce.h"
#include "core/wire/trailers.h"

namespace teredo {

// What our latest indirect bubble to a peer asked it to repeat, so that its direct bubble is believed wherever it comes
// from (RFC 6081 §5.2). It is good for a while only, for it is the sole thing that tells the peer from a stranger.
class SentNonce
{
public:
    // RFC 6081 §5.2.4.1: another one for each indirect bubble. It is never 0, which means none in the RFC.
    [[nodiscard]] wire::BubbleNonce renew(Instant now, Random &random)
    {
        random.fill(std::as_writable_bytes(std::span(m_nonce)));
        if (m_nonce == wire::BubbleNonce{})
            m_nonce.back() = 1;
        m_expiry = now + bubbleNonceLifetime;
        return m_nonce;
    }

    [[nodiscard]] bool isRepeatedBy(const wire::Trailers &trailers, Instant now) const
    {
        return !isExpired(now) && trailers.nonce && wire::sameNonce(*trailers.nonce, m_nonce);
    }

    [[nodiscard]] bool isExpired(Instant now) const { return now >= m_expiry; }

private:
    wire::BubbleNonce m_nonce{};
    Instant m_expiry = Instant::min();
};

} // namespace teredo
