// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/address.h"
#include "core/client/server.h"
#include "core/destination_policy.h"

#include <vector>

namespace teredo {

struct ClientConfig {
    std::vector<Server> servers; // the preferred one first; no more than maxServers are used
    Endpoint local;              // our own socket, to tell "no NAT" and "port-preserving"; may be unknown (0)
    std::vector<Ipv6Address>
        verificationHosts; // asked by echo whether IPv6 works; empty: Online right after qualification
    DestinationPolicy destinations;
};

} // namespace teredo
