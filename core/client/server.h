// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/address.h"
#include "core/client/credentials.h"

#include <optional>

namespace teredo {

// A Teredo server as a client is configured with it (RFC 4380 §5.2).
struct Server {
    Ipv4Address primary;
    Ipv4Address secondary;                                 // tells the kind of NAT; zero: there is none
    std::optional<Credentials> credentials = std::nullopt; // with them, only answers that prove to know them count
};

} // namespace teredo
