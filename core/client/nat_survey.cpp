// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/client/nat_survey.h"

namespace teredo {

NatSurvey::NatSurvey(const ClientConfig &config, Random &random)
    : m_config(config)
    , m_random(random)
{
}

void NatSurvey::start(Instant now, const Identity &identity, Outbox &out)
{
    stop(out); // an answer about the old mapping would mislead
    m_identity = identity;
    m_findings.type = natType(m_config.local, identity.mapped);
    if (m_findings.type == NatType::Unknown)
        m_natCheck.emplace(*identity.server).start(now, m_random, out);
}

void NatSurvey::stop(Outbox & /*out*/)
{
    m_identity = {};
    m_findings = {};
    m_natCheck.reset();
}

bool NatSurvey::onAdvertisement(Instant now, const Arrival &arrival, const wire::Encapsulation &datagram,
    const wire::Ipv6Packet &packet, Outbox &out)
{
    if (!m_natCheck || arrival.from != m_natCheck->server())
        return false;
    const auto answer = m_natCheck->accept(now, datagram, packet);
    if (!answer)
        return false;
    if (m_config.destinations.allows(answer->mapped.address))
        onChecked(*answer);
    else
        out.drop(DropReason::ForbiddenAddress);
    return true;
}

// RFC 4380 §5.2.1 goes off-line behind a symmetric NAT; RFC 6081 §5.2 stays, and so do we.
void NatSurvey::onChecked(const ServerAnswer &answer)
{
    m_findings.type = answer.mapped == m_identity.mapped ? NatType::Restricted : NatType::Symmetric;
}

void NatSurvey::onTimer(Instant now, Outbox &out)
{
    if (m_natCheck && now >= m_natCheck->deadline())
        m_natCheck->onDeadline(now, m_random, out);
}

Instant NatSurvey::deadline() const
{
    return m_natCheck ? m_natCheck->deadline() : never;
}

} // namespace teredo
