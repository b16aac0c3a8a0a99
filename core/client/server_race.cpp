// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/client/server_race.h"

#include "core/protocol_constants.h"

#include <algorithm>

namespace teredo {

ServerRace::ServerRace(const std::vector<Server> &servers)
{
    for (const Server &server : std::span(servers).first(std::min(servers.size(), maxServers)))
        m_entrants.push_back({&server, Solicitation(server.primary, server.credentials)});
}

void ServerRace::askAll(Instant now, Random &random, Outbox &out)
{
    for (Entrant &entrant : m_entrants)
        entrant.question.ask(now, random, out);
}

ServerRace::Entrant *ServerRace::find(const Endpoint &from)
{
    const auto found
        = std::ranges::find_if(m_entrants, [&](const Entrant &entrant) { return entrant.question.server() == from; });
    return found == m_entrants.end() ? nullptr : &*found;
}

void ServerRace::forgetRefusals()
{
    for (Entrant &entrant : m_entrants)
        entrant.isRefused = entrant.rejectsKey = false;
}

// An ICMP error may be forged, so it ends nothing; the word of a server that proves to know the secret may.
bool ServerRace::isHopeless() const
{
    return std::ranges::all_of(m_entrants, &Entrant::rejectsKey);
}

OfflineReason ServerRace::reason() const
{
    if (std::ranges::any_of(m_entrants, &Entrant::rejectsKey))
        return OfflineReason::KeyRejected;
    return std::ranges::any_of(m_entrants, &Entrant::isRefused) ? OfflineReason::Refused : OfflineReason::NoAnswer;
}

} // namespace teredo
