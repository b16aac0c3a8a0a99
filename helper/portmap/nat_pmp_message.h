// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/address.h"
#include "core/bytes.h"

#include <array>
#include <chrono>
#include <optional>

// The two questions of NAT-PMP (RFC 6886 §3.2, §3.3), for UDP.
namespace nat_pmp {

struct MapRequest {
    teredo::Port internal;
    teredo::Port suggested;           // 0 in a removal
    std::chrono::seconds lifetime{0}; // 0: remove the mapping
};

struct AddressAnswer {
    bool granted = false;
    teredo::Ipv4Address external;
    std::chrono::seconds epoch{0}; // see RouterEpoch
};

struct MapAnswer {
    bool granted = false;
    teredo::Port external;
    std::chrono::seconds lifetime{0};
};

[[nodiscard]] std::array<std::byte, 2> buildAddressRequest();
[[nodiscard]] std::array<std::byte, 12> build(const MapRequest &request);
// Nothing if it is no answer to that request.
[[nodiscard]] std::optional<AddressAnswer> parseAddressAnswer(teredo::Bytes datagram);
[[nodiscard]] std::optional<MapAnswer> parseMapAnswer(teredo::Bytes datagram, const MapRequest &request);

} // namespace nat_pmp
