// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "helper/engine/protocol_messages.h"

#include "helper/system/send_datagram.h"

void ProtocolMessages::send(teredo::Port from, const teredo::Endpoint &to, teredo::Bytes payload)
{
    // In their order: the bubble that opens our NAT comes before the one that calls for an answer (RFC 4380 §5.2.4).
    if (m_waiting.empty() && sendNow(from, to, payload))
        return;
    if (m_waiting.size() == bound)
        ++m_lost;
    else
        m_waiting.push_back({from, to, {payload.begin(), payload.end()}});
}

void ProtocolMessages::sendWaiting()
{
    while (!m_waiting.empty() && sendNow(m_waiting.front().from, m_waiting.front().to, m_waiting.front().payload))
        m_waiting.pop_front();
}

void ProtocolMessages::forget(teredo::Port from)
{
    m_lost += std::erase_if(m_waiting, [from](const Waiting &message) { return message.from == from; });
}

// False: there is no room for it now.
bool ProtocolMessages::sendNow(teredo::Port from, const teredo::Endpoint &to, teredo::Bytes payload)
{
    const int socket = from == teredo::servicePort ? m_udp : m_ports.descriptorOf(from);
    const auto outcome = kernel::sendDatagram(socket, to, payload);
    m_lost += outcome == kernel::SendOutcome::Refused ? 1 : 0;
    return outcome != kernel::SendOutcome::NoRoom;
}
