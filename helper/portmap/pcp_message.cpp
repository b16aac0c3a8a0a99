// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "helper/portmap/pcp_message.h"

#include "core/wire/reader.h"
#include "core/wire/writer.h"

#include <algorithm>

namespace pcp {
namespace {

constexpr std::uint8_t version = 2;        // RFC 6887 §7
constexpr std::uint8_t announceOpcode = 0; // §19.2
constexpr std::uint8_t mapOpcode = 1;
constexpr std::uint8_t responseBit = 0x80;
constexpr std::uint8_t success = 0;
constexpr std::uint8_t unsupportedVersion = 1; // §7.4
constexpr std::uint8_t udp = 17;
constexpr std::size_t headerSize = 24;
constexpr std::size_t reservedSize = 12;
constexpr std::size_t natPmpErrorSize = 8; // RFC 6886 §3.5; RFC 6887 appendix A

using MappedAddress = std::array<std::uint8_t, 16>; // ::ffff:a.b.c.d (RFC 6887 §5)

MappedAddress mapped(teredo::Ipv4Address address)
{
    MappedAddress all{};
    all[10] = all[11] = 0xff;
    std::ranges::copy(address.octets, all.begin() + 12);
    return all;
}

std::optional<teredo::Ipv4Address> unmapped(const MappedAddress &all)
{
    teredo::Ipv4Address address;
    std::ranges::copy(all.begin() + 12, all.end(), address.octets.begin());
    return all == mapped(address) ? std::optional(address) : std::nullopt;
}

void writeSeconds(teredo::wire::Writer &out, std::chrono::seconds lifetime)
{
    const auto seconds = static_cast<std::uint32_t>(lifetime.count());
    out.u16(seconds >> 16);
    out.u16(seconds & 0xffff);
}

// Everything after the header must be about what we asked for (RFC 6887 §11.4).
std::optional<MapAnswer> readMapping(teredo::wire::Reader &in, const MapRequest &request, std::chrono::seconds lifetime)
{
    const bool sameNonce = in.array<std::tuple_size_v<Nonce>>() == request.nonce;
    const bool sameProtocol = in.u8() == udp;
    in.bytes(3); // reserved
    const bool samePort = teredo::Port{in.u16()} == request.internal;
    const teredo::Port port{in.u16()};
    const auto address = unmapped(in.array<16>());
    if (!in.ok() || !sameNonce || !sameProtocol || !samePort || !address)
        return std::nullopt;
    return MapAnswer{MapAnswer::Kind::Granted, {*address, port}, lifetime, {}};
}

} // namespace

std::array<std::byte, mapSize> build(const MapRequest &request)
{
    std::array<std::byte, mapSize> bytes{};
    teredo::wire::Writer out(bytes);
    out.u8(version);
    out.u8(mapOpcode);
    out.u16(0);
    writeSeconds(out, request.lifetime);
    out.array(mapped(request.client));
    out.array(request.nonce);
    out.u8(udp);
    out.u8(0);
    out.u16(0);
    out.u16(request.internal.number);
    out.u16(request.suggested.port.number);
    out.array(mapped(request.suggested.address)); // without a wish ::ffff:0.0.0.0, which asks for IPv4 (§11.1)
    return bytes;
}

std::optional<MapAnswer> parseAnswer(teredo::Bytes datagram, const MapRequest &request)
{
    teredo::wire::Reader in(datagram);
    const std::uint8_t itsVersion = in.u8();
    const std::uint8_t opcode = in.u8();
    in.u8();
    const std::uint8_t result = in.u8();
    const std::chrono::seconds lifetime(in.u32());
    if (!in.ok() || (opcode & responseBit) == 0)
        return std::nullopt;
    // A NAT-PMP server's refusal has no more than these bytes, and its result code begins one byte earlier.
    if (itsVersion != version && datagram.size() >= natPmpErrorSize && result == unsupportedVersion)
        return MapAnswer{MapAnswer::Kind::OtherVersion, {}, {}, {}};
    if (itsVersion != version || opcode != (responseBit | mapOpcode) || datagram.size() < headerSize)
        return std::nullopt;
    if (result == unsupportedVersion)
        return MapAnswer{MapAnswer::Kind::OtherVersion, {}, {}, {}};
    if (result != success)
        return MapAnswer{MapAnswer::Kind::Refused, {}, {}, {}};
    const std::chrono::seconds epoch(in.u32());
    in.bytes(reservedSize);
    auto answer = readMapping(in, request, lifetime);
    if (answer)
        answer->epoch = epoch;
    return answer;
}

std::optional<std::chrono::seconds> parseAnnouncement(teredo::Bytes datagram)
{
    teredo::wire::Reader in(datagram);
    const bool sameVersion = in.u8() == version;
    const bool sameOpcode = in.u8() == (responseBit | announceOpcode);
    in.u8();
    const bool isSuccess = in.u8() == success;
    in.u32(); // lifetime
    const std::chrono::seconds epoch(in.u32());
    in.bytes(reservedSize);
    return in.ok() && sameVersion && sameOpcode && isSuccess ? std::optional(epoch) : std::nullopt;
}

} // namespace pcp
