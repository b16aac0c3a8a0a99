// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/outbox.h"
#include "helper/engine/extra_ports.h"
#include "helper/engine/offload/segmenter.h"
#include "helper/engine/packet_delivery.h"
#include "helper/engine/protocol_messages.h"
#include "helper/ipc/messages.h"
#include "helper/system/datagram_reader.h"
#include "helper/system/datagram_writer.h"
#include "helper/system/packet_io.h"

#include <memory>

// Where the work on packets may be left to the kernel, and where not.
struct Offloads {
    kernel::TunOffloads tun;
    kernel::Merging sending = kernel::Merging::On;
};

// Does what the core wants done: sends what the protocol says, gathers packets for both directions until flush(), cuts
// what stands for many, counts.
class BatchOutbox final : public teredo::Outbox
{
public:
    // Where packets and datagrams come from. What they have read leaves from their memory; so flush() comes before the
    // next read() of either.
    struct Readers {
        const kernel::PacketReader &packets;
        const kernel::DatagramReader &datagrams;
    };

    BatchOutbox(int udp, int tun, ExtraPorts &ports, const Offloads &offloads, const Readers &readers);

    void sendDatagram(teredo::Port from, const teredo::Endpoint &to, teredo::Bytes payload) override;
    void sendPacket(teredo::Port from, const teredo::Endpoint &to, const teredo::LocalPacket &packet) override;
    std::optional<teredo::Port> openPort() override;
    void closePort(teredo::Port port) override;
    void deliverPacket(teredo::Bytes ipv6Packet) override;
    void report(const teredo::ClientStatus &status) override;
    void drop(teredo::DropReason reason) override;

    void flush();

    // Whether flush() is to be tried again soon, though nothing else happens.
    [[nodiscard]] bool hasMessagesWaiting() const { return m_messages.areWaiting(); }
    // Whether the status was reported since the last call.
    [[nodiscard]] bool takeStatusChanged();
    // Whether somebody has deleted the interface.
    [[nodiscard]] bool interfaceIsGone() const { return m_delivery.interfaceIsGone(); }
    [[nodiscard]] ipc::Traffic traffic() const;
    [[nodiscard]] teredo::DropCounters drops() const;

private:
    using Headers = std::array<std::byte, 65536>;

    void drop(teredo::DropReason reason, std::size_t count);
    void sendFrom(teredo::Port port);
    void sendWhole(const teredo::Endpoint &to, teredo::Bytes packet);
    void sendCut(const teredo::Endpoint &to, offload::Segmenter segmenter);
    [[nodiscard]] teredo::MutableBytes headerRoom(std::size_t size);

    int m_udp;
    ExtraPorts &m_ports;
    Readers m_readers;
    ProtocolMessages m_messages;
    kernel::DatagramWriter m_writer;
    teredo::Port m_from = teredo::servicePort; // of the packets that wait
    std::unique_ptr<Headers> m_headers;        // of segments that wait
    std::size_t m_headersUsed = 0;
    PacketDelivery m_delivery;
    ipc::Traffic m_traffic;
    teredo::DropCounters m_drops{};
    bool m_statusChanged = false;
};
