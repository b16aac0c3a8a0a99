// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/address.h"
#include "core/bytes.h"

#include <chrono>
#include <optional>

// What a router says to everybody when it has started, or got another address: a PCP ANNOUNCE (RFC 6887 §14.1), or
// NAT-PMP's answer to a question for the address that nobody asked (RFC 6886 §3.2.1).
struct Announcement {
    std::chrono::seconds epoch{};                // see RouterEpoch
    std::optional<teredo::Ipv4Address> external; // NAT-PMP only
};

// Nothing if it is neither.
[[nodiscard]] std::optional<Announcement> parseAnnouncement(teredo::Bytes datagram);
