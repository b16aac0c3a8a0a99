// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/client/packet_checks.h"

#include "core/protocol_constants.h"
#include "core/wire/ipv6_address.h"
#include "core/wire/reader.h"

namespace teredo {
namespace {

using wire::NextHeader;

struct Chain {
    NextHeader next{};
    wire::Reader rest;
};

// Steps over one extension header (RFC 8200 §4).
void skip(Chain &chain)
{
    const bool fragment = chain.next == NextHeader::Fragment;
    chain.next = NextHeader{chain.rest.u8()};
    const std::size_t length = chain.rest.u8();
    chain.rest.bytes(fragment ? 6 : length * 8 + 6);
}

bool isLaterFragment(const Chain &chain)
{
    wire::Reader fragment = chain.rest;
    fragment.u16();
    return chain.next == NextHeader::Fragment && fragment.u16() >> 3 != 0;
}

bool goesToTeredoPort(wire::Reader udp)
{
    udp.u16();
    return udp.u16() == teredoPort.number && udp.ok();
}

// A 6to4 address that leads to where the IPv4 address in it may not lead.
bool isForbiddenSixToFour(const Ipv6Address &address, const DestinationPolicy &policy)
{
    return wire::isSixToFour(address) && !policy.allows(wire::sixToFourRouter(address));
}

bool isNoHost(const Ipv6Address &address)
{
    return wire::isMulticast(address) || wire::isLinkLocal(address) || wire::isUnspecifiedOrLoopback(address);
}

} // namespace

std::optional<DropReason> contentProblem(const wire::Ipv6Packet &packet)
{
    Chain chain{packet.nextHeader, wire::Reader(packet.payload)};
    for (int headers = 0; headers <= maxExtensionHeaders; ++headers) {
        switch (chain.next) {
        case NextHeader::Routing:
            return DropReason::RoutingHeader; // RFC 6169 §2.3
        case NextHeader::Ipv6:
            return DropReason::TunnelInTunnel; // RFC 6169 §3.1
        case NextHeader::Udp:
            return goesToTeredoPort(chain.rest) ? std::optional(DropReason::TunnelInTunnel) : std::nullopt;
        case NextHeader::Fragment:
            if (isLaterFragment(chain))
                return std::nullopt; // what follows is no header
            skip(chain);
            break;
        case NextHeader::HopByHop:
        case NextHeader::DestinationOptions:
            skip(chain);
            break;
        case NextHeader::Icmpv6:
        case NextHeader::None:
        default: // a protocol that is none of our business
            return std::nullopt;
        }
        if (!chain.rest.ok())
            return DropReason::Malformed;
    }
    return DropReason::Malformed;
}

std::optional<DropReason> sourceProblem(
    const Ipv6Address &source, const Ipv6Address &own, const DestinationPolicy &policy)
{
    if (isNoHost(source) || source == own)
        return DropReason::BadSource;
    if (isForbiddenSixToFour(source, policy))
        return DropReason::ForbiddenAddress;
    return std::nullopt;
}

std::optional<DropReason> destinationProblem(const Ipv6Address &destination, const DestinationPolicy &policy)
{
    if (isNoHost(destination))
        return DropReason::NoRoute;
    if (isForbiddenSixToFour(destination, policy))
        return DropReason::ForbiddenAddress;
    return std::nullopt;
}

} // namespace teredo
