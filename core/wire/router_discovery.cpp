// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/wire/router_discovery.h"

#include "core/protocol_constants.h"
#include "core/wire/checksum.h"
#include "core/wire/icmpv6.h"
#include "core/wire/ipv6_address.h"
#include "core/wire/reader.h"

namespace teredo::wire {
namespace {

constexpr std::uint8_t routerAdvertisement = 134;
constexpr std::uint8_t prefixInformation = 3; // RFC 4861 §4.6.2
constexpr std::uint8_t mtuOption = 5;         // RFC 4861 §4.6.4
constexpr std::uint8_t notForwarded = 255;    // a lower hop limit has passed a router

std::optional<Ipv6Address> readPrefix(Reader &option)
{
    const unsigned length = option.u8();
    option.bytes(13); // flags, lifetimes, reserved
    Ipv6Address prefix{option.array<16>()};
    if (!option.ok() || !option.rest().empty() || length != 64)
        return std::nullopt;
    std::fill(prefix.octets.begin() + 8, prefix.octets.end(), std::uint8_t{0});
    return prefix;
}

// Walks the options; false if one is malformed or there is not exactly one usable prefix.
bool readOptions(Reader &in, RouterAdvertisement &out)
{
    int prefixes = 0;
    while (in.ok() && !in.rest().empty()) {
        const std::uint8_t type = in.u8();
        const std::size_t size = std::size_t{in.u8()} * 8;
        if (size == 0)
            return false; // RFC 4861 §4.6
        Reader option(in.bytes(size - 2));
        if (type == prefixInformation) {
            const auto prefix = readPrefix(option);
            if (!prefix)
                return false;
            out.prefix = *prefix;
            ++prefixes;
        } else if (type == mtuOption) {
            option.u16();
            out.mtu = option.u32();
        }
    }
    return in.ok() && prefixes == 1; // RFC 4380 §5.2.1: one and no more
}

} // namespace

Ipv6Address serverLinkLocal(const Ipv4Address &server)
{
    const std::uint16_t port = teredoPort.number ^ 0xffff;
    Ipv6Address address{
        {0xfe, 0x80, 0, 0, 0, 0, 0, 0, 0x80, 0, static_cast<std::uint8_t>(port >> 8), static_cast<std::uint8_t>(port)}};
    std::ranges::transform(server.octets, address.octets.begin() + 12,
        [](std::uint8_t octet) { return static_cast<std::uint8_t>(octet ^ 0xff); });
    return address;
}

RouterSolicitation buildRouterSolicitation(const Ipv6Address &source)
{
    RouterSolicitation packet{};
    Writer out(packet);
    writeIpv6Header(out, {source, allRouters, NextHeader::Icmpv6, notForwarded}, 8);
    out.u8(routerSolicitation);
    const Bytes message = std::span(packet).subspan(ipv6HeaderSize);
    Writer(std::span(packet).subspan(ipv6HeaderSize + 2)).u16(icmpv6Checksum(source, allRouters, message));
    return packet;
}

bool isRouterAdvertisement(const Ipv6Packet &packet)
{
    return icmpv6Type(packet) == routerAdvertisement;
}

Result<RouterAdvertisement, AdvertisementError> parseRouterAdvertisement(const Ipv6Packet &packet)
{
    // RFC 4861 §6.1.2: link-local source, hop limit 255, code 0, a right checksum, at least 16 bytes.
    if (!isRouterAdvertisement(packet) || packet.hopLimit != notForwarded || !isLinkLocal(packet.source))
        return Failure{AdvertisementError::NotAnAdvertisement};
    Reader in(packet.payload);
    in.u8();
    const std::uint8_t code = in.u8();
    in.bytes(14); // checksum, hop limit, flags, lifetime and timers
    if (!in.ok() || code != 0)
        return Failure{AdvertisementError::NotAnAdvertisement};
    if (icmpv6Checksum(packet) != 0)
        return Failure{AdvertisementError::BadChecksum};

    RouterAdvertisement out{packet.source, packet.destination, {}, {}};
    if (!readOptions(in, out))
        return Failure{AdvertisementError::NotOnePrefix};
    return out;
}

} // namespace teredo::wire
