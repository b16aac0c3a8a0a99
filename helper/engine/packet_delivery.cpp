// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "helper/engine/packet_delivery.h"

#include <array>
#include <cerrno>

PacketDelivery::PacketDelivery(int device, const kernel::TunOffloads &offloads)
    : m_writer(device, offloads.header)
    , m_waiting({.tcp = offloads.tcp, .udp = offloads.udp})
{
}

void PacketDelivery::deliver(teredo::Bytes packet)
{
    count(m_writer.write(packet), 1, packet.size());
}

void PacketDelivery::deliverLater(teredo::Bytes packet)
{
    if (m_waiting.isFull())
        flush();
    m_waiting.add(packet);
}

void PacketDelivery::deliver(const offload::Delivery &delivery)
{
    if (!delivery.header.empty() && writeMerged(delivery))
        return;
    for (const teredo::Bytes packet : delivery.packets)
        deliver(packet);
}

// False: the kernel has no such offload after all.
bool PacketDelivery::writeMerged(const offload::Delivery &delivery)
{
    std::array<teredo::Bytes, offload::Coalescer::longestChain + 1> parts;
    static_assert(parts.size() <= kernel::PacketWriter::mostParts);
    parts[0] = delivery.header;
    std::uint64_t bytes = 0;
    for (std::size_t i = 0; i < delivery.packets.size(); ++i) {
        parts[i + 1] = delivery.payload(i);
        bytes += delivery.packets[i].size();
    }
    const auto written = m_writer.write(delivery.description, std::span(parts).first(delivery.packets.size() + 1));
    if (!written && written.error().number == EINVAL) {
        m_waiting.stopMerging(delivery.description.kind);
        return false;
    }
    count(written, delivery.packets.size(), bytes);
    return true;
}

void PacketDelivery::count(const kernel::Result<void> &written, std::uint64_t packets, std::uint64_t bytes)
{
    if (written) {
        m_delivered.packets += packets;
        m_delivered.bytes += bytes;
        return;
    }
    m_delivered.failed += packets;
    m_interfaceIsGone = m_interfaceIsGone || written.error().number == EBADFD;
}
