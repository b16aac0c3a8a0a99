// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "helper/system/route_socket.h"

#include <optional>

namespace kernel {

struct LinkRoute {
    Ipv6Prefix destination;
    std::uint32_t metric = 0;

    bool operator==(const LinkRoute &) const = default;
};

// One interface as it is now, to be compared with what it should be.
struct LinkState {
    bool up = false;
    std::uint32_t mtu = 0;
    bool ipv6Disabled = false; // by sysctl (disable_ipv6), for this interface or for all
    std::vector<Ipv6Prefix> addresses;
    std::vector<LinkRoute> routes; // IPv6 ones of the main table
};

// Nothing if there is no such interface. EINTR: it changes too fast to be read as a whole.
Result<std::optional<LinkState>> readLinkState(unsigned interfaceIndex);

} // namespace kernel
