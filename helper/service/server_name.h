// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/destination_policy.h"
#include "helper/service/sentence.h"

#include <QString>

#include <optional>

// The dotted form of an IPv4 address, four decimal numbers and nothing else.
[[nodiscard]] std::optional<teredo::Ipv4Address> parseIpv4(const QString &text);
[[nodiscard]] QString toText(const teredo::Ipv4Address &address);

// What is wrong with the name of a server; empty if it can be used. It can if it is a host
// name (RFC 1123 section 2.1) or an IPv4 address that the policy lets a server have.
[[nodiscard]] Sentence problemWithServerName(const QString &name, const teredo::DestinationPolicy &policy);
