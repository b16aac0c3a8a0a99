// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/client/client.h"

#include "core/client/packet_checks.h"
#include "core/overloaded.h"
#include "core/wire/router_discovery.h"
#include "core/wire/teredo_address.h"
#include "core/wire/trailers.h"

#include <algorithm>

namespace teredo {
namespace {

// RFC 4380 §5.1.2: 1280, unless the server says more; and never more than fits.
std::uint16_t mtuFrom(const ServerAnswer &answer)
{
    const bool usable = answer.mtu && *answer.mtu >= minimumMtu && *answer.mtu <= largestMtu;
    return static_cast<std::uint16_t>(usable ? *answer.mtu : minimumMtu);
}

} // namespace

Client::Client(const ClientConfig &config, Random &random)
    : m_config(config)
    , m_random(random)
    , m_servers(m_config.servers)
    , m_survey(m_config, random)
    , m_peers(m_config, random)
{
}

void Client::start(Instant now, Outbox &out)
{
    askFromTheBeginning(now, out);
}

void Client::askFromTheBeginning(Instant now, Outbox &out)
{
    m_status = {};
    m_status.phase = Phase::Qualifying;
    m_status.portMapped = m_portMapping.has_value();
    if (!m_config.servers.empty())
        m_status.server = m_config.servers.front().primary;
    m_state = Qualification(now);
    m_servers.forgetRefusals();
    m_survey.stop(out);
    m_peers.restart({}, out);
    out.report(m_status);
    onTimer(now, out);
}

void Client::onDatagram(Instant now, const Arrival &arrival, Bytes payload, Outbox &out)
{
    if (arrival.at != servicePort && !m_peers.owns(arrival.at) && !m_survey.owns(arrival.at)) {
        out.drop(DropReason::NotForUs); // a port that has been closed
        return;
    }
    const auto datagram = wire::parse(payload);
    // RFC 6081 §5.1.2: a trailer can forbid to go on without understanding it.
    const auto trailers = datagram ? wire::parseTrailers(datagram->trailers) : wire::Trailers{};
    if (!datagram || !trailers) {
        out.drop(DropReason::Malformed);
        return;
    }
    const wire::Ipv6Packet packet = *wire::parseIpv6(datagram->packet);
    if (wire::isRouterAdvertisement(packet)) {
        onAdvertisement(now, arrival, *datagram, packet, out);
        return;
    }
    auto *qualified = std::get_if<Qualified>(&m_state);
    if (!qualified) {
        out.drop(DropReason::NotQualified);
        return;
    }
    if (packet.isBubble() && m_survey.onBubble(now, arrival, packet, *trailers, out)) {
        adoptFindings(out);
        return;
    }
    if (packet.destination != m_status.address || m_survey.owns(arrival.at)) {
        out.drop(DropReason::NotForUs); // RFC 4380 §5.2.3
        return;
    }
    const bool fromServer = arrival.at == servicePort && arrival.from == qualified->server->question.server();
    if (fromServer)
        qualified->maintenance.onInteraction(now, m_random); // RFC 4380 §5.2.3
    if (fromServer && packet.isBubble())
        m_peers.answerIndirectBubble(now, {datagram->origin, packet, *trailers}, out);
    else if (const auto answer = m_peers.receive(now, arrival, packet, *trailers, out))
        onHostAnswer(now, *answer, out);
}

void Client::onAdvertisement(Instant now, const Arrival &arrival, const wire::Encapsulation &datagram,
    const wire::Ipv6Packet &packet, Outbox &out)
{
    if (m_peers.owns(arrival.at)) {
        m_peers.onAdvertisement(now, arrival, datagram, packet, out);
        return;
    }
    ServerRace::Entrant *server = arrival.at == servicePort ? m_servers.find(arrival.from) : nullptr;
    const auto answer = server ? server->question.accept(now, server->server->primary, datagram, packet)
                               : Result<ServerAnswer, AnswerError>(Failure{AnswerError::Unbelievable});
    // One server's second address may be another one's first.
    if (!answer && m_survey.onAdvertisement(now, arrival, datagram, packet, out))
        adoptFindings(out);
    else if (!answer && answer.error() == AnswerError::KeyRejected)
        onKeyRejected(now, *server, out);
    else if (!answer)
        out.drop(DropReason::UnexpectedAnswer); // RFC 4380 §5.2.1: silently
    else if (!m_config.destinations.allows(answer->mapped.address))
        out.drop(DropReason::ForbiddenAddress);
    else
        onServerAnswer(now, *server, *answer, out);
}

void Client::onServerAnswer(Instant now, ServerRace::Entrant &from, const ServerAnswer &answer, Outbox &out)
{
    auto *qualified = std::get_if<Qualified>(&m_state);
    if (!qualified) {
        qualify(now, from, answer, out);
        return;
    }
    if (&from != qualified->server)
        return; // it was slower
    qualified->maintenance.onInteraction(now, m_random);
    // RFC 4380 §5.2.5: another mapping makes the old address invalid and a new one at once.
    if (answer.mapped != m_status.mapped) {
        adopt(now, answer, *qualified, out);
        return;
    }
    // No news worth a report: only the latest measurement.
    m_status.serverRoundTrip = answer.roundTrip;
    tellPeersOfRoundTrip();
}

// One of several servers; the others may have another key for us.
void Client::onKeyRejected(Instant now, ServerRace::Entrant &by, Outbox &out)
{
    by.rejectsKey = true;
    auto *qualification = std::get_if<Qualification>(&m_state);
    if (!qualification || qualification->isOffline() || !m_servers.isHopeless())
        return;
    qualification->giveUp(now);
    showOffline(out);
}

void Client::qualify(Instant now, ServerRace::Entrant &by, const ServerAnswer &answer, Outbox &out)
{
    m_state = Qualified{
        &by, Maintenance(now, m_config.refreshInterval, m_random), Verification(m_config.verificationHosts)};
    m_status.phase = m_config.verificationHosts.empty() ? Phase::Online : Phase::Verifying;
    m_status.offlineReason = OfflineReason::None;
    m_status.server = by.server->primary;
    adopt(now, answer, std::get<Qualified>(m_state), out);
}

void Client::adopt(Instant now, const ServerAnswer &answer, Qualified &qualified, Outbox &out)
{
    const Server &server = *qualified.server->server;
    const wire::TeredoAddress address{server.primary, wire::randomFlags(m_random), answer.mapped};
    m_status.address = wire::toIpv6(address);
    m_status.mapped = answer.mapped;
    m_status.mtu = mtuFrom(answer);
    m_status.nat = natType(m_config.local, answer.mapped);
    m_status.hairpinning = false;
    m_status.portPreserving = answer.mapped.port == m_config.local.port;
    m_status.serverRoundTrip = answer.roundTrip;
    const Identity identity{m_status.address, m_status.mapped, &server};
    m_peers.restart(identity, out);
    tellPeersOfRoundTrip();
    tellPeersOfNat();
    m_peers.announce(now, out);
    out.report(m_status);

    m_survey.start(now, identity, answer.roundTrip, out);
    qualified.maintenance.setInterval(m_survey.refreshInterval());
    qualified.verification.start(now, m_peers, out);
}

void Client::adoptFindings(Outbox &out)
{
    std::get<Qualified>(m_state).maintenance.setInterval(m_survey.refreshInterval());
    const ClientStatus before = m_status;
    m_status.nat = m_survey.findings().type;
    m_status.hairpinning = m_survey.findings().hairpinning;
    tellPeersOfNat();
    reportIfChanged(before, out);
}

void Client::tellPeersOfRoundTrip()
{
    m_peers.setRoundTrip(std::max(m_status.serverRoundTrip, m_status.hostRoundTrip));
}

void Client::onHostAnswer(Instant now, const HostAnswer &answer, Outbox &out)
{
    if (!std::get<Qualified>(m_state).verification.onAnswer(now, answer.host, m_peers, out))
        return;
    const ClientStatus before = m_status;
    m_status.phase = Phase::Online;
    m_status.relay = answer.relay;
    m_status.hostRoundTrip = answer.roundTrip;
    tellPeersOfRoundTrip();
    reportIfChanged(before, out);
}

void Client::onPacket(Instant now, const LocalPacket &localPacket, Outbox &out)
{
    const auto packet = wire::parseIpv6(localPacket.bytes);
    if (!packet) {
        out.drop(DropReason::Malformed);
        return;
    }
    if (!std::holds_alternative<Qualified>(m_state)) {
        out.drop(DropReason::NotQualified);
        return;
    }
    if (packet->source != m_status.address) {
        out.drop(DropReason::NotOurSource);
        m_peers.refuse(now, wire::Unreachable::SourcePolicy, *packet, out);
        return;
    }
    auto problem = contentProblem(*packet);
    if (!problem)
        problem = destinationProblem(packet->destination, m_config.destinations);
    if (problem) {
        out.drop(*problem);
    } else if (localPacket.longest() > m_status.mtu) {
        out.drop(DropReason::TooBig);
        m_peers.refuseTooBig(now, m_status.mtu, *packet, out);
    } else {
        m_peers.send(now, *packet, localPacket.treatment, out);
    }
}

void Client::onDiscovery(Instant now, const Endpoint &from, Bytes payload, Outbox &out)
{
    if (std::holds_alternative<Qualified>(m_state))
        m_peers.onDiscovery(now, from, payload, out);
    else
        out.drop(DropReason::NotQualified);
}

void Client::onPortMapping(Instant, const std::optional<Endpoint> &external, Outbox &out)
{
    const ClientStatus before = m_status;
    m_portMapping = external;
    m_status.portMapped = external.has_value();
    tellPeersOfNat();
    reportIfChanged(before, out);
}

// RFC 6081 §5.3.3, §5.4.3
void Client::tellPeersOfNat()
{
    m_peers.setNat({.symmetric = m_status.nat == NatType::Symmetric,
        .portPreserving = m_status.portPreserving,
        .portMapping = m_portMapping});
}

void Client::onUnreachable(Instant, const Endpoint &to, Outbox &)
{
    // Only while we ask does an error tell anything; a peer's silence is noticed by its own timers.
    ServerRace::Entrant *server = m_servers.find(to);
    if (server && std::holds_alternative<Qualification>(m_state))
        server->isRefused = true;
}

void Client::onTimer(Instant now, Outbox &out)
{
    if (auto *qualification = std::get_if<Qualification>(&m_state)) {
        if (now >= qualification->deadline())
            onQualificationDeadline(now, *qualification, out);
        return;
    }
    auto *qualified = std::get_if<Qualified>(&m_state);
    if (!qualified || now < nextDeadline())
        return;
    if (now >= m_survey.deadline()) {
        m_survey.onTimer(now, out);
        adoptFindings(out);
    }
    if (m_peers.onTimer(now, out))
        qualified->verification.onDoubt(now, m_peers, out);
    if (m_peers.isCutOff(now))
        qualified->maintenance.onDoubt(now, m_status.serverRoundTrip);
    if (qualified->verification.onTimer(now, m_peers, out)) {
        qualified->maintenance.onDoubt(now, m_status.serverRoundTrip); // perhaps we are elsewhere by now
        const ClientStatus before = m_status;
        m_status.phase = Phase::Limited;
        reportIfChanged(before, out);
    }
    if (now >= qualified->maintenance.deadline() || qualified->maintenance.mayAskEarly(now))
        onMaintenanceDeadline(now, *qualified, out); // last: it may end the state
}

void Client::onQualificationDeadline(Instant now, Qualification &qualification, Outbox &out)
{
    const auto due = qualification.onDeadline(now);
    if (qualification.isOffline())
        showOffline(out);
    if (due == Qualification::Due::AskAnew)
        m_servers.forgetRefusals();
    if (due != Qualification::Due::GiveUp)
        m_servers.askAll(now, m_random, out);
}

void Client::showOffline(Outbox &out)
{
    const ClientStatus before = m_status;
    m_status.phase = Phase::Offline;
    m_status.offlineReason = m_servers.reason();
    reportIfChanged(before, out);
}

void Client::onMaintenanceDeadline(Instant now, Qualified &qualified, Outbox &out)
{
    switch (qualified.maintenance.onDeadline(now)) {
    case Maintenance::Due::Ask:
        qualified.server->question.ask(now, m_random, out);
        return;
    case Maintenance::Due::Lost:
        askFromTheBeginning(now, out); // all of them and at once: another one may work
        return;
    }
}

void Client::reportIfChanged(const ClientStatus &before, Outbox &out) const
{
    if (m_status != before)
        out.report(m_status);
}

Instant Client::nextDeadline() const
{
    return std::visit(Overloaded{
                          [](const Stopped &) { return never; },
                          [](const Qualification &state) { return state.deadline(); },
                          [this](const Qualified &state) {
                              return std::min({state.maintenance.deadline(), m_survey.deadline(),
                                  state.verification.deadline(), m_peers.nextDeadline()});
                          },
                      },
        m_state);
}

} // namespace teredo
