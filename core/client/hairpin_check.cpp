// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/client/hairpin_check.h"

#include "core/wire/bubble.h"

namespace teredo {

void HairpinCheck::start(Instant now, const Identity &identity, Duration wait, Random &random, Outbox &out)
{
    stop(out);
    if (!m_port.open(out))
        return;
    m_identity = identity;
    m_wait = wait;
    m_repeats = EvenRepeats(wait);
    m_question.emplace(identity.server->primary, identity.server->credentials, m_port.port());
    onDeadline(now, random, out);
}

void HairpinCheck::stop(Outbox &out)
{
    m_port.close(out);
    m_question.reset();
    m_outside.reset();
    m_nonce = {};
    m_repeats = {};
}

bool HairpinCheck::onAdvertisement(Instant now, const Endpoint &from, const wire::Encapsulation &datagram,
    const wire::Ipv6Packet &packet, Random &random, Outbox &out)
{
    if (m_outside || from != m_question->server())
        return false;
    const auto answer = m_question->accept(now, m_identity.server->primary, datagram, packet);
    if (!answer)
        return false;
    // A server that names somebody else is not to make us send there; and several addresses tell nothing.
    if (answer->mapped.address != m_identity.mapped.address || answer->mapped == m_identity.mapped) {
        stop(out);
        return true;
    }
    m_outside = answer->mapped;
    m_repeats = EvenRepeats(m_wait);
    onDeadline(now, random, out);
    return true;
}

void HairpinCheck::sendBubbles(Instant now, Random &random, Outbox &out)
{
    wire::BubbleBuffer buffer{};
    const Bytes bubble = wire::buildBubble(m_identity.address, m_identity.address,
        {.nonce = m_nonce.renew(now, random), .alternates = {}, .discovery = {}, .randomPort = {}}, buffer);
    out.sendDatagram(servicePort, *m_outside, bubble);
    out.sendDatagram(m_port.port(), m_identity.mapped, bubble);
}

bool HairpinCheck::onBubble(
    Instant now, const Arrival &arrival, const wire::Ipv6Packet &packet, const wire::Trailers &trailers, Outbox &out)
{
    const bool isOurs = m_outside && packet.source == m_identity.address && packet.destination == m_identity.address;
    // RFC 4787 §6: it must come from outside, as it seems, for peers believe nothing else.
    if (!isOurs || !m_nonce.isRepeatedBy(trailers, now) || arrival.from.address != m_identity.mapped.address)
        return false;
    stop(out);
    return true;
}

void HairpinCheck::onDeadline(Instant now, Random &random, Outbox &out)
{
    if (m_repeats.exhausted()) {
        stop(out);
        return;
    }
    m_repeats.sent(now);
    if (m_outside)
        sendBubbles(now, random, out);
    else
        m_question->ask(now, random, out);
}

} // namespace teredo
