// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "helper/system/local_subnet.h"

#include <algorithm>
#include <cerrno>
#include <span>

namespace kernel {
namespace {

using namespace teredo::policy;

bool isPointToPoint(const KernelNetwork &network, std::uint32_t interfaceIndex)
{
    const auto link = std::ranges::find(network.links, interfaceIndex, &KernelLink::index);
    return link == network.links.end() || link->pointToPoint;
}

} // namespace

Result<LocalSubnet> localSubnet(const KernelNetwork &network, const teredo::Ipv4Address &local)
{
    const auto found = std::ranges::find_if(network.addresses, [&](const KernelAddress &address) {
        return address.family == Family::Ipv4 && std::ranges::equal(local.octets, std::span(address.octets).first<4>());
    });
    if (found == network.addresses.end())
        return plainFailure(TRANSLATE_NOOP("Helper", "the address of this computer has gone"), ENODEV);
    if (isPointToPoint(network, found->interfaceIndex))
        return plainFailure(TRANSLATE_NOOP("Helper", "a point-to-point link has no other computers"), ENONET);
    return LocalSubnet{found->interfaceIndex, local, found->prefixLength};
}

} // namespace kernel
