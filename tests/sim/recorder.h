// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/outbox.h"
#include "sim/world.h"

#include <functional>
#include <optional>
#include <set>
#include <vector>

namespace sim {

struct Sent {
    Endpoint to;
    Packet payload;
    Port from = teredo::servicePort;
};

// An Outbox that remembers all it is told, and passes on datagrams and what is for the kernel.
class Recorder final : public teredo::Outbox
{
public:
    using Send = std::function<void(Port from, const Endpoint &to, Bytes payload)>;
    using Deliver = std::function<void(Bytes packet)>;

    explicit Recorder(Send send = {}, Deliver deliver = {})
        : m_send(std::move(send))
        , m_deliver(std::move(deliver))
    {
    }

    [[nodiscard]] std::uint64_t dropped(teredo::DropReason reason) const;
    [[nodiscard]] std::uint64_t droppedInAll() const;
    void forget();

    std::vector<Sent> sent;
    std::uint64_t carried = 0; // of these, packets of programs
    std::vector<Packet> delivered;
    std::vector<teredo::ClientStatus> reports;
    teredo::DropCounters drops{};

    std::set<Port> openPorts;
    std::size_t maxPorts = 256; // there are no more

private:
    void sendDatagram(Port from, const Endpoint &to, Bytes payload) override;
    void sendPacket(Port from, const Endpoint &to, const teredo::LocalPacket &packet) override
    {
        ++carried;
        sendDatagram(from, to, packet.bytes);
    }
    std::optional<Port> openPort() override;
    void closePort(Port port) override;
    void deliverPacket(Bytes packet) override;
    void report(const teredo::ClientStatus &status) override;
    void drop(teredo::DropReason reason) override;

    Send m_send;
    Deliver m_deliver;
    std::uint16_t m_lastPort = 60000;
};

} // namespace sim
