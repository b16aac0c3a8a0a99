// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/client_status.h"
#include "core/result.h"
#include "helper/service/session.h"
#include "helper/system/firewall_table.h"
#include "helper/system/link_monitor.h"
#include "helper/system/link_state.h"
#include "helper/system/route_socket.h"
#include "helper/system/tun_device.h"

#include <array>
#include <optional>

// What a session makes of the system: the firewall table first, then the interface, which is up from the beginning,
// then the address and the routes as the client has them. All of it goes with this object, at the latest when the
// engine's descriptors are closed, too.
class TunnelLink final
{
public:
    static teredo::Result<std::unique_ptr<TunnelLink>, TunnelFailure> create(const kernel::TunOffloads &wanted = {});
    ~TunnelLink();
    Q_DISABLE_COPY_MOVE(TunnelLink)

    [[nodiscard]] const kernel::FileDescriptor &device() const { return m_device; }
    [[nodiscard]] const kernel::TunOffloads &offloads() const { return m_offloads; }
    // See FirewallTable.
    [[nodiscard]] kernel::Result<kernel::FileDescriptor> duplicateGuard() const { return m_guard.duplicateSocket(); }
    kernel::Result<void> setOpenPorts(const kernel::OpenPorts &ports) { return m_guard.setOpenPorts(ports); }
    [[nodiscard]] kernel::Result<std::uint64_t> refusedPackets() const { return m_guard.droppedPackets(); }
    // The engine has the device now; without ours the interface goes in the moment the engine ends.
    void closeDevice() { m_device.reset(); }

    // Gives the interface the client's MTU and address, and the default route while IPv6 hosts answer: nothing ever
    // waits for a tunnel that does not work.
    [[nodiscard]] teredo::Result<void, TunnelFailure> follow(const teredo::ClientStatus &client);
    // Another default route hides ours while it leads nowhere beyond the local network; a more specific one wins.
    [[nodiscard]] teredo::Result<void, TunnelFailure> setShadowed(bool shadowed);

    // Browsers of the Chromium family ask for IPv6 addresses of sites only if a certain host of the Internet would be
    // spoken to from an address that is no Teredo one. So the interface gets a unique local address (RFC 4193) for
    // nothing but that host; the engine refuses what is really sent from it.
    [[nodiscard]] teredo::Result<void, TunnelFailure> persuadeBrowsers();

    // Tells of each change of the interface that others make.
    [[nodiscard]] kernel::Result<kernel::LinkMonitor> watch() const;
    // Looks for what has been taken away since; tells it in words such as "the default route". Fails with
    // interface-taken when the interface itself is gone, with ipv6-disabled when nothing can be put back.
    [[nodiscard]] teredo::Result<Sentences, TunnelFailure> findLosses();
    // Puts back what findLosses() has found.
    [[nodiscard]] teredo::Result<void, TunnelFailure> repair();
    // Nothing is done until repair(), and there are no routes: they are worse than none where the rest is missing.
    void hold();

private:
    TunnelLink(kernel::FirewallTable guard, kernel::FileDescriptor descriptor, const kernel::TunDevice &device,
        kernel::RouteSocket routes);

    // What is wanted, and what has been done of it.
    struct Shape {
        std::uint32_t mtu = 0;
        std::optional<kernel::Ipv6Prefix> address;
        std::optional<kernel::Ipv6Prefix> browserAddress;
        bool defaultRoute = false;
        bool globalRoute = false;  // to 2000::/3
        bool browserRoute = false; // to the host that browsers look for
    };
    struct Route {
        bool Shape::*isThere;
        kernel::Ipv6Prefix destination;
        Sentence name;
    };
    using Address = std::optional<kernel::Ipv6Prefix>;

    [[nodiscard]] static const std::array<Route, 3> &routes();

    [[nodiscard]] teredo::Result<void, TunnelFailure> apply();
    kernel::Result<void> reshape();
    kernel::Result<void> setMtu(std::uint32_t mtu);
    kernel::Result<void> setAddress(Address Shape::*which, const Address &address);
    kernel::Result<void> setRoute(const Route &route, bool wanted);
    void withdrawRoutes();
    [[nodiscard]] Sentences forgetLost(const kernel::LinkState &state);

    kernel::FirewallTable m_guard;
    kernel::RouteSocket m_routes;
    kernel::FileDescriptor m_device;
    unsigned m_interfaceIndex;
    kernel::TunOffloads m_offloads;
    bool m_online = false;
    bool m_shadowed = false;
    Address m_browserAddress;
    bool m_held = false;
    Shape m_wanted;
    Shape m_done;
};
