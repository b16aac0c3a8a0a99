// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/client/client_config.h"
#include "core/client/identity.h"
#include "core/client/nat_check.h"
#include "core/client_status.h"
#include "core/outbox.h"
#include "core/random.h"

#include <optional>

namespace teredo {

// What a survey has found out so far.
struct NatFindings {
    NatType type = NatType::Unknown;

    bool operator==(const NatFindings &) const = default;
};

// Finds out what the NATs before us are like: beside the work, for neither our address nor any packet waits for it.
class NatSurvey
{
public:
    NatSurvey(const ClientConfig &config, Random &random);

    // We are this now, and what was found out about another mapping means nothing.
    void start(Instant now, const Identity &identity, Outbox &out);
    void stop(Outbox &out);

    // A router advertisement. False: it answers no question of the survey.
    [[nodiscard]] bool onAdvertisement(Instant now, const Arrival &arrival, const wire::Encapsulation &datagram,
        const wire::Ipv6Packet &packet, Outbox &out);
    // The deadline has come.
    void onTimer(Instant now, Outbox &out);
    [[nodiscard]] Instant deadline() const;

    [[nodiscard]] const NatFindings &findings() const { return m_findings; }

private:
    void onChecked(const ServerAnswer &answer);

    const ClientConfig &m_config;
    Random &m_random;
    Identity m_identity;
    NatFindings m_findings;
    std::optional<NatCheck> m_natCheck;
};

} // namespace teredo
