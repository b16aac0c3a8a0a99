// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/wire/checksum.h"

namespace teredo::wire {
namespace {

std::uint64_t sum16(Bytes data)
{
    std::uint64_t sum = 0;
    for (std::size_t i = 0; i < data.size(); ++i)
        sum += std::to_integer<std::uint64_t>(data[i]) << (i % 2 == 0 ? 8 : 0);
    return sum;
}

std::uint64_t sum16(const Ipv6Address &address)
{
    return sum16(std::as_bytes(std::span(address.octets)));
}

} // namespace

std::uint16_t icmpv6Checksum(const Ipv6Address &source, const Ipv6Address &destination, Bytes message)
{
    // RFC 8200 §8.1: the pseudo-header, then the message.
    std::uint64_t sum = sum16(source) + sum16(destination) + message.size()
        + static_cast<std::uint64_t>(NextHeader::Icmpv6) + sum16(message);
    while (sum > 0xffff)
        sum = (sum & 0xffff) + (sum >> 16);
    return static_cast<std::uint16_t>(~sum);
}

std::uint16_t icmpv6Checksum(const Ipv6Packet &packet)
{
    return icmpv6Checksum(packet.source, packet.destination, packet.payload);
}

} // namespace teredo::wire
