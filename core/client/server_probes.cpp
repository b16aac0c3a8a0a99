// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/client/server_probes.h"

#include "core/protocol_constants.h"
#include "core/wire/router_discovery.h"

#include <algorithm>
#include <utility>

namespace teredo {

ServerProbes::ServerProbes(std::vector<Server> servers, const Endpoint &local, Random &random)
    : m_servers(std::move(servers))
    , m_local(local)
    , m_random(random)
{
}

void ServerProbes::onDatagram(Instant now, const Endpoint &from, Bytes payload, Outbox &out)
{
    const auto datagram = wire::parse(payload);
    const auto packet = datagram ? wire::parseIpv6(datagram->packet) : std::nullopt;
    if (!packet || !wire::isRouterAdvertisement(*packet)) {
        out.drop(DropReason::Malformed);
        return;
    }
    const bool taken = std::ranges::any_of(m_running,
        [&](Running &running) { return running.probe.onAdvertisement(now, from, *datagram, *packet, m_random, out); });
    if (!taken)
        out.drop(DropReason::UnexpectedAnswer);
    fill(now, out);
}

void ServerProbes::onUnreachable(Instant now, const Endpoint &to, Outbox &out)
{
    for (Running &running : m_running)
        running.probe.onUnreachable(to);
    fill(now, out);
}

void ServerProbes::onTimer(Instant now, Outbox &out)
{
    for (Running &running : m_running)
        running.probe.onTimer(now, m_random, out);
    fill(now, out);
}

Instant ServerProbes::nextDeadline() const
{
    Instant deadline = never;
    for (const Running &running : m_running)
        deadline = std::min(deadline, running.probe.nextDeadline());
    return deadline;
}

std::vector<ServerProbes::Finished> ServerProbes::takeFinished()
{
    return std::exchange(m_finished, {});
}

void ServerProbes::fill(Instant now, Outbox &out)
{
    for (const Running &running : m_running) {
        if (running.probe.isDone())
            m_finished.push_back({running.index, running.probe.result()});
    }
    std::erase_if(m_running, [](const Running &running) { return running.probe.isDone(); });
    while (m_running.size() < maxProbes && m_next < m_servers.size()) {
        Running &added = m_running.emplace_back(Running{m_next, ServerProbe(m_servers[m_next], m_local)});
        ++m_next;
        added.probe.start(now, m_random, out);
    }
}

} // namespace teredo
