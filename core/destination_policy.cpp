// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/destination_policy.h"

#include "core/ipv4_block.h"

#include <algorithm>

namespace teredo {
namespace {

constexpr bool anyContains(const auto &blocks, const Ipv4Address &address)
{
    return std::ranges::any_of(blocks, [&](const Ipv4Block &block) { return block.contains(address); });
}

constexpr std::array privateNetworks{
    Ipv4Block{{{10, 0, 0, 0}}, 8},
    Ipv4Block{{{172, 16, 0, 0}}, 12},
    Ipv4Block{{{192, 168, 0, 0}}, 16},
};

constexpr std::array neverGlobal{
    // RFC 4380 §5.2.4; its directed broadcast addresses cannot be told from here
    Ipv4Block{{{0, 0, 0, 0}}, 8},
    Ipv4Block{{{10, 0, 0, 0}}, 8},
    Ipv4Block{{{127, 0, 0, 0}}, 8},
    Ipv4Block{{{169, 254, 0, 0}}, 16},
    Ipv4Block{{{172, 16, 0, 0}}, 12},
    Ipv4Block{{{192, 168, 0, 0}}, 16},
    Ipv4Block{{{192, 88, 99, 0}}, 24},
    Ipv4Block{{{224, 0, 0, 0}}, 4},
    // RFC 6890 §2.2.2; 240/4 holds the limited broadcast address of RFC 4380 §5.2.4 as well
    Ipv4Block{{{100, 64, 0, 0}}, 10},
    Ipv4Block{{{192, 0, 0, 0}}, 24},
    Ipv4Block{{{240, 0, 0, 0}}, 4},
};

// RFC 6890 §2.2.2: documentation (TEST-NET-1 to -3) and benchmarking.
constexpr std::array testNetworks{
    Ipv4Block{{{192, 0, 2, 0}}, 24},
    Ipv4Block{{{198, 51, 100, 0}}, 24},
    Ipv4Block{{{203, 0, 113, 0}}, 24},
    Ipv4Block{{{198, 18, 0, 0}}, 15},
};

} // namespace

bool DestinationPolicy::allows(const Ipv4Address &address) const
{
    if (anyContains(neverGlobal, address))
        return false;
    return m_testAddresses == TestAddresses::Allowed || !anyContains(testNetworks, address);
}

bool DestinationPolicy::isPrivate(const Ipv4Address &address)
{
    return anyContains(privateNetworks, address);
}

} // namespace teredo
