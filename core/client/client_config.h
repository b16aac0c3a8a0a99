// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/address.h"
#include "core/client/credentials.h"
#include "core/destination_policy.h"

#include <vector>

namespace teredo {

struct ClientConfig {
    Ipv4Address primaryServer;
    Ipv4Address secondaryServer;
    Endpoint local; // our own socket, to tell "no NAT" and "port-preserving"; may be unknown (0)
    std::vector<Ipv6Address>
        verificationHosts; // asked by echo whether IPv6 works; empty: Online right after qualification
    DestinationPolicy destinations;
    std::optional<Credentials> credentials = std::nullopt; // with them, only answers that prove to know them count
};

} // namespace teredo
