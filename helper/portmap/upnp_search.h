// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/address.h"
#include "core/bytes.h"

#include <optional>
#include <string>

// Where an Internet gateway describes itself, by the search of the UPnP Device Architecture (§1.3).
namespace upnp {

// Asks the router itself, which passes host firewalls that let in only answers, and by multicast, for routers that
// heed nothing else. Only the router's own answer counts: with others' anybody in the network could send us anywhere.
// Nothing when it does not answer within two seconds or the helper goes away (see RouterSocket).
[[nodiscard]] std::optional<std::string> findDescription(
    teredo::Ipv4Address local, teredo::Ipv4Address router, int helper);

// The LOCATION of a search answer. Nothing unless it is a URL at that address that could go into a request as it is.
[[nodiscard]] std::optional<std::string> locationIn(teredo::Bytes answer, teredo::Ipv4Address router);
// Whether it is "http://ADDRESS[:PORT]/..." of printable characters, and not too long.
[[nodiscard]] bool isUrlAt(std::string_view url, teredo::Ipv4Address router);
[[nodiscard]] std::string toText(teredo::Ipv4Address address);

} // namespace upnp
