// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/wire/ipv6_packet.h"
#include "sim/world.h"

#include <string_view>

namespace sim {

// Packets made without the core's builders, so that a mistake there is not shared.

[[nodiscard]] Packet ipv6(const Ipv6Address &source, const Ipv6Address &destination, std::uint8_t nextHeader,
    std::uint8_t hopLimit, Bytes payload);
[[nodiscard]] Packet bubble(const Ipv6Address &source, const Ipv6Address &destination);
// A UDP packet between two ordinary ports that carries this text.
[[nodiscard]] Packet text(const Ipv6Address &source, const Ipv6Address &destination, std::string_view words);
// An ICMPv6 packet; its message has zeros where the checksum will be.
[[nodiscard]] Packet icmpv6(
    const Ipv6Address &source, const Ipv6Address &destination, std::uint8_t hopLimit, Packet message);
// The reply of a host to this echo request.
[[nodiscard]] Packet echoReply(const teredo::wire::Ipv6Packet &request);

[[nodiscard]] Packet operator+(Packet left, const Packet &right);
[[nodiscard]] Packet bytes(std::initializer_list<int> octets);
template<std::size_t Size>
[[nodiscard]] Packet bytes(const std::array<std::uint8_t, Size> &octets)
{
    const auto view = std::as_bytes(std::span(octets));
    return {view.begin(), view.end()};
}

// The words of a text() packet.
[[nodiscard]] std::string_view wordsOf(Bytes textPacket);

} // namespace sim
