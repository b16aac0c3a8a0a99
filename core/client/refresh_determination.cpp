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
    m_question.emplace(identity.server->primary, identity.server->credentials, m_port.port());
    tryLonger(now, random, out);
}

void RefreshDetermination::stop(Outbox &out)
{
    m_port.close(out);
    m_interval = m_initial;
    m_deadline = never;
}

void RefreshDetermination::tryLonger(Instant now, Random &random, Outbox &out)
{
    m_candidate = std::min(2 * m_interval, (m_interval + m_maximum) / 2);
    begin(now, Step::Qualifying, Repeats(natCheckWaits), random, out);
}

void RefreshDetermination::begin(Instant now, Step step, const Repeats &repeats, Random &random, Outbox &out)
{
    m_step = step;
    m_repeats = repeats;
    send(now, random, out);
}

void RefreshDetermination::send(Instant now, Random &random, Outbox &out)
{
    m_repeats.sent(now);
    m_deadline = m_repeats.deadline();
    if (m_step == Step::Qualifying)
        m_question->ask(now, random, out);
    else
        sendBubble(now, random, out);
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

// RFC 4380 §5.2.7 (2): through the service port; its way is through the server, for our own NAT need not lead us back.
void RefreshDetermination::sendBubble(Instant now, Random &random, Outbox &out)
{
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
    if (m_step == Step::Waiting)
        return begin(now, Step::Testing, Repeats(bubbleWaits), random, out);
    if (!m_repeats.exhausted())
        return send(now, random, out);
    if (m_step == Step::Testing)
        return conclude(now, false, random, out); // RFC 4380 §5.2.7 (3)
    // What was found so far holds.
    m_port.close(out);
    m_deadline = never;
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
    tryLonger(now, random, out);
}

} // namespace teredo
