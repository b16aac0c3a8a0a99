// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>

namespace teredo {

// Packets and parts of packets. Whoever takes a span does not own it and keeps it no longer than the call.
using Bytes = std::span<const std::byte>;
using MutableBytes = std::span<std::byte>;

template<typename... Octets>
[[nodiscard]] constexpr auto octets(Octets... values)
{
    return std::array{static_cast<std::byte>(values)...};
}

} // namespace teredo
