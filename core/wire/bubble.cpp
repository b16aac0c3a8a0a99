// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/wire/bubble.h"

namespace teredo::wire {

Bubble buildBubble(const Ipv6Address &source, const Ipv6Address &destination)
{
    Bubble bubble{};
    Writer out(bubble);
    writeIpv6Header(out, {source, destination, NextHeader::None, 255}, 0);
    return bubble;
}

} // namespace teredo::wire
