// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/wire/ipv6_packet.h"

#include "core/wire/reader.h"

namespace teredo::wire {

std::optional<Ipv6Packet> parseIpv6(Bytes data)
{
    Reader in(data);
    const unsigned version = in.u32() >> 28;
    const std::size_t payloadLength = in.u16();
    Ipv6Packet out;
    out.nextHeader = NextHeader{in.u8()};
    out.hopLimit = in.u8();
    out.source.octets = in.array<16>();
    out.destination.octets = in.array<16>();
    out.payload = in.bytes(payloadLength);
    if (!in.ok() || version != 6)
        return std::nullopt;

    out.bytes = data.first(ipv6HeaderSize + payloadLength);
    return out;
}

void writeIpv6Header(Writer &out, const Ipv6Header &header, std::size_t payloadLength)
{
    out.bytes(octets(0x60, 0, 0, 0));
    out.u16(payloadLength);
    out.u8(static_cast<std::uint8_t>(header.nextHeader));
    out.u8(header.hopLimit);
    out.array(header.source.octets);
    out.array(header.destination.octets);
}

} // namespace teredo::wire
