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

} // namespace

Decision decide(Mode mode, const NetworkFacts &facts)
{
    if (mode == Mode::Off)
        return {};
    switch (facts.networkClass) {
    case NetworkClass::Unknown:
    case NetworkClass::Offline:
        return standby(Decision::Reason::NoNetwork);
    case NetworkClass::Portal:
        return standby(Decision::Reason::CaptivePortal); // it swallows our UDP until its user has signed in
    case NetworkClass::Ipv4Only:
        return run;
    case NetworkClass::NativeIpv6:
        return mode == Mode::On && facts.hasIpv4 ? run : standby(Decision::Reason::NativeIpv6);
    }
    std::abort();
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
    case Decision::Reason::NativeIpv6:
        return "native-ipv6";
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

} // namespace teredo::policy
