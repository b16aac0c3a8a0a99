// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/outbox.h"
#include "sim/world.h"

#include <functional>
#include <vector>

namespace sim {

struct Sent {
    Endpoint to;
    Packet payload;
};

// An Outbox that remembers all it is told, and passes datagrams on.
class Recorder final : public teredo::Outbox
{
public:
    using Send = std::function<void(const Endpoint &to, Bytes payload)>;

    explicit Recorder(Send send = {})
        : m_send(std::move(send))
    {
    }

    [[nodiscard]] std::uint64_t dropped(teredo::DropReason reason) const;
    [[nodiscard]] std::uint64_t droppedInAll() const;
    void forget();

    std::vector<Sent> sent;
    std::vector<Packet> delivered;
    std::vector<teredo::ClientStatus> reports;
    teredo::DropCounters drops{};

private:
    void sendDatagram(const Endpoint &to, Bytes payload) override;
    void deliverPacket(Bytes packet) override;
    void report(const teredo::ClientStatus &status) override;
    void drop(teredo::DropReason reason) override;

    Send m_send;
};

} // namespace sim
