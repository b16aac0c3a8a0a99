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
    // That of `local`, whose hosts are never sent to all at once on the word of somebody (RFC 4380 §5.2.4); nothing: it
    // is not known, or has no other hosts.
    std::optional<Ipv4Block> localSubnet = {};
    // Whether others are looked for in it by discovery bubbles (RFC 4380 §5.2.8), else nobody there hears of us.
    bool localDiscovery = false;
    Duration refreshInterval = teredo::refreshInterval; // for which NATs keep a mapping
    bool determinesRefresh = false;                     // whether they keep it longer (RFC 4380 §5.2.7)
};

} // namespace teredo
