// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/address.h"
#include "core/clock.h"
#include "core/protocol_constants.h"
#include "core/wire/trailers.h"

#include <algorithm>
#include <cstdint>
#include <optional>

namespace teredo {

// Somebody we have heard from directly: the trusted entries in the list of recent peers (RFC 4380 §5.2). There can be
// many, so what all of them have takes sixteen bytes; times are kept to the millisecond, for eight years.
class Peer
{
public:
    Peer(const Endpoint &mapping, Instant lastReception, Instant lastTransmission)
        : m_mapping(mapping)
    {
        onReception(lastReception);
        onTransmission(lastTransmission);
    }

    // Where it was heard, be it the one in its address or not (RFC 6081 §5.2.4.4).
    [[nodiscard]] const Endpoint &mapping() const { return m_mapping; }
    void moveTo(const Endpoint &mapping) { m_mapping = mapping; }

    [[nodiscard]] Instant lastReception() const { return load(m_received, receivedAt); }
    void onReception(Instant now)
    {
        store(std::chrono::floor<Milliseconds>(now.time_since_epoch()), m_received, receivedAt);
    }
    [[nodiscard]] Instant lastTransmission() const { return load(m_sent, sentAt); }
    // Rounded up, lest what has to wait two seconds after it comes early.
    void onTransmission(Instant now) { store(std::chrono::ceil<Milliseconds>(now.time_since_epoch()), m_sent, sentAt); }

    // It is heard at a port of ours that is for it alone, instead of the service port.
    [[nodiscard]] bool usesOwnPort() const { return has(ownPort); }
    void setUsesOwnPort(bool value) { set(ownPort, value); }
    // It would not believe our packets yet, so they wait with the attempt.
    [[nodiscard]] bool awaitsProof() const { return has(proofAwaited); }
    void setAwaitsProof(bool value) { set(proofAwaited, value); }
    // It was told who we are, and has not been heard since, we believe.
    [[nodiscard]] bool mayLackProof() const { return has(proofLacking); }
    void setMayLackProof(bool value) { set(proofLacking, value); }

    // RFC 4380 §5.2.4: whether packets may be sent to it without asking first.
    [[nodiscard]] bool isValid(Instant now) const { return now - lastReception() < peerValidity; }
    // RFC 6081 §5.7.4.1: nothing went in either direction for a while, but not for so long that it must have gone.
    [[nodiscard]] bool isIdle(Instant now) const { return silence(now) >= peerValidity && silence(now) < longestIdle; }
    // For so long that it is looked for anew. What has a port of its own ends with that.
    [[nodiscard]] bool isGone(Instant now) const { return silence(now) >= longestIdle && !usesOwnPort(); }

private:
    using Milliseconds = std::chrono::duration<std::int64_t, std::milli>;
    // What counts as zero: so long before the clock began that nothing was then.
    static constexpr Milliseconds beginning{-std::chrono::duration_cast<Milliseconds>(longestIdle)};

    // In m_bits: where the upper six bits of the times begin, and the flags.
    static constexpr unsigned receivedAt = 0;
    static constexpr unsigned sentAt = 6;
    static constexpr unsigned upperMask = 0x3f;
    static constexpr unsigned ownPort = 1U << 12;
    static constexpr unsigned proofAwaited = 1U << 13;
    static constexpr unsigned proofLacking = 1U << 14;

    [[nodiscard]] Duration silence(Instant now) const { return now - std::max(lastReception(), lastTransmission()); }

    [[nodiscard]] bool has(unsigned flag) const { return (m_bits & flag) != 0; }
    void set(unsigned flag, bool value) { m_bits = static_cast<std::uint16_t>(value ? m_bits | flag : m_bits & ~flag); }

    [[nodiscard]] Instant load(std::uint32_t lower, unsigned at) const
    {
        return Instant(beginning + Milliseconds(std::int64_t{m_bits >> at & upperMask} << 32 | lower));
    }
    void store(Milliseconds time, std::uint32_t &lower, unsigned at)
    {
        const auto count = static_cast<std::uint64_t>(std::max(time - beginning, Milliseconds::zero()).count());
        lower = static_cast<std::uint32_t>(count);
        m_bits = static_cast<std::uint16_t>((m_bits & ~(upperMask << at)) | (count >> 32 & upperMask) << at);
    }

    Endpoint m_mapping;
    std::uint16_t m_bits = 0;
    std::uint32_t m_received = 0;
    std::uint32_t m_sent = 0;
};
static_assert(sizeof(Peer) == 16);

// What few peers have beside that, and only as long as there is room for it: how each is convinced that we are we.
struct Handshake {
    std::optional<wire::BubbleNonce> receivedNonce; // of its latest indirect bubble (RFC 6081 §5.2.1)
    Instant provedAt = Instant::min();              // when it was told last who we are, if it got that
};

} // namespace teredo
