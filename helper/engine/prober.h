// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/client/server_probes.h"
#include "helper/engine/engine.h"

// The loop around a test of servers: waits for {helper, UDP socket, deadline} until all are done. Confined like the
// tunnel's, for it reads packets from the network just the same.
class Prober final : private teredo::Outbox
{
public:
    Prober(Facilities &facilities, kernel::FileDescriptor udp, std::vector<teredo::Server> servers,
        const teredo::Endpoint &local);

    [[nodiscard]] Ending run();

private:
    enum class Source : std::uint32_t { Control, Udp, Timer };

    void sendDatagram(teredo::Port from, const teredo::Endpoint &to, teredo::Bytes payload) override;
    void sendPacket(teredo::Port, const teredo::Endpoint &, const teredo::LocalPacket &) override {}
    [[nodiscard]] std::optional<teredo::Port> openPort() override { return std::nullopt; }
    void closePort(teredo::Port) override {}
    void deliverPacket(teredo::Bytes) override {}
    void report(const teredo::ClientStatus &) override {}
    void drop(teredo::DropReason) override {}

    [[nodiscard]] kernel::Result<void> watchAll();
    [[nodiscard]] std::optional<Ending> turn();
    void onUdp(bool failed, teredo::Instant now);
    [[nodiscard]] bool sendFinished();

    Facilities &m_facilities;
    kernel::FileDescriptor m_udp;
    kernel::BootClock m_clock;
    kernel::KernelRandom m_random;
    kernel::DatagramReader m_reader;
    teredo::ServerProbes m_probes;
};
