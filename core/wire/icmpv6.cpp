// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/wire/icmpv6.h"

#include "core/wire/checksum.h"
#include "core/wire/ipv6_address.h"
#include "core/wire/reader.h"

namespace teredo::wire {
namespace {

constexpr std::uint8_t destinationUnreachable = 1;
constexpr std::uint8_t packetTooBig = 2;
constexpr std::uint8_t firstInformational = 128;
constexpr std::uint8_t echoRequest = 128;
constexpr std::uint8_t echoReply = 129;
constexpr std::uint8_t redirect = 137;
constexpr std::uint8_t echoHopLimit = 64;
constexpr std::size_t largestError = 1280; // RFC 4443 §2.4 (c): the minimum MTU of IPv6

// Puts the checksum into an ICMPv6 packet that was written with zeros there.
void finish(const Ipv6Header &header, MutableBytes packet)
{
    const std::uint16_t sum = icmpv6Checksum(header.source, header.destination, packet.subspan(ipv6HeaderSize));
    Writer(packet.subspan(ipv6HeaderSize + 2)).u16(sum);
}

bool deservesAnError(const Ipv6Packet &lost)
{
    return !isIcmpv6Error(lost) && !isMulticast(lost.destination) && !isMulticast(lost.source)
        && !isUnspecifiedOrLoopback(lost.source) && !isLinkLocal(lost.source);
}

struct Error {
    std::uint8_t type = 0;
    std::uint8_t code = 0;
    std::uint32_t parameter = 0; // the 32 bits after the checksum
};

Bytes build(const Error &error, const Ipv6Address &source, const Ipv6Packet &lost, MutableBytes buffer)
{
    if (!deservesAnError(lost))
        return {};
    const std::size_t kept = std::min(lost.bytes.size(), largestError - ipv6HeaderSize - icmpv6HeaderSize);
    const Ipv6Header header{source, lost.source, NextHeader::Icmpv6, echoHopLimit};
    Writer out(buffer);
    writeIpv6Header(out, header, icmpv6HeaderSize + kept);
    out.bytes(octets(error.type, error.code, 0, 0));
    out.u16(error.parameter >> 16);
    out.u16(error.parameter & 0xffff);
    out.bytes(lost.bytes.first(kept));
    if (!out.written().empty())
        finish(header, buffer.first(out.written().size()));
    return out.written();
}

} // namespace

std::optional<std::uint8_t> icmpv6Type(const Ipv6Packet &packet)
{
    if (packet.nextHeader != NextHeader::Icmpv6 || packet.payload.empty())
        return std::nullopt;
    return std::to_integer<std::uint8_t>(packet.payload.front());
}

bool isIcmpv6Error(const Ipv6Packet &packet)
{
    const auto type = icmpv6Type(packet);
    return type && *type < firstInformational;
}

bool isNeighborDiscovery(const Ipv6Packet &packet)
{
    const auto type = icmpv6Type(packet);
    return type && *type >= routerSolicitation && *type <= redirect;
}

EchoPacket buildEchoRequest(const Ipv6Address &source, const Ipv6Address &destination, const Echo &echo)
{
    EchoPacket packet{};
    Writer out(packet);
    const Ipv6Header header{source, destination, NextHeader::Icmpv6, echoHopLimit};
    writeIpv6Header(out, header, icmpv6HeaderSize + echo.nonce.size());
    out.bytes(octets(echoRequest, 0, 0, 0));
    out.u16(echo.identifier);
    out.u16(echo.sequence);
    out.array(echo.nonce);
    finish(header, packet);
    return packet;
}

std::optional<Echo> parseEchoReply(const Ipv6Packet &packet)
{
    if (packet.nextHeader != NextHeader::Icmpv6)
        return std::nullopt;
    Reader in(packet.payload);
    const std::uint8_t type = in.u8();
    const std::uint8_t code = in.u8();
    in.u16(); // checksum
    Echo echo;
    echo.identifier = in.u16();
    echo.sequence = in.u16();
    echo.nonce = in.array<8>();
    if (!in.ok() || !in.rest().empty() || type != echoReply || code != 0 || icmpv6Checksum(packet) != 0)
        return std::nullopt;
    return echo;
}

Bytes buildUnreachable(Unreachable code, const Ipv6Address &source, const Ipv6Packet &lost, MutableBytes buffer)
{
    return build({destinationUnreachable, static_cast<std::uint8_t>(code), 0}, source, lost, buffer);
}

Bytes buildPacketTooBig(std::uint32_t mtu, const Ipv6Address &source, const Ipv6Packet &lost, MutableBytes buffer)
{
    return build({packetTooBig, 0, mtu}, source, lost, buffer);
}

} // namespace teredo::wire
