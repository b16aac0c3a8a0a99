// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/policy/network_class.h"

#include <cstdint>
#include <string_view>

namespace teredo::policy {

// The user's wish: only where the network lacks IPv6, always, never.
enum class Mode : std::uint8_t { Auto, On, Off };

// The wish for one network: as the mode says, as with mode on, as with mode off.
enum class Rule : std::uint8_t { Automatic, Always, Never };

// What to do by oneself where there is a reason against it.
enum class Conduct : std::uint8_t { Standby, Run };

struct Preferences {
    Conduct metered = Conduct::Standby;      // traffic costs money
    Conduct vpn = Conduct::Standby;          // a VPN carries IPv4, and our UDP with it
    Conduct ipv6Disabled = Conduct::Standby; // the user has switched IPv6 off for this network

    bool operator==(const Preferences &) const = default;
};

struct Decision {
    enum class Kind : std::uint8_t { Off, Standby, Run };
    enum class Reason : std::uint8_t {
        None,
        NoNetwork,
        CaptivePortal,
        NetworkRule,
        NativeIpv6,
        Ipv6Disabled,
        Vpn,
        Metered
    }; // of Standby

    Kind kind = Kind::Off;
    Reason reason = Reason::None;

    bool operator==(const Decision &) const = default;
};

struct NetworkFacts {
    NetworkClass networkClass = NetworkClass::Unknown;
    bool hasIpv4 = false; // a default route and a usable address: without it there is nothing to tunnel through
    Rule rule = Rule::Automatic;
    bool metered = false;
    bool vpn = false; // holds the IPv4 default route
    bool ipv6Disabled = false;
    bool awaitsIpv6 = false; // the class is not known yet only because IPv6 may still come
};

// Whether the tunnel should run now. It holds at once, both ways: an early start does no harm, for the route's metric
// never gets in the way of native IPv6, and a traveller waits for us; and native IPv6 needs no tunnel from the moment
// it appears. Who asks for the tunnel in so many words, by mode or rule, gets it in spite of the preferences, and where
// IPv6 may still come; a rule, being about this very network, comes before the mode, unless that is off.
[[nodiscard]] Decision decide(Mode mode, const NetworkFacts &facts, const Preferences &preferences);

// The words of the D-Bus interface, such as "native-ipv6"; empty for None.
[[nodiscard]] std::string_view name(Decision::Reason reason);
[[nodiscard]] std::string_view name(Mode mode);
[[nodiscard]] std::string_view name(Rule rule);
[[nodiscard]] std::string_view name(Conduct conduct);

} // namespace teredo::policy
