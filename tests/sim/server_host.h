// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/wire/encapsulation.h"
#include "core/wire/ipv6_packet.h"
#include "sim/packets.h"

#include <functional>

namespace sim {

// A Teredo server (RFC 4380 §5.3) with its two addresses, and the ways in which one can misbehave.
class ServerHost
{
public:
    ServerHost(World &world, const Ipv4Address &primary, const Ipv4Address &secondary);

    bool running = true;
    bool secondaryRunning = true;

    // What its advertisements get wrong.
    bool forgesNonce = false;
    bool forgesPrefix = false;
    bool addsSecondPrefix = false;
    bool omitsOrigin = false;
    bool confirms = false;                      // sets the confirmation byte, as a server does that wants a new key
    std::function<Packet(const Packet &)> sign; // if there, it answers only those who sign so, and signs its answers
    std::uint8_t advertisementHopLimit = 255;
    std::uint32_t mtu = 0; // 0: no option

    int solicitations = 0;
    int echoRequests = 0;
    int bubblesForwarded = 0;

    // An advertisement of its own accord.
    [[nodiscard]] Packet advertisement(const teredo::wire::Nonce &nonce, const Endpoint &origin) const;
    [[nodiscard]] Packet advertisementTo(
        const Ipv6Address &client, const teredo::wire::Nonce &nonce, const Endpoint &origin) const;

private:
    [[nodiscard]] bool isSigned(const teredo::wire::Encapsulation &datagram) const;
    void onDatagram(const Endpoint &from, const Endpoint &to, Bytes payload);
    void onSolicitation(const Endpoint &from, const Endpoint &to, const teredo::wire::Encapsulation &datagram);
    void forward(const Endpoint &from, const teredo::wire::Encapsulation &datagram);

    World &m_world;
    Ipv4Address m_primary;
    Ipv4Address m_secondary;
};

} // namespace sim
