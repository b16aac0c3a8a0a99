// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/address.h"
#include "core/bytes.h"
#include "core/result.h"

#include <array>
#include <cstdint>
#include <optional>
#include <span>

namespace teredo::wire {

// Ties a direct bubble to the indirect one that it answers (RFC 6081 §4.2).
using BubbleNonce = std::array<std::uint8_t, 4>;

// RFC 6081 §4.4: whether a direct bubble asks for another one or is that other one.
enum class Discovery : std::uint8_t { Solicitation = 0, Advertisement = 1 };

// Further endpoints of whoever sends an indirect bubble (RFC 6081 §4.3), in the clear both here and on the wire.
class Alternates
{
public:
    static constexpr std::size_t bound = 4;

    // The bound is the caller's to keep.
    constexpr void add(const Endpoint &endpoint) { m_endpoints[m_count++] = endpoint; }
    [[nodiscard]] constexpr std::span<const Endpoint> all() const { return std::span(m_endpoints).first(m_count); }

    constexpr bool operator==(const Alternates &) const = default;

private:
    std::array<Endpoint, bound> m_endpoints{};
    std::size_t m_count = 0;
};

// What follows the IPv6 packet in a Teredo datagram (RFC 6081 §4.1). Each kind counts once, the first time.
struct Trailers {
    std::optional<BubbleNonce> nonce;
    Alternates alternates;
    std::optional<Discovery> discovery;
    std::optional<Port> randomPort; // never 0

    constexpr bool operator==(const Trailers &) const = default;
};

// Why the whole datagram has to go.
enum class TrailerError : std::uint8_t {
    MustUnderstand, // a type that is unknown here and may not be skipped
    BadAlternates,  // an alternate address trailer that breaks RFC 6081 §4.3
};

Result<Trailers, TrailerError> parseTrailers(Bytes trailers);

// The longest that buildTrailers() writes.
inline constexpr std::size_t longestTrailers = 6 + 4 + 6 * Alternates::bound + 6 + 4 + 4;

[[nodiscard]] Bytes buildTrailers(const Trailers &trailers, MutableBytes buffer);

} // namespace teredo::wire
