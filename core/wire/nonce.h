// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/random.h"
#include "core/wire/encapsulation.h"

namespace teredo::wire {

[[nodiscard]] inline Nonce randomNonce(Random &random)
{
    Nonce nonce{};
    random.fill(std::as_writable_bytes(std::span(nonce)));
    return nonce;
}

// Takes the same time wherever the two differ, so that nobody can guess a nonce byte by byte.
template<std::size_t Size>
[[nodiscard]] constexpr bool sameNonce(
    const std::array<std::uint8_t, Size> &left, const std::array<std::uint8_t, Size> &right)
{
    unsigned difference = 0;
    for (std::size_t i = 0; i < left.size(); ++i)
        difference |= static_cast<unsigned>(left[i] ^ right[i]);
    return difference == 0;
}

} // namespace teredo::wire
