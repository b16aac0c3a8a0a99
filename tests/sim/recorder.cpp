// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "sim/recorder.h"

#include <cstdlib>
#include <numeric>

namespace sim {

std::uint64_t Recorder::dropped(teredo::DropReason reason) const
{
    return drops[static_cast<std::size_t>(reason)];
}

std::uint64_t Recorder::droppedInAll() const
{
    return std::accumulate(drops.begin(), drops.end(), std::uint64_t{0});
}

void Recorder::forget()
{
    sent.clear();
    delivered.clear();
    reports.clear();
    drops = {};
}

void Recorder::sendDatagram(Port from, const Endpoint &to, Bytes payload)
{
    if (from != teredo::servicePort && !openPorts.contains(from))
        std::abort(); // the real program has no such socket
    sent.push_back({to, {payload.begin(), payload.end()}, from});
    if (m_send)
        m_send(from, to, payload);
}

std::optional<Port> Recorder::openPort()
{
    if (openPorts.size() >= maxPorts)
        return std::nullopt;
    const Port port{++m_lastPort};
    openPorts.insert(port);
    return port;
}

void Recorder::closePort(Port port)
{
    if (openPorts.erase(port) != 1)
        std::abort();
}

void Recorder::deliverPacket(Bytes packet)
{
    delivered.emplace_back(packet.begin(), packet.end());
    if (m_deliver)
        m_deliver(packet);
}

void Recorder::report(const teredo::ClientStatus &status)
{
    reports.push_back(status);
}

void Recorder::drop(teredo::DropReason reason)
{
    ++drops[static_cast<std::size_t>(reason)];
}

} // namespace sim
