// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <array>
#include <compare>
#include <cstdint>

namespace teredo {

// Addresses in the clear and in network order. Strong types: a Port is not a length, an Ipv4Address not a number.

struct Ipv4Address {
    std::array<std::uint8_t, 4> octets{};

    [[nodiscard]] constexpr std::uint32_t bits() const
    {
        std::uint32_t value = 0;
        for (const std::uint8_t octet : octets)
            value = value << 8 | octet;
        return value;
    }

    constexpr auto operator<=>(const Ipv4Address &) const = default;
};

struct Port {
    std::uint16_t number{};

    constexpr auto operator<=>(const Port &) const = default;
};

struct Endpoint {
    Ipv4Address address;
    Port port;

    constexpr auto operator<=>(const Endpoint &) const = default;
};

struct Ipv6Address {
    std::array<std::uint8_t, 16> octets{};

    constexpr auto operator<=>(const Ipv6Address &) const = default;
};

} // namespace teredo
