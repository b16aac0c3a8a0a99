// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "sim/client_host.h"

namespace sim {
namespace {

Endpoint localEndpoint(const Place &place)
{
    return place.nat ? place.inside : Endpoint{place.outside, place.inside.port};
}

teredo::ClientConfig withLocal(teredo::ClientConfig config, const Place &place)
{
    config.local = localEndpoint(place);
    return config;
}

} // namespace

ClientHost::ClientHost(World &world, const Place &place, teredo::ClientConfig config)
    : nat(place.nat.value_or(NatBehaviour{}), place.outside)
    , out([this](Port from, const Endpoint &to, Bytes payload) { send(from, to, payload); })
    , client(withLocal(std::move(config), place), chance)
    , m_world(world)
    , m_place(place)
{
    for (const Ipv4Address &address : nat.addresses()) {
        world.attach(address, [this](const Endpoint &from, const Endpoint &to, Bytes payload) {
            if (const auto inside = m_place.nat ? nat.inbound(m_world.now(), from, to) : to)
                onArrival(from, *inside, payload);
        });
    }
    world.attach(
        World::Timer{[this] { return client.nextDeadline(); }, [this] { client.onTimer(m_world.now(), out); }});
}

void ClientHost::onArrival(const Endpoint &from, const Endpoint &to, Bytes payload)
{
    if (to == localEndpoint(m_place))
        receive(from, payload);
    else if (out.openPorts.contains(to.port))
        receiveAt(to.port, from, payload);
}

void ClientHost::send(Port from, const Endpoint &to, Bytes payload)
{
    m_sentAt.push_back(m_world.now());
    Endpoint local = localEndpoint(m_place);
    if (from != teredo::servicePort)
        local.port = from;
    m_world.send(m_place.nat ? nat.outbound(m_world.now(), local, to) : local, to, payload);
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
