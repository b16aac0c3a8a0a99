// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/client/server.h"
#include "core/client/solicitation.h"
#include "core/client_status.h"

#include <vector>

namespace teredo {

// All servers, asked side by side, so that a dead one costs nothing: whichever answers first qualifies us. Knows no
// schedule.
class ServerRace
{
public:
    struct Entrant {
        const Server *server = nullptr;
        Solicitation question;
        bool isRefused = false;  // by an ICMP error
        bool rejectsKey = false; // by an authentic answer (RFC 4380 §5.2.2)
    };

    // The servers outlive this.
    explicit ServerRace(const std::vector<Server> &servers);

    // In the order of preference.
    void askAll(Instant now, Random &random, Outbox &out);
    // The one whose primary address this is; nullptr: none.
    [[nodiscard]] Entrant *find(const Endpoint &from);

    // Another round begins: what was learnt in the last one is old.
    void forgetRefusals();
    // Nobody can be expected to answer any more.
    [[nodiscard]] bool isHopeless() const;
    // What it means that nobody has answered.
    [[nodiscard]] OfflineReason reason() const;

private:
    std::vector<Entrant> m_entrants;
};

} // namespace teredo
