// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/explain.h"

#include "core/destination_policy.h"
#include "core/wire/teredo_address.h"

#include <algorithm>

namespace teredo {
namespace {

constexpr std::uint16_t coneBit = 0x8000;
constexpr std::uint16_t reservedBit = 0x4000;
constexpr std::uint16_t universalBit = 0x0200;
constexpr std::uint16_t groupBit = 0x0100;

constexpr std::array<std::uint8_t, 4> obsoletePrefix{0x3f, 0xfe, 0x83, 0x1f};

bool isObsolete(const Ipv6Address &address)
{
    return std::ranges::equal(std::span(address.octets).first<4>(), obsoletePrefix);
}

// The same address with the prefix of today; its other parts did not change.
Ipv6Address modern(Ipv6Address address)
{
    const Ipv6Address today = wire::prefixOf({});
    std::copy_n(today.octets.begin(), 4, address.octets.begin());
    return address;
}

// The random bits without the two that lie between them.
constexpr std::uint16_t randomPart(std::uint16_t bits)
{
    return static_cast<std::uint16_t>((bits & 0x3c00) >> 2 | (bits & 0x00ff));
}

TeredoFlags explainFlags(std::uint16_t bits)
{
    return {.bits = bits,
        .cone = (bits & coneBit) != 0,
        .reserved = (bits & reservedBit) != 0,
        .universal = (bits & universalBit) != 0,
        .group = (bits & groupBit) != 0,
        .random = randomPart(bits)};
}

} // namespace

Explanation explain(const Ipv6Address &address)
{
    const bool obsolete = isObsolete(address);
    const auto parts = wire::fromIpv6(obsolete ? modern(address) : address);
    if (!parts)
        return {};
    const DestinationPolicy global;
    const TeredoFlags flags = explainFlags(parts->flags);
    return {.kind = obsolete ? TeredoKind::Obsolete : TeredoKind::Teredo,
        .server = parts->server,
        .flags = flags,
        .mapped = parts->mapped,
        .serverIsNotGlobal = !global.allows(parts->server),
        .mappingIsNotGlobal = !global.allows(parts->mapped.address),
        .portIsZero = parts->mapped.port == Port{},
        .coneBitIsSet = flags.cone,
        .reservedBitsAreSet = flags.reserved || flags.universal || flags.group};
}

} // namespace teredo
