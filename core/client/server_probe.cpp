// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/client/server_probe.h"

#include "core/client/nat_check.h"
#include "core/protocol_constants.h"

#include <algorithm>

namespace teredo {

ServerProbe::ServerProbe(const Server &server, const Endpoint &local)
    : m_server(server.primary)
    , m_local(local)
    , m_first{.question = Solicitation(server.primary, server.credentials)}
    , m_second{.question = Solicitation(server.secondary, server.credentials)}
{
}

void ServerProbe::start(Instant now, Random &random, Outbox &out)
{
    ask(m_first, now, random, out);
}

bool ServerProbe::onAdvertisement(Instant now, const Endpoint &from, const wire::Encapsulation &datagram,
    const wire::Ipv6Packet &packet, Random &random, Outbox &out)
{
    if (take(m_first, now, from, datagram, packet)) {
        if (m_first.wantsAnotherKey)
            return true;
        ask(m_first, now, random, out);
        if (m_second.asked == 0 && m_second.question.server().address != Ipv4Address{})
            ask(m_second, now, random, out);
        return true;
    }
    const bool isSecond = take(m_second, now, from, datagram, packet);
    if (isSecond)
        m_second.deadline = never; // one answer tells all
    return isSecond;
}

void ServerProbe::onUnreachable(const Endpoint &to)
{
    for (Line *line : {&m_first, &m_second}) {
        if (to != line->question.server() || line->answered > 0 || line->asked == 0)
            continue;
        line->isRefused = true;
        line->deadline = never;
    }
}

void ServerProbe::onTimer(Instant now, Random &random, Outbox &out)
{
    for (Line *line : {&m_first, &m_second}) {
        if (line->deadline <= now)
            ask(*line, now, random, out);
    }
}

Instant ServerProbe::nextDeadline() const
{
    return std::min(m_first.deadline, m_second.deadline);
}

ProbeResult ServerProbe::result() const
{
    using enum ProbeResult::Outcome;
    ProbeResult result{.asked = m_first.asked, .answered = m_first.answered};
    if (m_first.answered == 0) {
        result.outcome = m_first.wantsAnotherKey ? KeyRejected : m_first.isRefused ? Refused : NoAnswer;
        return result;
    }
    result.outcome = m_second.answered > 0 ? Works : NoSecondAddress;
    result.roundTrip = m_first.roundTrips / m_first.answered;
    result.nat = nat();
    return result;
}

void ServerProbe::ask(Line &line, Instant now, Random &random, Outbox &out)
{
    line.deadline = never;
    if (line.asked == probeWaits.size())
        return;
    line.deadline = now + probeWaits.at(line.asked++);
    line.question.ask(now, random, out);
}

bool ServerProbe::take(
    Line &line, Instant now, const Endpoint &from, const wire::Encapsulation &datagram, const wire::Ipv6Packet &packet)
{
    if (from != line.question.server())
        return false;
    // RFC 4380 §5.2.1: the prefix is that of the first address, whichever answers.
    const auto answer = line.question.accept(now, m_server, datagram, packet);
    if (!answer && answer.error() == AnswerError::KeyRejected) {
        line.wantsAnotherKey = true;
        line.deadline = never; // nor will it think otherwise the next time
        return true;
    }
    if (!answer)
        return false;
    ++line.answered;
    line.roundTrips += answer->roundTrip;
    line.mapped = answer->mapped;
    return true;
}

// RFC 4380 §5.2.1: a NAT that gives each of the two addresses another mapping is symmetric.
NatType ServerProbe::nat() const
{
    const NatType known = natType(m_local, m_first.mapped);
    if (known != NatType::Unknown || m_second.answered == 0)
        return known;
    return m_first.mapped == m_second.mapped ? NatType::Restricted : NatType::Symmetric;
}

} // namespace teredo
