// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/policy/network_class.h"

#include <cstdint>
#include <string_view>

namespace teredo::policy {

// The user's wish: only where the network lacks IPv6, always, never.
enum class Mode : std::uint8_t { Auto, On, Off };

struct Decision {
    enum class Kind : std::uint8_t { Off, Standby, Run };
    enum class Reason : std::uint8_t { None, NoNetwork, CaptivePortal, NativeIpv6 }; // of Standby

    Kind kind = Kind::Off;
    Reason reason = Reason::None;

    bool operator==(const Decision &) const = default;
};

struct NetworkFacts {
    NetworkClass networkClass = NetworkClass::Unknown;
    bool hasIpv4 = false; // a default route and a usable address: without it there is nothing to tunnel through
};

// Whether the tunnel should run now. It holds at once, both ways: an early start does no harm, for the route's metric
// never gets in the way of native IPv6, and a traveller waits for us; and native IPv6 needs no tunnel from the moment
// it appears.
[[nodiscard]] Decision decide(Mode mode, const NetworkFacts &facts);

// The words of the D-Bus interface, such as "native-ipv6"; empty for None.
[[nodiscard]] std::string_view name(Decision::Reason reason);
[[nodiscard]] std::string_view name(Mode mode);

} // namespace teredo::policy
