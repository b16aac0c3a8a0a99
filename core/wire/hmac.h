// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/bytes.h"

#include <array>
#include <cstdint>
#include <span>

namespace teredo::wire {

using Digest = std::array<std::uint8_t, 20>;

// HMAC-SHA1 (RFC 2104) of the parts one after the other. Teredo has no other algorithm in common use (RFC 4380 §5.2.2);
// what is known against SHA-1 does not touch HMAC.
[[nodiscard]] Digest hmacSha1(Bytes key, std::span<const Bytes> parts);

// Takes the same time wherever the two differ.
[[nodiscard]] bool isDigest(Bytes claimed, const Digest &right);

} // namespace teredo::wire
