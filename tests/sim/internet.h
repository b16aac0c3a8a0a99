// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "sim/client_host.h"
#include "sim/native_host.h"
#include "sim/relay_host.h"
#include "sim/server_host.h"

namespace sim {

inline constexpr Ipv4Address serverAddress{{203, 0, 113, 120}};
inline constexpr Ipv4Address secondaryAddress{{203, 0, 113, 121}};
inline constexpr Endpoint serverEndpoint{serverAddress, {3544}};
inline constexpr Endpoint secondaryEndpoint{secondaryAddress, {3544}};
inline constexpr Endpoint relayEndpoint{{{203, 0, 113, 7}}, {3545}};
inline constexpr Ipv6Address hostAddress{{0x20, 0x01, 0x0d, 0xb8, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1}};
inline constexpr Ipv6Address silentAddress{{0x20, 0x01, 0x0d, 0xb8, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xff}};

// The configuration of a client in this internet. Its addresses are from the documentation ranges.
[[nodiscard]] inline teredo::ClientConfig clientConfig(std::vector<Ipv6Address> verificationHosts = {})
{
    return {.servers = {{serverAddress, secondaryAddress}},
        .local = {},
        .verificationHosts = std::move(verificationHosts),
        .destinations = teredo::DestinationPolicy(teredo::DestinationPolicy::TestAddresses::Allowed)};
}

// A server, a relay and an IPv6 host.
struct Internet {
    World world;
    ServerHost server{world, serverAddress, secondaryAddress};
    RelayHost relay{world, relayEndpoint};
    NativeHost host{world, hostAddress};
};

} // namespace sim
