// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/wire/encapsulation.h"
#include "core/wire/trailers.h"
#include "pair.h"

#include <utility>

// For stories told packet by packet.

[[nodiscard]] inline teredo::wire::Trailers trailersOf(const sim::Sent &sent)
{
    return *teredo::wire::parseTrailers(teredo::wire::parse(sent.payload)->trailers);
}

[[nodiscard]] inline bool isBubble(const sim::Sent &sent)
{
    return teredo::wire::parseIpv6(teredo::wire::parse(sent.payload)->packet)->isBubble();
}

[[nodiscard]] inline sim::Packet nonceTrailer(const teredo::wire::BubbleNonce &nonce)
{
    return sim::operator+(sim::bytes({1, 4}), sim::bytes(nonce));
}

// What the client has sent since the last look.
[[nodiscard]] inline std::vector<sim::Sent> newlySent(sim::ClientHost &client)
{
    return std::exchange(client.out.sent, {});
}

// The one port that the client has opened.
[[nodiscard]] inline teredo::Port onlyPort(const sim::ClientHost &client)
{
    return client.out.openPorts.size() == 1 ? *client.out.openPorts.begin() : teredo::Port{};
}
