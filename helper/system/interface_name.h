// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

namespace kernel {

// The tunnel's interface. NetworkManager's and networkd's configuration files, which keep both away from it, match
// all names that begin like it.
inline constexpr const char *tunnelInterface = "teredo0";
inline constexpr const char *tunnelInterfacePrefix = "teredo";

} // namespace kernel
