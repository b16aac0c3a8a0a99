// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "helper/portmap/nat_pmp_message.h"

#include "core/wire/reader.h"
#include "core/wire/writer.h"

namespace nat_pmp {
namespace {

constexpr std::uint8_t version = 0;
constexpr std::uint8_t addressOpcode = 0; // RFC 6886 §3.2
constexpr std::uint8_t mapUdpOpcode = 1;  // §3.3
constexpr std::uint8_t responseBit = 128;
constexpr std::uint16_t success = 0; // §3.5

struct Header {
    bool granted = false;
    std::chrono::seconds epoch{0};
};

// Nothing if this is no answer to opcode.
std::optional<Header> readHeader(teredo::wire::Reader &in, std::uint8_t opcode)
{
    const bool sameVersion = in.u8() == version;
    const bool sameOpcode = in.u8() == (responseBit | opcode);
    const bool granted = in.u16() == success;
    const std::chrono::seconds epoch(in.u32());
    return in.ok() && sameVersion && sameOpcode ? std::optional(Header{granted, epoch}) : std::nullopt;
}

} // namespace

std::array<std::byte, 2> buildAddressRequest()
{
    return teredo::octets(version, addressOpcode);
}

std::array<std::byte, 12> build(const MapRequest &request)
{
    std::array<std::byte, 12> bytes{};
    teredo::wire::Writer out(bytes);
    const auto seconds = static_cast<std::uint32_t>(request.lifetime.count());
    out.u8(version);
    out.u8(mapUdpOpcode);
    out.u16(0);
    out.u16(request.internal.number);
    out.u16(request.suggested.number);
    out.u16(seconds >> 16);
    out.u16(seconds & 0xffff);
    return bytes;
}

std::optional<AddressAnswer> parseAddressAnswer(teredo::Bytes datagram)
{
    teredo::wire::Reader in(datagram);
    const auto header = readHeader(in, addressOpcode);
    if (!header || !header->granted)
        return header ? std::optional(AddressAnswer{}) : std::nullopt;
    const teredo::Ipv4Address address{in.array<4>()};
    return in.ok() ? std::optional(AddressAnswer{true, address, header->epoch}) : std::nullopt;
}

std::optional<MapAnswer> parseMapAnswer(teredo::Bytes datagram, const MapRequest &request)
{
    teredo::wire::Reader in(datagram);
    const auto header = readHeader(in, mapUdpOpcode);
    if (!header)
        return std::nullopt;
    const teredo::Port internal{in.u16()};
    const teredo::Port external{in.u16()};
    const std::chrono::seconds lifetime(in.u32());
    if (!header->granted) // a refusal may be shorter (RFC 6886 §3.5)
        return MapAnswer{};
    if (!in.ok() || internal != request.internal)
        return std::nullopt;
    return MapAnswer{true, external, lifetime};
}

} // namespace nat_pmp
