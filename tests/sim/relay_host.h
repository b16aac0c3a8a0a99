// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/wire/ipv6_packet.h"
#include "sim/packets.h"

#include <deque>
#include <map>
#include <optional>

namespace sim {

// A relay that behaves as Miredo's does: its bubbles bear a link-local source that only it understands, and whoever
// sends a bubble back to that source is trusted where that bubble comes from, even if a NAT gives it another port than
// the one in its address.
class RelayHost
{
public:
    RelayHost(World &world, const Endpoint &endpoint);

    bool running = true;
    int bubblesAnswered = 0;

    // The source of its bubbles to this client.
    [[nodiscard]] static Ipv6Address bubbleSource(const Ipv6Address &client);

private:
    struct Client {
        std::optional<Endpoint> mapping; // once trusted
        Instant lastReception;
        Instant lastBubble;
        int bubbles = 0;
        std::deque<Packet> queue;
    };

    void fromIpv6(Bytes packet);
    void fromClient(const Endpoint &from, Bytes payload);
    void sendBubbles(const Ipv6Address &address, Client &client);
    void repeatBubbles();
    [[nodiscard]] Instant nextDeadline() const;

    World &m_world;
    Endpoint m_endpoint;
    std::map<Ipv6Address, Client> m_clients;
};

} // namespace sim
