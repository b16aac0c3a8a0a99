// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/address.h"

#include <bit>
#include <netinet/in.h>

namespace kernel {

[[nodiscard]] inline sockaddr_in toSockaddr(const teredo::Endpoint &endpoint)
{
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(endpoint.port.number);
    address.sin_addr.s_addr = htonl(endpoint.address.bits());
    return address;
}

[[nodiscard]] inline teredo::Endpoint toEndpoint(const sockaddr_in &address)
{
    return {{std::bit_cast<std::array<std::uint8_t, 4>>(address.sin_addr.s_addr)}, {ntohs(address.sin_port)}};
}

// The sockets API takes addresses of all families through this type.
[[nodiscard]] inline sockaddr *asGeneric(sockaddr_in &address)
{
    return reinterpret_cast<sockaddr *>(&address);
}

} // namespace kernel
