// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/client_status.h"
#include "core/result.h"
#include "helper/service/session.h"
#include "helper/system/firewall_table.h"
#include "helper/system/route_socket.h"
#include "helper/system/tun_device.h"

#include <optional>

// What a session makes of the system: the firewall table first, then the interface, which is up from the beginning,
// then the address and the route as the client has them. All of it goes with this object, at the latest when the
// engine's descriptors are closed, too.
class TunnelLink final
{
public:
    static teredo::Result<std::unique_ptr<TunnelLink>, TunnelFailure> create();
    ~TunnelLink();
    Q_DISABLE_COPY_MOVE(TunnelLink)

    [[nodiscard]] const kernel::FileDescriptor &device() const { return m_device; }
    // See FirewallTable.
    [[nodiscard]] kernel::Result<kernel::FileDescriptor> duplicateGuard() const { return m_guard.duplicateSocket(); }
    // The engine has the device now; without ours the interface goes in the moment the engine ends.
    void closeDevice() { m_device.reset(); }

    // Gives the interface the client's MTU and address, and the default route while IPv6 hosts answer: nothing ever
    // waits for a tunnel that does not work.
    [[nodiscard]] teredo::Result<void, TunnelFailure> follow(const teredo::ClientStatus &client);

private:
    TunnelLink(kernel::FirewallTable guard, kernel::FileDescriptor device, unsigned interfaceIndex,
        kernel::RouteSocket routes);

    kernel::Result<void> setMtu(std::uint32_t mtu);
    kernel::Result<void> setAddress(const std::optional<kernel::Ipv6Prefix> &address);
    kernel::Result<void> setRoute(bool wanted);

    kernel::FirewallTable m_guard;
    kernel::RouteSocket m_routes;
    kernel::FileDescriptor m_device;
    unsigned m_interfaceIndex;
    std::uint32_t m_mtu = 0;
    std::optional<kernel::Ipv6Prefix> m_address;
    bool m_hasRoute = false;
};
