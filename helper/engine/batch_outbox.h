// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/outbox.h"
#include "helper/engine/extra_ports.h"
#include "helper/ipc/messages.h"
#include "helper/system/datagram_batch.h"
#include "helper/system/packet_io.h"

// Does what the core wants done: gathers datagrams until flush(), writes packets to the TUN device, counts.
class BatchOutbox final : public teredo::Outbox
{
public:
    // The packets that reader has read may be sent from its memory; so flush() comes before its next read().
    BatchOutbox(int udp, int tun, ExtraPorts &ports, const kernel::PacketReader &reader);

    void sendDatagram(teredo::Port from, const teredo::Endpoint &to, teredo::Bytes payload) override;
    std::optional<teredo::Port> openPort() override;
    void closePort(teredo::Port port) override;
    void deliverPacket(teredo::Bytes ipv6Packet) override;
    void report(const teredo::ClientStatus &status) override;
    void drop(teredo::DropReason reason) override;

    void flush();

    // Whether the status was reported since the last call.
    [[nodiscard]] bool takeStatusChanged();
    // Whether somebody has deleted the interface.
    [[nodiscard]] bool interfaceIsGone() const { return m_interfaceIsGone; }
    [[nodiscard]] const ipc::Traffic &traffic() const { return m_traffic; }
    [[nodiscard]] const teredo::DropCounters &drops() const { return m_drops; }

private:
    void drop(teredo::DropReason reason, std::size_t count);
    void sendFrom(teredo::Port port);

    int m_udp;
    int m_tun;
    ExtraPorts &m_ports;
    const kernel::PacketReader &m_reader;
    kernel::DatagramWriter m_writer;
    teredo::Port m_from = teredo::servicePort; // of the datagrams that wait
    ipc::Traffic m_traffic;
    teredo::DropCounters m_drops{};
    bool m_statusChanged = false;
    bool m_interfaceIsGone = false;
};
