// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/wire/bubble.h"

#include "core/wire/ipv6_address.h"

namespace teredo::wire {

Bubble buildBubble(const Ipv6Address &source, const Ipv6Address &destination)
{
    Bubble bubble{};
    Writer out(bubble);
    writeIpv6Header(out, {source, destination, NextHeader::None, 255}, 0);
    return bubble;
}

Bytes buildBubble(
    const Ipv6Address &source, const Ipv6Address &destination, const Trailers &trailers, BubbleBuffer &buffer)
{
    Writer out(buffer);
    out.bytes(buildBubble(source, destination));
    std::array<std::byte, longestTrailers> written{};
    out.bytes(buildTrailers(trailers, written));
    return out.written();
}

Bubble buildDiscoveryBubble(const Ipv6Address &source)
{
    Bubble bubble{};
    Writer out(bubble);
    writeIpv6Header(out, {source, allNodes, NextHeader::None, 1}, 0);
    return bubble;
}

} // namespace teredo::wire
