// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "sim/nat.h"
#include "sim/world.h"

#include <map>

namespace sim {

// A network behind a NAT, with multicast to all hosts but the sender; around it the internet, or another such network.
class Lan final : public Network
{
public:
    Lan(World &world, Network &around, const NatBehaviour &behaviour, const Ipv4Address &outside);

    void attachHost(const Ipv4Address &address, Receiver receiver) override;
    void send(const Endpoint &from, const Endpoint &to, Bytes payload) override;

    // The provider gives another address: all that goes on is lost.
    void moveTo(const Ipv4Address &outside);

    Nat nat;

private:
    void attachNat();
    void deliver(const Endpoint &from, const Endpoint &to, Bytes payload);
    void sendToAll(const Endpoint &from, const Endpoint &to, Bytes payload);
    void arrive(const Endpoint &from, const Endpoint &to, Bytes payload);

    World &m_world;
    Network &m_around;
    std::map<Ipv4Address, Receiver> m_hosts;
};

} // namespace sim
