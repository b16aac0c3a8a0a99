// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/clock.h"
#include "core/outbox.h"
#include "helper/engine/extra_ports.h"

#include <deque>
#include <vector>

// Sends what the protocol itself has to say: solicitations, bubbles, tests. It goes at once, past packets that are
// still being gathered. What the kernel has no room for, as when packets flood it, waits and goes before all of them:
// programs send again what gets lost, but without a bubble nobody is reached for seconds. Counts what it cannot send.
class ProtocolMessages final
{
public:
    static constexpr std::size_t bound = 128;                               // what comes when so many wait gets lost
    static constexpr teredo::Duration pause = std::chrono::milliseconds(2); // between two tries

    ProtocolMessages(int udp, const ExtraPorts &ports)
        : m_udp(udp)
        , m_ports(ports)
    {
    }

    void send(teredo::Port from, const teredo::Endpoint &to, teredo::Bytes payload);
    void sendWaiting();
    // The port is about to be closed.
    void forget(teredo::Port from);

    [[nodiscard]] bool areWaiting() const { return !m_waiting.empty(); }
    [[nodiscard]] std::uint64_t lost() const { return m_lost; }

private:
    struct Waiting {
        teredo::Port from;
        teredo::Endpoint to;
        std::vector<std::byte> payload;
    };

    [[nodiscard]] bool sendNow(teredo::Port from, const teredo::Endpoint &to, teredo::Bytes payload);

    int m_udp;
    const ExtraPorts &m_ports;
    std::deque<Waiting> m_waiting; // oldest first
    std::uint64_t m_lost = 0;
};
