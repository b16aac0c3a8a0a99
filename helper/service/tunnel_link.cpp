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

Failed failed(const char *reason, const kernel::Error &error)
{
    return {{QString::fromLatin1(reason), QString::fromStdString(error.text)}};
}

Failed deviceFailed(const kernel::Error &error)
{
    switch (error.number) {
    case EPERM:
        return failed("missing-privilege", error);
    case ENOENT:
    case ENXIO:
    case ENODEV:
        return failed("no-tun", error);
    case EBUSY:
    case EEXIST:
    case EINVAL: // there is such an interface, and it is no TUN device
        return failed("interface-taken", error);
    default:
        return failed("system-error", error);
    }
}

Failed linkFailed(const kernel::Error &error)
{
    switch (error.number) {
    case EPERM:
        return failed("missing-privilege", error);
    case EAFNOSUPPORT: // switched off in the whole system
    case EACCES:       // by sysctl, for interfaces like ours
        return failed("ipv6-disabled", error);
    default:
        return failed("system-error", error);
    }
}

// EPERM alone does not tell a missing privilege from a table of that name that somebody else owns; the device does.
Failed guardFailed(const kernel::Error &error)
{
    if (error.number == EPERM) {
        const auto device = kernel::TunDevice::create(kernel::tunnelInterface);
        if (!device && device.error().number == EPERM)
            return deviceFailed(device.error());
    }
    return failed("firewall-unavailable", error);
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
        return linkFailed(routes.error());
    auto guard = kernel::FirewallTable::load(kernel::tunnelInterface);
    if (!guard)
        return guardFailed(guard.error());
    const auto device = kernel::TunDevice::create(kernel::tunnelInterface);
    if (!device)
        return deviceFailed(device.error());
    auto descriptor = device->descriptor().duplicate();
    if (!descriptor)
        return failed("system-error", descriptor.error());
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
