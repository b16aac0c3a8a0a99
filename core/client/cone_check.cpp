// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/client/cone_check.h"

#include "core/protocol_constants.h"
#include "core/wire/router_discovery.h"

namespace teredo {

void ConeCheck::start(Instant now, const Server &server, Duration wait, Random &random, Outbox &out)
{
    stop(out);
    if (!m_port.open(out))
        return;
    m_server = &server;
    m_repeats = EvenRepeats(wait);
    m_question.emplace(server.primary, server.credentials, m_port.port(), wire::coneLinkLocal);
    onDeadline(now, random, out);
}

void ConeCheck::stop(Outbox &out)
{
    m_port.close(out);
    m_repeats = {};
}

bool ConeCheck::accept(
    Instant now, const Endpoint &from, const wire::Encapsulation &datagram, const wire::Ipv6Packet &packet, Outbox &out)
{
    // RFC 4380 §5.2.1: the prefix is that of the primary address here as well.
    if (from != Endpoint{m_server->secondary, teredoPort}
        || !m_question->accept(now, m_server->primary, datagram, packet))
        return false;
    stop(out);
    return true;
}

void ConeCheck::onDeadline(Instant now, Random &random, Outbox &out)
{
    if (m_repeats.exhausted()) {
        stop(out);
        return;
    }
    m_repeats.sent(now);
    m_question->ask(now, random, out);
}

} // namespace teredo
