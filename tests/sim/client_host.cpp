// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "sim/client_host.h"

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
    return config;
}

} // namespace

ClientHost::ClientHost(World &world, const Place &place, teredo::ClientConfig config)
    : out([this](Port from, const Endpoint &to, Bytes payload) { send(from, to, payload); })
    , client(withLocal(std::move(config), place), chance)
    , m_world(world)
    , m_local(localEndpoint(place))
    , m_discovers(place.subnet.has_value())
    , m_network(place.around ? place.around : &world)
{
    if (place.nat)
        m_network = &m_lan.emplace(world, *m_network, *place.nat, place.outside);
    m_network->attachHost(m_local.address,
        [this](const Endpoint &from, const Endpoint &to, Bytes payload) { onArrival(from, to, payload); });
    world.attach(
        World::Timer{[this] { return client.nextDeadline(); }, [this] { client.onTimer(m_world.now(), out); }});
}

void ClientHost::start()
{
    if (const auto external = m_lan ? m_lan->nat.mapPort(m_local) : std::nullopt)
        client.onPortMapping(m_world.now(), external, out);
    client.start(m_world.now(), out);
}

void ClientHost::onArrival(const Endpoint &from, const Endpoint &to, Bytes payload)
{
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
    m_network->send({m_local.address, from == teredo::servicePort ? m_local.port : from}, to, payload);
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
