// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/address.h"

#include <QString>

#include <optional>

// An IPv6 address alone, without a zone.
[[nodiscard]] std::optional<teredo::Ipv6Address> parseIpv6(const QString &text);
[[nodiscard]] QString toText(const teredo::Ipv6Address &address); // empty for ::
