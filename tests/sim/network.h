// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/address.h"
#include "core/bytes.h"

#include <functional>

namespace sim {

// Where hosts with IPv4 addresses live: the internet, or a network behind a NAT.
class Network
{
public:
    using Receiver = std::function<void(const teredo::Endpoint &from, const teredo::Endpoint &to, teredo::Bytes)>;

    virtual void attachHost(const teredo::Ipv4Address &address, Receiver receiver) = 0;
    virtual void send(const teredo::Endpoint &from, const teredo::Endpoint &to, teredo::Bytes payload) = 0;

protected:
    ~Network() = default;
};

} // namespace sim
