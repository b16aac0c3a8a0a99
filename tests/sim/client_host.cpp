// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "sim/client_host.h"

#include "sim/packets.h"

namespace sim {
namespace {

Endpoint localEndpoint(const Place &place)
{
    return place.nat || place.around ? place.inside : Endpoint{place.outside, place.inside.port};
}

teredo::ClientConfig withLocal(teredo::ClientConfig config, const Place &place)
{
    config.local = localEndpoint(place);
    config.localSubnet = place.subnet;
    config.localDiscovery = place.discovers;
    return config;
}

} // namespace

ClientHost::ClientHost(World &world, const Place &place, teredo::ClientConfig config)
    : out([this](Port from, const Endpoint &to, Bytes payload) { send(from, to, payload); },
          [this](Bytes packet) { onPacket(packet); })
    , client(withLocal(std::move(config), place), chance)
    , m_world(world)
    , m_local(localEndpoint(place))
    , m_discovers(place.discovers)
    , m_network(place.around ? place.around : &world)
{
    if (place.nat)
        m_network = &m_lan.emplace(world, *m_network, *place.nat, place.outside);
    m_network->attachHost(m_local.address,
        [this](const Endpoint &from, const Endpoint &to, Bytes payload) { onArrival(from, to, payload); });
    world.attach(
        World::Timer{[this] { return m_asleep ? teredo::never : client.nextDeadline(); }, [this] { onTimer(); }});
}

void ClientHost::onTimer()
{
    ++timerCalls;
    client.onTimer(m_world.now(), out);
}

void ClientHost::start()
{
    mapPort();
    client.start(m_world.now(), out);
}

void ClientHost::mapPort()
{
    if (const auto external = m_lan ? m_lan->nat.mapPort(m_local) : std::nullopt)
        client.onPortMapping(m_world.now(), external, out);
}

void ClientHost::sendPacket(Bytes packet)
{
    if (m_asleep)
        return;
    ++given;
    client.onPacket(m_world.now(), {packet}, out);
}

void ClientHost::receiveAt(Port at, const Endpoint &from, Bytes payload)
{
    const teredo::DropCounters before = out.drops;
    if (observer)
        observer->receiving(from, payload);
    client.onDatagram(m_world.now(), {from, at}, payload, out);
    if (observer)
        observer->received(before);
}

void ClientHost::onArrival(const Endpoint &from, const Endpoint &to, Bytes payload)
{
    if (m_asleep)
        return;
    if (to == m_local)
        receive(from, payload);
    else if (to == discoveryEndpoint && m_discovers)
        client.onDiscovery(m_world.now(), from, payload, out);
    else if (out.openPorts.contains(to.port))
        receiveAt(to.port, from, payload);
}

void ClientHost::send(Port from, const Endpoint &to, Bytes payload)
{
    m_sentAt.push_back(m_world.now());
    if (observer)
        observer->sent(from, to, payload);
    m_network->send({m_local.address, from == teredo::servicePort ? m_local.port : from}, to, payload);
}

void ClientHost::onPacket(Bytes bytes)
{
    const auto packet = *teredo::wire::parseIpv6(bytes);
    const bool isEchoRequest = packet.nextHeader == teredo::wire::NextHeader::Icmpv6 && !packet.payload.empty()
        && packet.payload[0] == std::byte{128};
    if (isEchoRequest && answersEcho)
        m_world.after({}, [this, reply = echoReply(packet)] { sendPacket(reply); });
}

void ClientHost::forgetTraffic()
{
    out.sent.clear();
    out.delivered.clear();
    out.reports.clear();
    m_sentAt.clear();
}

void ClientHost::forget()
{
    out.forget();
    m_sentAt.clear();
}

std::vector<Instant> ClientHost::sentTo(const Endpoint &to) const
{
    std::vector<Instant> times;
    for (std::size_t i = 0; i < out.sent.size(); ++i) {
        if (out.sent[i].to == to)
            times.push_back(m_sentAt[i]);
    }
    return times;
}

} // namespace sim
