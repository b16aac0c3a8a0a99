// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/policy/auto_connect.h"

#include <cstdlib>

namespace teredo::policy {

namespace {

constexpr Decision run{Decision::Kind::Run, Decision::Reason::None};

constexpr Decision standby(Decision::Reason reason)
{
    return {Decision::Kind::Standby, reason};
}

// Nobody has asked for the tunnel in so many words.
Decision decideByItself(const NetworkFacts &facts, const Preferences &preferences)
{
    if (facts.networkClass == NetworkClass::NativeIpv6)
        return standby(Decision::Reason::NativeIpv6);
    if (facts.ipv6Disabled && preferences.ipv6Disabled == Conduct::Standby)
        return standby(Decision::Reason::Ipv6Disabled);
    if (facts.vpn && preferences.vpn == Conduct::Standby)
        return standby(Decision::Reason::Vpn);
    if (facts.metered && preferences.metered == Conduct::Standby)
        return standby(Decision::Reason::Metered);
    return run;
}

} // namespace

Decision decide(Mode mode, const NetworkFacts &facts, const Preferences &preferences)
{
    if (mode == Mode::Off)
        return {};
    const bool wanted = mode == Mode::On || facts.rule == Rule::Always;
    switch (wanted && facts.awaitsIpv6 ? NetworkClass::Ipv4Only : facts.networkClass) {
    case NetworkClass::Unknown:
    case NetworkClass::Offline:
        return standby(Decision::Reason::NoNetwork);
    case NetworkClass::Portal:
        return standby(Decision::Reason::CaptivePortal); // it swallows our UDP until its user has signed in
    case NetworkClass::Ipv4Only:
    case NetworkClass::NativeIpv6:
        break;
    }
    if (facts.rule == Rule::Never)
        return standby(Decision::Reason::NetworkRule);
    if (!wanted)
        return decideByItself(facts, preferences);
    return facts.hasIpv4 ? run : standby(Decision::Reason::NativeIpv6);
}

std::string_view name(Decision::Reason reason)
{
    switch (reason) {
    case Decision::Reason::None:
        return "";
    case Decision::Reason::NoNetwork:
        return "no-network";
    case Decision::Reason::CaptivePortal:
        return "captive-portal";
    case Decision::Reason::NetworkRule:
        return "network-rule";
    case Decision::Reason::NativeIpv6:
        return "native-ipv6";
    case Decision::Reason::Ipv6Disabled:
        return "ipv6-disabled";
    case Decision::Reason::Vpn:
        return "vpn";
    case Decision::Reason::Metered:
        return "metered";
    }
    std::abort();
}

std::string_view name(Mode mode)
{
    switch (mode) {
    case Mode::Auto:
        return "auto";
    case Mode::On:
        return "on";
    case Mode::Off:
        return "off";
    }
    std::abort();
}

std::string_view name(Rule rule)
{
    switch (rule) {
    case Rule::Automatic:
        return "automatic";
    case Rule::Always:
        return "always";
    case Rule::Never:
        return "never";
    }
    std::abort();
}

std::string_view name(Conduct conduct)
{
    switch (conduct) {
    case Conduct::Standby:
        return "standby";
    case Conduct::Run:
        return "run";
    }
    std::abort();
}

} // namespace teredo::policy
