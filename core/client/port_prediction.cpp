// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/client/port_prediction.h"

#include "core/protocol_constants.h"

namespace teredo {

PortPrediction::PortPrediction(const Server &server, Port from)
    : m_primary(server.primary)
    , m_before(server.primary, server.credentials, from)
    , m_after(server.secondary, server.credentials, from)
{
}

void PortPrediction::askBefore(Instant now, Random &random, Outbox &out)
{
    m_before.ask(now, random, out);
    ++m_tries;
    m_deadline = now + m_tries * echoTestPatience; // RFC 6081 §5.5.4.1.1
}

void PortPrediction::askAfter(Instant now, Random &random, Outbox &out)
{
    m_after.ask(now, random, out);
}

// RFC 6081 §5.5.4.4
bool PortPrediction::accept(
    Instant now, const Endpoint &from, const wire::Encapsulation &datagram, const wire::Ipv6Packet &packet)
{
    for (auto [question, port] : {std::pair(&m_before, &m_lower), std::pair(&m_after, &m_upper)}) {
        if (from != question->server())
            continue;
        const auto answer = question->accept(now, m_primary, datagram, packet);
        if (!answer)
            return false;
        if (!*port)
            *port = answer->mapped.port;
        return true;
    }
    return false;
}

std::optional<Port> PortPrediction::result() const
{
    return isComplete() ? portBetween(*m_lower, *m_upper) : std::nullopt;
}

std::optional<Port> portBetween(Port lower, Port upper)
{
    // RFC 6081 §5.5.4.4 says "(Upper + Upper)/2"; its example in §6.4 shows that it means the average, rounded down.
    const auto difference = static_cast<std::int16_t>(upper.number - lower.number);
    if (difference > widestPortGap || difference < -widestPortGap)
        return std::nullopt; // others use the NAT so much that a guess would be wrong
    const Port middle{static_cast<std::uint16_t>(lower.number + (difference >> 1))};
    return middle == Port{} ? std::nullopt : std::optional(middle);
}

} // namespace teredo
