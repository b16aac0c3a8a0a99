// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/wire/teredo_address.h"

#include "core/wire/reader.h"

#include <algorithm>

namespace teredo::wire {
namespace {

constexpr std::array<std::uint8_t, 4> servicePrefix{0x20, 0x01, 0x00, 0x00}; // RFC 4380 §2.6

constexpr std::uint8_t flipped(std::uint8_t octet)
{
    return octet ^ 0xff;
}

} // namespace

std::uint16_t randomFlags(Random &random)
{
    std::array<std::byte, 2> bytes{};
    random.fill(bytes);
    return Reader(bytes).u16() & randomFlagBits;
}

std::optional<TeredoAddress> fromIpv6(const Ipv6Address &address)
{
    const auto &in = address.octets;
    if (!std::equal(servicePrefix.begin(), servicePrefix.end(), in.begin()))
        return std::nullopt;

    TeredoAddress out;
    std::copy_n(in.begin() + 4, 4, out.server.octets.begin());
    out.flags = static_cast<std::uint16_t>(in[8] << 8 | in[9]);
    out.mapped.port.number = static_cast<std::uint16_t>(flipped(in[10]) << 8 | flipped(in[11]));
    std::transform(in.begin() + 12, in.end(), out.mapped.address.octets.begin(), flipped);
    return out;
}

Ipv6Address toIpv6(const TeredoAddress &address)
{
    Ipv6Address result = prefixOf(address.server);
    auto &out = result.octets;
    const std::uint16_t port = address.mapped.port.number;
    out[8] = static_cast<std::uint8_t>(address.flags >> 8);
    out[9] = static_cast<std::uint8_t>(address.flags);
    out[10] = flipped(static_cast<std::uint8_t>(port >> 8));
    out[11] = flipped(static_cast<std::uint8_t>(port));
    std::ranges::transform(address.mapped.address.octets, out.begin() + 12, flipped);
    return result;
}

Ipv6Address prefixOf(const Ipv4Address &server)
{
    Ipv6Address prefix;
    std::ranges::copy(servicePrefix, prefix.octets.begin());
    std::ranges::copy(server.octets, prefix.octets.begin() + 4);
    return prefix;
}

} // namespace teredo::wire
