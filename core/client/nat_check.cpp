// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/client/nat_check.h"

namespace teredo {

NatCheck::NatCheck(const Server &server)
    : m_primary(server.primary)
    , m_question(server.secondary, server.credentials)
{
}

void NatCheck::start(Instant now, Random &random, Outbox &out)
{
    const Ipv4Address secondary = m_question.server().address;
    if (secondary == Ipv4Address{} || secondary == m_primary)
        return;
    m_nextRound = never;
    m_repeats = Repeats(natCheckWaits);
    m_repeats.sent(now);
    m_question.ask(now, random, out);
}

void NatCheck::onDeadline(Instant now, Random &random, Outbox &out)
{
    if (now >= m_nextRound) {
        start(now, random, out);
        return;
    }
    if (m_repeats.exhausted()) {
        m_repeats.stop();
        m_nextRound = now + m_pause;
        m_pause = std::min(2 * m_pause, longestNatCheckPause);
        return;
    }
    m_repeats.sent(now);
    m_question.ask(now, random, out);
}

Result<ServerAnswer, AnswerError> NatCheck::accept(
    Instant now, const wire::Encapsulation &datagram, const wire::Ipv6Packet &packet)
{
    // RFC 4380 §5.2.1: the prefix is that of the primary address here as well.
    const auto answer = m_question.accept(now, m_primary, datagram, packet);
    if (answer)
        m_repeats.stop();
    return answer;
}

NatType natType(const Endpoint &local, const Endpoint &mapped)
{
    return local == mapped ? NatType::None : NatType::Unknown;
}

} // namespace teredo
