// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "sim/relay_host.h"

#include "core/wire/encapsulation.h"
#include "core/wire/teredo_address.h"

#include <algorithm>

namespace sim {

using namespace std::chrono_literals;
namespace wire = teredo::wire;

namespace {

constexpr Duration bubbleWait = 2s;
constexpr int bubbleRepeats = 3;
constexpr Duration validity = 30s;

} // namespace

RelayHost::RelayHost(World &world, const Endpoint &endpoint)
    : m_world(world)
    , m_endpoint(endpoint)
{
    world.attachHost(endpoint.address, [this](const Endpoint &from, const Endpoint &to, Bytes payload) {
        if (running && to == m_endpoint)
            fromClient(from, payload);
    });
    world.attachTeredoPrefix([this](Bytes packet) {
        if (running)
            fromIpv6(packet);
    });
    world.attach(World::Timer{[this] { return nextDeadline(); }, [this] { repeatBubbles(); }});
}

Ipv6Address RelayHost::bubbleSource(const Ipv6Address &client)
{
    Ipv6Address source{{0xfe, 0x80}};
    // Not a real MAC, but as meaningless to the client.
    for (std::size_t i = 0; i < 8; ++i)
        source.octets[i + 8] = static_cast<std::uint8_t>(client.octets[i + 8] * 31 + 7);
    return source;
}

void RelayHost::fromIpv6(Bytes bytes)
{
    const auto packet = *wire::parseIpv6(bytes);
    Client &client = m_clients[packet.destination];
    if (client.mapping && m_world.now() - client.lastReception < validity) {
        m_world.send(m_endpoint, *client.mapping, bytes);
        return;
    }
    client.mapping.reset();
    client.queue.emplace_back(bytes.begin(), bytes.end());
    if (client.queue.size() == 1) {
        client.bubbles = 0;
        sendBubbles(packet.destination, client);
    }
}

void RelayHost::sendBubbles(const Ipv6Address &address, Client &client)
{
    const auto parts = *wire::fromIpv6(address);
    const Packet packet = bubble(bubbleSource(address), address);
    m_world.send(m_endpoint, parts.mapped, packet);
    m_world.send(m_endpoint, {parts.server, {3544}}, packet);
    client.lastBubble = m_world.now();
    ++client.bubbles;
}

void RelayHost::repeatBubbles()
{
    for (auto &[address, client] : m_clients) {
        if (client.queue.empty() || client.lastBubble + bubbleWait > m_world.now())
            continue;
        if (client.bubbles > bubbleRepeats)
            client.queue.clear();
        else
            sendBubbles(address, client);
    }
}

Instant RelayHost::nextDeadline() const
{
    Instant next = teredo::never;
    for (const auto &[address, client] : m_clients) {
        if (!client.queue.empty())
            next = std::min(next, client.lastBubble + bubbleWait);
    }
    return next;
}

void RelayHost::fromClient(const Endpoint &from, Bytes payload)
{
    const auto datagram = wire::parse(payload);
    const auto parts = datagram ? wire::fromIpv6(wire::parseIpv6(datagram->packet)->source) : std::nullopt;
    if (!parts)
        return;
    const auto packet = *wire::parseIpv6(datagram->packet);
    Client &client = m_clients[packet.source];
    const bool answersBubble = packet.isBubble() && packet.destination == bubbleSource(packet.source);
    if (!answersBubble && client.mapping != from && parts->mapped != from)
        return;
    bubblesAnswered += answersBubble ? 1 : 0;
    client.mapping = from;
    client.lastReception = m_world.now();
    for (const Packet &waiting : std::exchange(client.queue, {}))
        m_world.send(m_endpoint, from, waiting);
    if (!packet.isBubble())
        m_world.sendIpv6(packet.bytes);
}

} // namespace sim
