// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/address.h"

#include <optional>

namespace teredo {

// What a client has found out about the NATs before it (RFC 6081 §5.3.1, §5.4.1).
struct NatFacts {
    bool symmetric = false;
    bool portPreserving = false;
    std::optional<Endpoint> portMapping; // where the nearest NAT lets everybody in to us, because it was asked to
};

} // namespace teredo
