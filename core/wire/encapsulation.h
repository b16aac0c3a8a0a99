// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/address.h"
#include "core/bytes.h"
#include "core/result.h"
#include "core/wire/hmac.h"

#include <cstdint>
#include <optional>

namespace teredo::wire {

using Nonce = std::array<std::uint8_t, 8>;

struct Authentication {
    Bytes clientId; // up to 255 bytes
    Bytes value;    // up to 255 bytes
    Nonce nonce{};
    std::uint8_t confirmation = 0;
};

// A UDP payload taken apart (RFC 4380 §5.1.1, RFC 6081 §4): [authentication] [origin] IPv6 packet [trailers]. The
// origin is in the clear here; the packet is as long as its header says.
struct Encapsulation {
    std::optional<Authentication> authentication;
    std::optional<Endpoint> origin;
    Bytes packet;
    Bytes trailers;
};

enum class ParseError : std::uint8_t { Truncated, NotIpv6 };

Result<Encapsulation, ParseError> parse(Bytes datagram);

// What the authentication value of this datagram has to be for those who share the secret (RFC 4380 §5.2.2).
[[nodiscard]] Digest authenticationValue(const Encapsulation &encapsulation, Bytes secret);

// Writes it all into buffer. Empty, when it does not fit there or a field is too long.
[[nodiscard]] Bytes build(const Encapsulation &encapsulation, MutableBytes buffer);

} // namespace teredo::wire
