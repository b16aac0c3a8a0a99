// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "helper/engine/batch_outbox.h"

#include <cerrno>
#include <utility>

namespace {

constexpr std::size_t ipv6HeaderSize = 40;

// An IPv6 packet with content. Neither a bubble, which is a header alone (RFC 4380 §2.8), nor what begins with an
// authentication or origin indication (RFC 4380 §5.1.1).
bool isTraffic(teredo::Bytes payload)
{
    return payload.size() > ipv6HeaderSize && payload.front() >> 4 == std::byte{6};
}

} // namespace

BatchOutbox::BatchOutbox(int udp, int tun, ExtraPorts &ports, const kernel::PacketReader &reader)
    : m_udp(udp)
    , m_tun(tun)
    , m_ports(ports)
    , m_reader(reader)
    , m_writer(udp)
{
}

void BatchOutbox::sendDatagram(teredo::Port from, const teredo::Endpoint &to, teredo::Bytes payload)
{
    if (payload.size() > kernel::slotSize)
        return drop(teredo::DropReason::SendFailed);
    sendFrom(from);
    if (m_writer.isFull())
        flush();
    if (m_reader.holds(payload))
        m_writer.add(to, payload);
    else
        m_writer.addCopy(to, payload);
    if (isTraffic(payload)) {
        ++m_traffic.txPackets;
        m_traffic.txBytes += payload.size();
    }
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
    m_ports.close(port);
}

void BatchOutbox::deliverPacket(teredo::Bytes ipv6Packet)
{
    if (const auto written = kernel::writePacket(m_tun, ipv6Packet); !written) {
        m_interfaceIsGone = m_interfaceIsGone || written.error().number == EBADFD;
        return drop(teredo::DropReason::SendFailed);
    }
    ++m_traffic.rxPackets;
    m_traffic.rxBytes += ipv6Packet.size();
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
    drop(teredo::DropReason::SendFailed, m_writer.flush());
}

bool BatchOutbox::takeStatusChanged()
{
    return std::exchange(m_statusChanged, false);
}
