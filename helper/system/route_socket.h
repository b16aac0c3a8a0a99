// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/address.h"
#include "helper/system/error.h"

#include <cstdint>
#include <initializer_list>
#include <linux/netlink.h>
#include <memory>
#include <optional>
#include <vector>

struct mnl_socket;

namespace kernel {

// Marks our routes, so that an administrator can tell whose they are ("ip -6 route" shows it as "proto 78").
inline constexpr std::uint8_t routeProtocol = 78;

struct Ipv6Prefix {
    teredo::Ipv6Address address;
    std::uint8_t length = 0; // bits, 0 to 128

    bool operator==(const Ipv6Prefix &) const = default;
};

// Changes links, IPv6 addresses and IPv6 routes of this network namespace (rtnetlink). Each call waits for the
// kernel's answer, which comes at once. What exists already, or is gone already, is no error.
class RouteSocket final
{
public:
    static Result<RouteSocket> open();

    // The name that the kernel gives whoever changes something through this socket.
    [[nodiscard]] std::uint32_t port() const;

    // Sets the MTU in bytes, turns automatic link-local addresses off, and then takes the link up.
    // EAFNOSUPPORT: this system has no IPv6.
    Result<void> bringUp(unsigned interfaceIndex, std::uint32_t mtu);
    // Without duplicate address detection. EACCES: IPv6 is switched off on this interface (sysctl disable_ipv6).
    Result<void> addAddress(unsigned interfaceIndex, const Ipv6Prefix &address);
    Result<void> removeAddress(unsigned interfaceIndex, const Ipv6Prefix &address);
    // Programs that choose no source address themselves get this one of ours, if there is one.
    Result<void> addRoute(unsigned interfaceIndex, const Ipv6Prefix &destination, std::uint32_t metric,
        const std::optional<teredo::Ipv6Address> &source = std::nullopt);
    Result<void> removeRoute(unsigned interfaceIndex, const Ipv6Prefix &destination, std::uint32_t metric);

private:
    struct Close {
        void operator()(mnl_socket *socket) const;
    };
    using Socket = std::unique_ptr<mnl_socket, Close>;

    explicit RouteSocket(Socket socket);

    nlmsghdr *newMessage(std::uint16_t type, std::uint16_t flags);
    Result<void> run(nlmsghdr *message, std::initializer_list<int> harmless, const char *what);

    Socket m_socket;
    std::uint32_t m_sequence = 0;
    std::vector<std::byte> m_buffer;
};

} // namespace kernel
