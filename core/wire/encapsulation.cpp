// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/wire/encapsulation.h"

#include "core/wire/ipv6_packet.h"
#include "core/wire/reader.h"
#include "core/wire/writer.h"

namespace teredo::wire {
namespace {

constexpr std::uint16_t originIndicator = 0x0000;
constexpr std::uint16_t authenticationIndicator = 0x0001;

// RFC 4380 §5.1.1: port and address travel with every bit inverted, so that no NAT rewrites them on its way.
constexpr Endpoint obfuscated(Endpoint endpoint)
{
    endpoint.port.number ^= 0xffff;
    for (std::uint8_t &octet : endpoint.address.octets)
        octet ^= 0xff;
    return endpoint;
}

bool startsWith(Bytes data, std::uint16_t indicator)
{
    return data.size() >= 2 && Reader(data).u16() == indicator;
}

Authentication readAuthentication(Reader &in)
{
    in.u16();
    const std::size_t idLength = in.u8();
    const std::size_t valueLength = in.u8();
    Authentication authentication;
    authentication.clientId = in.bytes(idLength);
    authentication.value = in.bytes(valueLength);
    authentication.nonce = in.array<8>();
    authentication.confirmation = in.u8();
    return authentication;
}

void write(Writer &out, const Authentication &authentication)
{
    out.u16(authenticationIndicator);
    out.u8(authentication.clientId.size());
    out.u8(authentication.value.size());
    out.bytes(authentication.clientId);
    out.bytes(authentication.value);
    out.array(authentication.nonce);
    out.u8(authentication.confirmation);
}

Endpoint readOrigin(Reader &in)
{
    in.u16();
    const Port port{in.u16()};
    const Ipv4Address address{in.array<4>()};
    return obfuscated({address, port});
}

void write(Writer &out, const Endpoint &origin)
{
    const Endpoint hidden = obfuscated(origin);
    out.u16(originIndicator);
    out.u16(hidden.port.number);
    out.array(hidden.address.octets);
}

} // namespace

Result<Encapsulation, ParseError> parse(Bytes datagram)
{
    Reader in(datagram);
    Encapsulation out;
    // RFC 4380 §5.1.1: the authentication comes first if both are there.
    if (startsWith(in.rest(), authenticationIndicator))
        out.authentication = readAuthentication(in);
    if (startsWith(in.rest(), originIndicator))
        out.origin = readOrigin(in);
    if (!in.ok() || in.rest().empty())
        return Failure{ParseError::Truncated};
    if (Reader(in.rest()).u8() >> 4 != 6)
        return Failure{ParseError::NotIpv6};

    // RFC 6081 §4: the IPv6 length may be less than what is there; the rest are trailers.
    const auto packet = parseIpv6(in.rest());
    if (!packet)
        return Failure{ParseError::Truncated};
    out.packet = packet->bytes;
    out.trailers = in.rest().subspan(out.packet.size());
    return out;
}

Digest authenticationValue(const Encapsulation &encapsulation, Bytes secret)
{
    const Authentication authentication = encapsulation.authentication.value_or(Authentication{});
    const auto confirmation = octets(authentication.confirmation);
    std::array<std::byte, 8> buffer{};
    Writer origin(buffer);
    if (encapsulation.origin)
        write(origin, *encapsulation.origin);
    const std::array<Bytes, 4> parts{
        std::as_bytes(std::span(authentication.nonce)), confirmation, origin.written(), encapsulation.packet};
    return hmacSha1(secret, parts);
}

Bytes build(const Encapsulation &encapsulation, MutableBytes buffer)
{
    Writer out(buffer);
    if (encapsulation.authentication)
        write(out, *encapsulation.authentication);
    if (encapsulation.origin)
        write(out, *encapsulation.origin);
    out.bytes(encapsulation.packet);
    out.bytes(encapsulation.trailers);
    return out.written();
}

} // namespace teredo::wire
