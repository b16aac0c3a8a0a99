// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/wire/trailers.h"

#include "core/wire/reader.h"
#include "core/wire/writer.h"

namespace teredo::wire {
namespace {

// RFC 6081 §4.2 to §4.5. Numbers, not an enumeration: any other may come, too.
constexpr std::uint8_t nonceType = 0x01;
constexpr std::uint8_t randomPortTypeOfTable = 0x02; // in the table of §9 only: both are understood, and both are sent
constexpr std::uint8_t alternateAddressType = 0x03;
constexpr std::uint8_t neighborDiscoveryType = 0x04;
constexpr std::uint8_t randomPortType = 0x05;

constexpr std::size_t nonceLength = 4;
constexpr std::size_t discoveryLength = 4;
constexpr std::size_t randomPortLength = 2;
constexpr std::size_t reservedLength = 2; // before the alternate addresses
constexpr std::size_t alternateLength = 6;

// RFC 6081 §4.1: what the two highest bits of an unknown type ask for.
constexpr bool mustUnderstand(std::uint8_t type)
{
    return type >> 6 == 0b01;
}

bool isUnicast(const Ipv4Address &address)
{
    return address.octets[0] != 0 && address.octets[0] < 224;
}

std::optional<Alternates> parseAlternates(Bytes value)
{
    const std::size_t count = value.size() / alternateLength;
    if (value.size() != reservedLength + count * alternateLength || count < 1 || count > Alternates::bound)
        return std::nullopt;
    Reader in(value.subspan(reservedLength));
    Alternates alternates;
    for (std::size_t i = 0; i < count; ++i) {
        const Ipv4Address address{in.array<4>()};
        const Port port{in.u16()};
        if (!isUnicast(address) || port == Port{})
            return std::nullopt;
        alternates.add({address, port});
    }
    return alternates;
}

void readDiscovery(Bytes value, Trailers &out)
{
    const std::uint8_t type = Reader(value).u8();
    if (!out.discovery && type <= static_cast<std::uint8_t>(Discovery::Advertisement))
        out.discovery = Discovery{type};
}

void readRandomPort(Bytes value, Trailers &out)
{
    const Port port{Reader(value).u16()};
    if (!out.randomPort && port != Port{})
        out.randomPort = port;
}

// False: malformed, and so the last one that is looked at.
Result<bool, TrailerError> readTrailer(std::uint8_t type, Bytes value, Trailers &out)
{
    switch (type) {
    case nonceType:
        if (value.size() == nonceLength && !out.nonce)
            out.nonce = Reader(value).array<nonceLength>();
        return value.size() == nonceLength;
    case alternateAddressType: {
        const auto alternates = parseAlternates(value);
        if (!alternates)
            return Failure{TrailerError::BadAlternates};
        if (out.alternates.all().empty())
            out.alternates = *alternates;
        return true;
    }
    case neighborDiscoveryType:
        if (value.size() == discoveryLength)
            readDiscovery(value, out);
        return value.size() == discoveryLength;
    case randomPortType:
    case randomPortTypeOfTable:
        if (value.size() == randomPortLength)
            readRandomPort(value, out);
        return value.size() == randomPortLength;
    default:
        if (mustUnderstand(type))
            return Failure{TrailerError::MustUnderstand};
        return true;
    }
}

void writeHead(Writer &out, std::uint8_t type, std::size_t length)
{
    out.u8(type);
    out.u8(length);
}

void writeAlternates(Writer &out, const Alternates &alternates)
{
    writeHead(out, alternateAddressType, reservedLength + alternates.all().size() * alternateLength);
    out.u16(0);
    for (const auto &[address, port] : alternates.all()) {
        out.array(address.octets);
        out.u16(port.number);
    }
}

} // namespace

// RFC 6081 §5.1.2: in their order, up to the first malformed one.
Result<Trailers, TrailerError> parseTrailers(Bytes trailers)
{
    Trailers out;
    Reader in(trailers);
    while (!in.rest().empty()) {
        const std::uint8_t type = in.u8();
        const Bytes value = in.bytes(in.u8());
        if (!in.ok())
            break;
        const auto wellFormed = readTrailer(type, value, out);
        if (!wellFormed)
            return Failure{wellFormed.error()};
        if (!*wellFormed)
            break;
    }
    return out;
}

Bytes buildTrailers(const Trailers &trailers, MutableBytes buffer)
{
    Writer out(buffer);
    if (trailers.nonce) {
        writeHead(out, nonceType, nonceLength);
        out.array(*trailers.nonce);
    }
    if (!trailers.alternates.all().empty())
        writeAlternates(out, trailers.alternates);
    if (trailers.discovery) {
        writeHead(out, neighborDiscoveryType, discoveryLength);
        out.array(std::array<std::uint8_t, discoveryLength>{static_cast<std::uint8_t>(*trailers.discovery)});
    }
    if (trailers.randomPort) {
        for (const std::uint8_t type : {randomPortType, randomPortTypeOfTable}) {
            writeHead(out, type, randomPortLength);
            out.u16(trailers.randomPort->number);
        }
    }
    return out.written();
}

} // namespace teredo::wire
