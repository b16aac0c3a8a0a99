// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/client/packet_checks.h"
#include "core/wire/encapsulation.h"
#include "core/wire/icmpv6.h"
#include "core/wire/router_discovery.h"
#include "core/wire/trailers.h"
#include "entry_point.h"

#include <algorithm>
#include <array>
#include <cstdlib>

// What parses, builds back into itself; what looks deeper into a packet stays inside it.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const teredo::Bytes input = std::as_bytes(std::span(data, size));
    const auto datagram = teredo::wire::parse(input);
    if (!datagram)
        return 0;
    static std::array<std::byte, 70000> buffer;
    if (!std::ranges::equal(teredo::wire::build(*datagram, buffer), input))
        std::abort();
    static_cast<void>(teredo::wire::parseTrailers(datagram->trailers).has_value());

    const auto packet = teredo::wire::parseIpv6(datagram->packet);
    if (!packet || packet->bytes.size() != datagram->packet.size())
        std::abort();
    static_cast<void>(teredo::wire::parseRouterAdvertisement(*packet).has_value());
    static_cast<void>(teredo::wire::parseEchoReply(*packet));
    static_cast<void>(teredo::contentProblem(*packet));
    const auto error = teredo::wire::buildUnreachable(teredo::wire::Unreachable::Address, {}, *packet, buffer);
    if (error.size() > 1280)
        std::abort();
    return 0;
}
