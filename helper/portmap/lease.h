// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/address.h"

#include <chrono>

// PCP and NAT-PMP share a port (RFC 6887 §19.1, RFC 6886 §1.1) and the idea that a mapping is lent for a time.
inline constexpr teredo::Port portControlPort{5351};
inline constexpr std::chrono::seconds wantedLifetime(7200); // RFC 6886 §3.3
