// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/policy/network_class.h"
#include "helper/system/error.h"

namespace kernel {

// A network that this machine shares with others, by our address in it.
struct LocalSubnet {
    std::uint32_t interfaceIndex = 0;
    teredo::Ipv4Address local;
    std::uint8_t prefixLength = 0;

    bool operator==(const LocalSubnet &) const = default;
};

// Where our address is. ENODEV: nowhere any more; ENONET: at one end of a point-to-point link.
[[nodiscard]] Result<LocalSubnet> localSubnet(
    const teredo::policy::KernelNetwork &network, const teredo::Ipv4Address &local);

} // namespace kernel
