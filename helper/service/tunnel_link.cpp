// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "helper/service/tunnel_link.h"

#include "core/protocol_constants.h"
#include "helper/service/words.h"
#include "helper/system/interface_name.h"
#include "helper/system/kernel_random.h"

#include <algorithm>
#include <cerrno>
#include <ranges>

namespace {

constexpr std::uint8_t teredoPrefixLength = 32; // RFC 4380 §2.6; its route leads to peers
constexpr kernel::Ipv6Prefix everywhere{};
constexpr kernel::Ipv6Prefix globalUnicast{{{0x20}}, 3}; // RFC 4291 section 2.4; all that is given out today
// Chromium, net/dns/host_resolver_manager.cc: the address it looks for a route to.
constexpr kernel::Ipv6Prefix browsersGoal{
    {{0x20, 0x01, 0x48, 0x60, 0x48, 0x60, 0, 0, 0, 0, 0, 0, 0, 0, 0x88, 0x88}}, 128};
constexpr std::uint32_t leastPreferred = 1'000'000; // NetworkManager penalises native IPv6 up to some 31000
constexpr std::uint32_t largestMtu = 1500 - 20 - 8; // what fits Ethernet beneath IPv4 and UDP

using Failed = teredo::Failure<TunnelFailure>;

Failed failed(const char *reason, const kernel::Error &error)
{
    return {{QString::fromLatin1(reason), inWords(error)}};
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

Failed ipv6Disabled()
{
    return {{QStringLiteral("ipv6-disabled"),
        Sentence(QT_TRANSLATE_NOOP("Helper", "IPv6 is switched off for the interface %1 (sysctl disable_ipv6)"),
            QString::fromLatin1(kernel::tunnelInterface))}};
}

// RFC 4193 section 3.2.2: the global identifier is random.
kernel::Ipv6Prefix uniqueLocalAddress()
{
    kernel::Ipv6Prefix address{{{0xfd}}, 128};
    kernel::KernelRandom random;
    random.fill(std::as_writable_bytes(std::span(address.address.octets)).subspan<1, 5>());
    address.address.octets.back() = 1;
    return address;
}

} // namespace

teredo::Result<std::unique_ptr<TunnelLink>, TunnelFailure> TunnelLink::create(const kernel::TunOffloads &wanted)
{
    auto routes = kernel::RouteSocket::open();
    if (!routes)
        return linkFailed(routes.error());
    auto guard = kernel::FirewallTable::load(kernel::tunnelInterface);
    if (!guard)
        return guardFailed(guard.error());
    const auto device = kernel::TunDevice::create(kernel::tunnelInterface, wanted);
    if (!device)
        return deviceFailed(device.error());
    auto descriptor = device->descriptor().duplicate();
    if (!descriptor)
        return failed("system-error", descriptor.error());
    std::unique_ptr<TunnelLink> link(
        new TunnelLink(std::move(*guard), std::move(*descriptor), *device, std::move(*routes)));
    if (const auto up = link->setMtu(teredo::minimumMtu); !up)
        return linkFailed(up.error());
    link->m_wanted.mtu = teredo::minimumMtu;
    // To learn it now is better than after qualifying.
    if (const auto state = kernel::readLinkState(link->m_interfaceIndex); state && *state && (*state)->ipv6Disabled)
        return ipv6Disabled();
    return link;
}

TunnelLink::TunnelLink(kernel::FirewallTable guard, kernel::FileDescriptor descriptor, const kernel::TunDevice &device,
    kernel::RouteSocket routes)
    : m_guard(std::move(guard))
    , m_routes(std::move(routes))
    , m_device(std::move(descriptor))
    , m_interfaceIndex(device.interfaceIndex())
    , m_offloads(device.offloads())
{
}

// The interface may be gone already, and its address and routes with it; that is as good.
TunnelLink::~TunnelLink()
{
    withdrawRoutes();
    for (const auto which : {&Shape::browserAddress, &Shape::address}) {
        if (const auto removed = setAddress(which, {}); !removed)
            qWarning("%s", removed.error().text.c_str());
    }
}

teredo::Result<void, TunnelFailure> TunnelLink::follow(const teredo::ClientStatus &client)
{
    m_wanted.mtu = std::min<std::uint32_t>(client.mtu, largestMtu);
    m_wanted.address.reset();
    if (hasAddress(client.phase))
        m_wanted.address = {client.address, teredoPrefixLength};
    m_online = client.phase == teredo::Phase::Online;
    return apply();
}

teredo::Result<void, TunnelFailure> TunnelLink::setShadowed(bool shadowed)
{
    m_shadowed = shadowed;
    return apply();
}

teredo::Result<void, TunnelFailure> TunnelLink::persuadeBrowsers()
{
    m_browserAddress = uniqueLocalAddress();
    return apply();
}

kernel::Result<kernel::LinkMonitor> TunnelLink::watch() const
{
    return kernel::LinkMonitor::open(m_interfaceIndex, m_routes.port());
}

teredo::Result<Sentences, TunnelFailure> TunnelLink::findLosses()
{
    const auto state = kernel::readLinkState(m_interfaceIndex);
    if (!state)
        return linkFailed(state.error());
    if (!*state) {
        m_done = {};
        return Failed{{QStringLiteral("interface-taken"),
            Sentence(QT_TRANSLATE_NOOP("Helper", "somebody has deleted the tunnel's interface"))}};
    }
    const Sentences losses = forgetLost(**state);
    if ((*state)->ipv6Disabled)
        return ipv6Disabled();
    return losses;
}

teredo::Result<void, TunnelFailure> TunnelLink::repair()
{
    m_held = false;
    return apply();
}

void TunnelLink::hold()
{
    m_held = true;
    withdrawRoutes();
}

void TunnelLink::withdrawRoutes()
{
    for (const Route &route : routes() | std::views::reverse) {
        if (const auto removed = setRoute(route, false); !removed)
            qWarning("%s", removed.error().text.c_str());
    }
}

teredo::Result<void, TunnelFailure> TunnelLink::apply()
{
    m_wanted.defaultRoute = m_online;
    m_wanted.globalRoute = m_online && m_shadowed;
    m_wanted.browserRoute = m_online && m_browserAddress;
    m_wanted.browserAddress = m_browserAddress;
    if (m_held)
        return {};
    if (const auto done = reshape(); !done)
        return linkFailed(done.error());
    return {};
}

kernel::Result<void> TunnelLink::reshape()
{
    // Lost connectivity takes the routes away before anything else is done, and the routes come last.
    const bool sameAddress = m_wanted.address == m_done.address;
    for (const Route &route : routes() | std::views::reverse) {
        if (m_wanted.*route.isThere && sameAddress)
            continue;
        if (auto removed = setRoute(route, false); !removed)
            return removed;
    }
    if (auto set = setMtu(m_wanted.mtu); !set)
        return set;
    for (const auto which : {&Shape::address, &Shape::browserAddress}) {
        if (auto set = setAddress(which, m_wanted.*which); !set)
            return set;
    }
    for (const Route &route : routes()) {
        if (auto set = setRoute(route, m_wanted.*route.isThere); !set)
            return set;
    }
    return {};
}

// In the order in which they come.
const std::array<TunnelLink::Route, 3> &TunnelLink::routes()
{
    static const std::array<Route, 3> all{{
        {&Shape::defaultRoute, everywhere, Sentence(QT_TRANSLATE_NOOP("Helper", "the default route"))},
        {&Shape::globalRoute, globalUnicast, Sentence(QT_TRANSLATE_NOOP("Helper", "the route to 2000::/3"))},
        {&Shape::browserRoute, browsersGoal, Sentence(QT_TRANSLATE_NOOP("Helper", "the route for browsers"))},
    }};
    return all;
}

kernel::Result<void> TunnelLink::setMtu(std::uint32_t mtu)
{
    if (mtu == m_done.mtu)
        return {};
    auto set = m_routes.bringUp(m_interfaceIndex, mtu);
    if (set)
        m_done.mtu = mtu;
    return set;
}

kernel::Result<void> TunnelLink::setAddress(Address Shape::*which, const Address &address)
{
    Address &done = m_done.*which;
    if (address == done)
        return {};
    if (done) {
        if (auto removed = m_routes.removeAddress(m_interfaceIndex, *done); !removed)
            return removed;
        done.reset();
    }
    if (!address)
        return {};
    auto added = m_routes.addAddress(m_interfaceIndex, *address);
    if (added)
        done = address;
    return added;
}

kernel::Result<void> TunnelLink::setRoute(const Route &route, bool wanted)
{
    if (wanted == m_done.*route.isThere)
        return {};
    std::optional<teredo::Ipv6Address> source;
    if (route.isThere == &Shape::browserRoute && m_browserAddress)
        source = m_browserAddress->address;
    auto done = wanted ? m_routes.addRoute(m_interfaceIndex, route.destination, leastPreferred, source)
                       : m_routes.removeRoute(m_interfaceIndex, route.destination, leastPreferred);
    if (done)
        m_done.*route.isThere = wanted;
    return done;
}

Sentences TunnelLink::forgetLost(const kernel::LinkState &state)
{
    Sentences lost;
    const auto hasRoute = [&](const kernel::Ipv6Prefix &destination) {
        return std::ranges::find(state.routes, kernel::LinkRoute{destination, leastPreferred}) != state.routes.end();
    };
    if (!state.up)
        lost.push_back(Sentence(QT_TRANSLATE_NOOP("Helper", "its being up")));
    else if (state.mtu != m_done.mtu)
        lost.push_back(Sentence(QT_TRANSLATE_NOOP("Helper", "its MTU of %1"), m_done.mtu));
    if (!lost.empty())
        m_done.mtu = 0;
    for (const auto which : {&Shape::address, &Shape::browserAddress}) {
        Address &done = m_done.*which;
        if (!done || std::ranges::find(state.addresses, *done) != state.addresses.end())
            continue;
        done.reset();
        lost.push_back(which == &Shape::address ? Sentence(QT_TRANSLATE_NOOP("Helper", "its address"))
                                                : Sentence(QT_TRANSLATE_NOOP("Helper", "its address for browsers")));
    }
    for (const Route &route : routes()) {
        if (!(m_done.*route.isThere) || hasRoute(route.destination))
            continue;
        m_done.*route.isThere = false;
        lost.push_back(route.name);
    }
    return lost;
}
