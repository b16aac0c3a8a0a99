// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/address.h"
#include "core/bytes.h"

#include <array>
#include <chrono>
#include <optional>

// The MAP message of the Port Control Protocol (RFC 6887 §7, §11) for UDP over IPv4, the one that we send, and the
// ANNOUNCE message (§14.1), which we only hear.
namespace pcp {

using Nonce = std::array<std::uint8_t, 12>; // tells our mapping from others', and proves that an answer is to us

struct MapRequest {
    teredo::Ipv4Address client; // our local address, as the router sees us
    Nonce nonce{};
    teredo::Port internal;
    teredo::Endpoint suggested;       // 0.0.0.0:0: none
    std::chrono::seconds lifetime{0}; // 0: remove the mapping
};

struct MapAnswer {
    enum class Kind {
        Granted,
        Refused,
        OtherVersion // the router speaks another version; version 0 is NAT-PMP (RFC 6886)
    };
    Kind kind = Kind::Refused;
    teredo::Endpoint external;        // Granted
    std::chrono::seconds lifetime{0}; // Granted
    std::chrono::seconds epoch{0};    // Granted; see RouterEpoch
};

inline constexpr std::size_t mapSize = 60;

[[nodiscard]] std::array<std::byte, mapSize> build(const MapRequest &request);
// Nothing if it is no answer to this request (RFC 6887 §8.3, §11.4).
[[nodiscard]] std::optional<MapAnswer> parseAnswer(teredo::Bytes datagram, const MapRequest &request);
// The epoch of an ANNOUNCE that a router sends unasked (RFC 6887 §14.1). Nothing if it is none.
[[nodiscard]] std::optional<std::chrono::seconds> parseAnnouncement(teredo::Bytes datagram);

} // namespace pcp
