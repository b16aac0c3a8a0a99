// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/address.h"
#include "core/client/server.h"

namespace teredo {

// Who we are to others; all zero while we are nobody.
struct Identity {
    Ipv6Address address;
    Endpoint mapped;
    const Server *server = nullptr; // that told us; outlives our being it
};

} // namespace teredo
