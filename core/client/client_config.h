// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/address.h"
#include "core/client/server.h"
#include "core/destination_policy.h"
#include "core/ipv4_block.h"
#include "core/protocol_constants.h"

#include <optional>
#include <vector>

namespace teredo {

struct ClientConfig {
    std::vector<Server> servers; // the preferred one first; no more than maxServers are used
    Endpoint local;              // our own socket, to tell "no NAT" and "port-preserving"; may be unknown (0)
    std::vector<Ipv6Address>
        verificationHosts; // asked by echo whether IPv6 works; empty: Online right after qualification
    DestinationPolicy destinations;
    // Where others are looked for by discovery bubbles (RFC 4380 §5.2.8), and nothing is sent to all of them on the
    // word of somebody; nothing: nowhere, and nobody hears of us.
    std::optional<Ipv4Block> localSubnet = {};
    Duration refreshInterval = teredo::refreshInterval; // for which NATs keep a mapping
    bool determinesRefresh = false;                     // whether they keep it longer (RFC 4380 §5.2.7)
};

} // namespace teredo
