// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "helper/engine/batch_outbox.h"

#include "helper/engine/treatment.h"

#include <utility>

BatchOutbox::BatchOutbox(int udp, int tun, ExtraPorts &ports, const Offloads &offloads, const Readers &readers)
    : m_udp(udp)
    , m_ports(ports)
    , m_readers(readers)
    , m_messages(udp, ports)
    , m_writer(udp, offloads.sending)
    , m_headers(std::make_unique_for_overwrite<Headers>())
    , m_delivery(tun, offloads.tun)
{
}

void BatchOutbox::sendDatagram(teredo::Port from, const teredo::Endpoint &to, teredo::Bytes payload)
{
    m_messages.send(from, to, payload);
}

void BatchOutbox::sendPacket(teredo::Port from, const teredo::Endpoint &to, const teredo::LocalPacket &packet)
{
    sendFrom(from);
    if (const auto segmenter = offload::Segmenter::of(descriptionOf(packet.treatment), packet.bytes))
        sendCut(to, *segmenter);
    else
        sendWhole(to, packet.bytes);
}

void BatchOutbox::sendWhole(const teredo::Endpoint &to, teredo::Bytes packet)
{
    if (packet.size() > kernel::slotSize)
        return drop(teredo::DropReason::SendFailed);
    if (m_writer.isFull())
        flush();
    if (m_readers.packets.holds(packet))
        m_writer.add(to, packet);
    else
        m_writer.addCopy(to, packet); // it has waited for its peer and does not stay
}

void BatchOutbox::sendCut(const teredo::Endpoint &to, offload::Segmenter segmenter)
{
    if (segmenter.longest() > kernel::slotSize)
        return drop(teredo::DropReason::SendFailed, segmenter.count());
    teredo::Bytes last;
    while (!segmenter.atEnd()) {
        const auto [header, payload] = segmenter.next(headerRoom(segmenter.headerSize()));
        m_writer.add(to, header, payload);
        last = payload;
    }
    if (!m_readers.packets.holds(last))
        flush();
}

// Until flush(), and there is room for the segment in the writer, too.
teredo::MutableBytes BatchOutbox::headerRoom(std::size_t size)
{
    if (m_writer.isFull() || m_headersUsed + size > m_headers->size())
        flush();
    const auto room = std::span(*m_headers).subspan(m_headersUsed, size);
    m_headersUsed += size;
    return room;
}

// What waits goes first, through the socket it is for.
void BatchOutbox::sendFrom(teredo::Port port)
{
    if (port == m_from)
        return;
    flush();
    m_from = port;
    m_writer.use(port == teredo::servicePort ? m_udp : m_ports.descriptorOf(port));
}

std::optional<teredo::Port> BatchOutbox::openPort()
{
    return m_ports.open();
}

void BatchOutbox::closePort(teredo::Port port)
{
    sendFrom(teredo::servicePort);
    m_messages.forget(port);
    m_ports.close(port);
}

void BatchOutbox::deliverPacket(teredo::Bytes ipv6Packet)
{
    if (m_readers.datagrams.holds(ipv6Packet))
        m_delivery.deliverLater(ipv6Packet);
    else
        m_delivery.deliver(ipv6Packet);
}

void BatchOutbox::report(const teredo::ClientStatus &)
{
    // Sent once at the end of a turn of the loop, however many changes there were in it.
    m_statusChanged = true;
}

void BatchOutbox::drop(teredo::DropReason reason)
{
    drop(reason, 1);
}

void BatchOutbox::drop(teredo::DropReason reason, std::size_t count)
{
    m_drops.at(static_cast<std::size_t>(reason)) += count;
}

void BatchOutbox::flush()
{
    m_messages.sendWaiting();
    const kernel::Sent sent = m_writer.flush();
    m_traffic.txPackets += sent.datagrams;
    m_traffic.txBytes += sent.bytes;
    drop(teredo::DropReason::SendFailed, sent.lost);
    m_headersUsed = 0;
    m_delivery.flush();
}

bool BatchOutbox::takeStatusChanged()
{
    return std::exchange(m_statusChanged, false);
}

ipc::Traffic BatchOutbox::traffic() const
{
    ipc::Traffic all = m_traffic;
    all.rxPackets = m_delivery.delivered().packets;
    all.rxBytes = m_delivery.delivered().bytes;
    return all;
}

teredo::DropCounters BatchOutbox::drops() const
{
    teredo::DropCounters all = m_drops;
    all.at(static_cast<std::size_t>(teredo::DropReason::SendFailed))
        += m_delivery.delivered().failed + m_messages.lost();
    return all;
}
