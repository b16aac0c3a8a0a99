// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "helper/service/tunnel_link.h"

#include "core/protocol_constants.h"
#include "helper/system/interface_name.h"

#include <algorithm>
#include <cerrno>

namespace {

constexpr std::uint8_t teredoPrefixLength = 32; // RFC 4380 §2.6; its route leads to peers
constexpr kernel::Ipv6Prefix everywhere{};
constexpr std::uint32_t leastPreferred = 1'000'000; // NetworkManager penalises native IPv6 up to some 31000
constexpr std::uint32_t largestMtu = 1500 - 20 - 8; // what fits Ethernet beneath IPv4 and UDP

using Failed = teredo::Failure<TunnelFailure>;

// Without CAP_NET_ADMIN nothing works, whatever was tried first.
Failed failed(const char *reason, const kernel::Error &error)
{
    const QString word = QString::fromLatin1(error.number == EPERM ? "missing-privilege" : reason);
    return {{word, QString::fromStdString(error.text)}};
}

Failed deviceFailed(const kernel::Error &error)
{
    // EINVAL: there is such an interface, and it is no TUN device.
    const bool taken = error.number == EBUSY || error.number == EEXIST || error.number == EINVAL;
    return failed(taken ? "interface-taken" : "no-tun", error);
}

Failed linkFailed(const kernel::Error &error)
{
    // EAFNOSUPPORT: switched off in the whole system. EACCES: by sysctl, for interfaces like ours.
    const bool disabled = error.number == EAFNOSUPPORT || error.number == EACCES;
    return failed(disabled ? "ipv6-disabled" : "no-tun", error);
}

bool hasAddress(teredo::Phase phase)
{
    using enum teredo::Phase;
    return phase == Verifying || phase == Online || phase == Limited;
}

} // namespace

teredo::Result<std::unique_ptr<TunnelLink>, TunnelFailure> TunnelLink::create()
{
    auto routes = kernel::RouteSocket::open();
    if (!routes)
        return failed("no-tun", routes.error());
    auto guard = kernel::FirewallTable::load(kernel::tunnelInterface);
    if (!guard)
        return failed("firewall-unavailable", guard.error());
    const auto device = kernel::TunDevice::create(kernel::tunnelInterface);
    if (!device)
        return deviceFailed(device.error());
    auto descriptor = device->descriptor().duplicate();
    if (!descriptor)
        return failed("no-tun", descriptor.error());
    std::unique_ptr<TunnelLink> link(
        new TunnelLink(std::move(*guard), std::move(*descriptor), device->interfaceIndex(), std::move(*routes)));
    if (const auto up = link->setMtu(teredo::minimumMtu); !up)
        return linkFailed(up.error());
    return link;
}

TunnelLink::TunnelLink(
    kernel::FirewallTable guard, kernel::FileDescriptor device, unsigned interfaceIndex, kernel::RouteSocket routes)
    : m_guard(std::move(guard))
    , m_routes(std::move(routes))
    , m_device(std::move(device))
    , m_interfaceIndex(interfaceIndex)
{
}

// The interface may be gone already, and its address and route with it; that is as good.
TunnelLink::~TunnelLink()
{
    for (const auto &removed : {setRoute(false), setAddress({})}) {
        if (!removed)
            qWarning("%s", removed.error().text.c_str());
    }
}

teredo::Result<void, TunnelFailure> TunnelLink::follow(const teredo::ClientStatus &client)
{
    std::optional<kernel::Ipv6Prefix> address;
    if (hasAddress(client.phase))
        address = {client.address, teredoPrefixLength};
    // Lost connectivity takes the route away before anything else is done, and the route comes last.
    const bool routeWanted = client.phase == teredo::Phase::Online;
    if (!routeWanted || address != m_address) {
        if (const auto removed = setRoute(false); !removed)
            return linkFailed(removed.error());
    }
    if (const auto set = setMtu(std::min<std::uint32_t>(client.mtu, largestMtu)); !set)
        return linkFailed(set.error());
    if (const auto set = setAddress(address); !set)
        return linkFailed(set.error());
    if (const auto set = setRoute(routeWanted); !set)
        return linkFailed(set.error());
    return {};
}

kernel::Result<void> TunnelLink::setMtu(std::uint32_t mtu)
{
    if (mtu == m_mtu)
        return {};
    auto set = m_routes.bringUp(m_interfaceIndex, mtu);
    if (set)
        m_mtu = mtu;
    return set;
}

kernel::Result<void> TunnelLink::setAddress(const std::optional<kernel::Ipv6Prefix> &address)
{
    if (address == m_address)
        return {};
    if (m_address) {
        if (auto removed = m_routes.removeAddress(m_interfaceIndex, *m_address); !removed)
            return removed;
        m_address.reset();
    }
    if (!address)
        return {};
    auto added = m_routes.addAddress(m_interfaceIndex, *address);
    if (added)
        m_address = address;
    return added;
}

kernel::Result<void> TunnelLink::setRoute(bool wanted)
{
    if (wanted == m_hasRoute)
        return {};
    auto done = wanted ? m_routes.addRoute(m_interfaceIndex, everywhere, leastPreferred)
                       : m_routes.removeRoute(m_interfaceIndex, everywhere, leastPreferred);
    if (done)
        m_hasRoute = wanted;
    return done;
}
