// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/client/refresh_determination.h"

#include "core/wire/bubble.h"
#include "core/wire/teredo_address.h"

#include <algorithm>

namespace teredo {
namespace {

// RFC 4380 §5.2.7 (5); without it (4) would go on for ever.
bool isCloseEnough(Duration interval, Duration maximum)
{
    return interval * 4 >= maximum * 3;
}

} // namespace

RefreshDetermination::RefreshDetermination(Duration initial)
    : m_initial(initial)
    , m_interval(initial)
{
}

void RefreshDetermination::start(Instant now, const Identity &identity, Random &random, Outbox &out)
{
    stop(out);
    if (isCloseEnough(m_initial, longestRefreshInterval) || !m_port.open(out))
        return;
    m_identity = identity;
    m_maximum = longestRefreshInterval;
    m_candidate = std::min(2 * m_interval, (m_interval + m_maximum) / 2);
    m_question.emplace(identity.server->primary, identity.server->credentials, m_port.port());
    qualify(now, random, out);
}

void RefreshDetermination::stop(Outbox &out)
{
    m_port.close(out);
    m_interval = m_initial;
    m_deadline = never;
}

void RefreshDetermination::qualify(Instant now, Random &random, Outbox &out)
{
    m_step = Step::Qualifying;
    m_repeats = Repeats(natCheckWaits);
    ask(now, random, out);
}

void RefreshDetermination::ask(Instant now, Random &random, Outbox &out)
{
    m_repeats.sent(now);
    m_deadline = m_repeats.deadline();
    m_question->ask(now, random, out);
}

bool RefreshDetermination::onAdvertisement(Instant now, const Endpoint &from, const wire::Encapsulation &datagram,
    const wire::Ipv6Packet &packet, Random &random)
{
    const auto answer = from == m_question->server()
        ? m_question->accept(now, m_identity.server->primary, datagram, packet)
        : Result<ServerAnswer, AnswerError>(Failure{AnswerError::Unbelievable});
    if (!answer)
        return false;
    m_secondary = wire::toIpv6({m_identity.server->primary, wire::randomFlags(random), answer->mapped});
    m_step = Step::Waiting;
    m_deadline = now + m_candidate; // RFC 4380 §5.2.7 (1)
    return true;
}

void RefreshDetermination::test(Instant now, Random &random, Outbox &out)
{
    m_step = Step::Testing;
    m_repeats = Repeats(bubbleWaits);
    sendBubble(now, random, out);
}

// RFC 4380 §5.2.7 (2): through the service port; its way is through the server, for our own NAT need not lead us back.
void RefreshDetermination::sendBubble(Instant now, Random &random, Outbox &out)
{
    m_repeats.sent(now);
    m_deadline = m_repeats.deadline();
    wire::BubbleBuffer buffer{};
    const Bytes bubble = wire::buildBubble(m_identity.address, m_secondary,
        {.nonce = m_nonce.renew(now, random), .alternates = {}, .discovery = {}, .randomPort = {}}, buffer);
    out.sendDatagram(servicePort, m_question->server(), bubble);
}

bool RefreshDetermination::onBubble(Instant now, const Arrival &arrival, const wire::Ipv6Packet &packet,
    const wire::Trailers &trailers, Random &random, Outbox &out)
{
    const bool isOurs = m_port.is(arrival.at) && m_step == Step::Testing && arrival.from == m_question->server()
        && packet.source == m_identity.address && packet.destination == m_secondary;
    if (!isOurs || !m_nonce.isRepeatedBy(trailers, now))
        return false;
    conclude(now, true, random, out);
    return true;
}

void RefreshDetermination::onDeadline(Instant now, Random &random, Outbox &out)
{
    switch (m_step) {
    case Step::Qualifying:
        if (!m_repeats.exhausted())
            return ask(now, random, out);
        m_port.close(out); // what was found so far holds
        m_deadline = never;
        return;
    case Step::Waiting:
        return test(now, random, out);
    case Step::Testing: // RFC 4380 §5.2.7 (3)
        if (!m_repeats.exhausted())
            return sendBubble(now, random, out);
        return conclude(now, false, random, out);
    }
}

// RFC 4380 §5.2.7 (4), (5), (6)
void RefreshDetermination::conclude(Instant now, bool lasted, Random &random, Outbox &out)
{
    (lasted ? m_interval : m_maximum) = m_candidate;
    if (isCloseEnough(m_interval, m_maximum)) {
        m_port.close(out);
        m_deadline = never;
        return;
    }
    m_candidate = std::min(2 * m_interval, (m_interval + m_maximum) / 2);
    qualify(now, random, out);
}

} // namespace teredo
