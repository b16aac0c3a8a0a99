// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/client/nat_survey.h"

#include <algorithm>

namespace teredo {

NatSurvey::NatSurvey(const ClientConfig &config, Random &random)
    : m_config(config)
    , m_random(random)
    , m_refresh(config.refreshInterval)
    , m_determinesRefresh(config.determinesRefresh)
{
}

void NatSurvey::start(Instant now, const Identity &identity, Duration roundTrip, Outbox &out)
{
    if (m_refresh.foundLonger())
        m_determinesRefresh = false; // the old mapping may have been lost for that
    stop(out);                       // an answer about the old mapping would mislead
    m_identity = identity;
    m_wait = std::max(2 * roundTrip, shortestSurveyWait);
    m_findings.type = natType(m_config.local, identity.mapped);
    if (m_findings.type != NatType::Unknown)
        return;
    m_natCheck.emplace(*identity.server).start(now, m_random, out);
    m_hairpinCheck.start(now, identity, m_wait, m_random, out);
    if (m_determinesRefresh)
        m_refresh.start(now, identity, m_random, out);
}

void NatSurvey::stop(Outbox &out)
{
    m_identity = {};
    m_findings = {};
    m_natCheck.reset();
    m_coneCheck.stop(out);
    m_hairpinCheck.stop(out);
    m_refresh.stop(out);
}

bool NatSurvey::onAdvertisement(Instant now, const Arrival &arrival, const wire::Encapsulation &datagram,
    const wire::Ipv6Packet &packet, Outbox &out)
{
    if (arrival.at == servicePort)
        return isAboutNat(now, arrival, datagram, packet, out);
    if (m_hairpinCheck.owns(arrival.at))
        return m_hairpinCheck.onAdvertisement(now, arrival.from, datagram, packet, m_random, out);
    if (m_refresh.owns(arrival.at))
        return m_refresh.onAdvertisement(now, arrival.from, datagram, packet, m_random);
    if (!m_coneCheck.owns(arrival.at) || !m_coneCheck.accept(now, arrival.from, datagram, packet, out))
        return false;
    m_findings.type = NatType::Cone;
    return true;
}

bool NatSurvey::isAboutNat(Instant now, const Arrival &arrival, const wire::Encapsulation &datagram,
    const wire::Ipv6Packet &packet, Outbox &out)
{
    if (!m_natCheck || arrival.from != m_natCheck->server())
        return false;
    const auto answer = m_natCheck->accept(now, datagram, packet);
    if (!answer)
        return false;
    if (m_config.destinations.allows(answer->mapped.address))
        onChecked(now, *answer, out);
    else
        out.drop(DropReason::ForbiddenAddress);
    return true;
}

// RFC 4380 §5.2.1 goes off-line behind a symmetric NAT; RFC 6081 §5.2 stays, and so do we.
void NatSurvey::onChecked(Instant now, const ServerAnswer &answer, Outbox &out)
{
    if (m_findings.type != NatType::Unknown)
        return; // two answers, because it was asked twice
    m_findings.type = answer.mapped == m_identity.mapped ? NatType::Restricted : NatType::Symmetric;
    if (m_findings.type == NatType::Restricted)
        m_coneCheck.start(now, *m_identity.server, m_wait, m_random, out);
}

bool NatSurvey::onBubble(
    Instant now, const Arrival &arrival, const wire::Ipv6Packet &packet, const wire::Trailers &trailers, Outbox &out)
{
    if (m_hairpinCheck.onBubble(now, arrival, packet, trailers, out)) {
        m_findings.hairpinning = true;
        return true;
    }
    return m_refresh.onBubble(now, arrival, packet, trailers, m_random, out);
}

void NatSurvey::onTimer(Instant now, Outbox &out)
{
    if (m_natCheck && now >= m_natCheck->deadline())
        m_natCheck->onDeadline(now, m_random, out);
    if (now >= m_coneCheck.deadline())
        m_coneCheck.onDeadline(now, m_random, out);
    if (now >= m_hairpinCheck.deadline())
        m_hairpinCheck.onDeadline(now, m_random, out);
    if (now >= m_refresh.deadline())
        m_refresh.onDeadline(now, m_random, out);
}

Instant NatSurvey::deadline() const
{
    return std::min({m_natCheck ? m_natCheck->deadline() : never, m_coneCheck.deadline(), m_hairpinCheck.deadline(),
        m_refresh.deadline()});
}

} // namespace teredo
