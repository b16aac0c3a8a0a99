// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/client/client_config.h"
#include "core/client/cone_check.h"
#include "core/client/hairpin_check.h"
#include "core/client/identity.h"
#include "core/client/nat_check.h"
#include "core/client/refresh_determination.h"
#include "core/client_status.h"
#include "core/outbox.h"
#include "core/random.h"

#include <optional>

namespace teredo {

// What a survey has found out so far.
struct NatFindings {
    NatType type = NatType::Unknown;
    bool hairpinning = false;

    bool operator==(const NatFindings &) const = default;
};

// Finds out what the NATs before us are like: beside the work, for neither our address nor any packet waits for it.
class NatSurvey
{
public:
    NatSurvey(const ClientConfig &config, Random &random);

    // We are this now, and what was found out about another mapping means nothing. roundTrip: to our server.
    void start(Instant now, const Identity &identity, Duration roundTrip, Outbox &out);
    void stop(Outbox &out);

    // Whether we have opened this port for the survey.
    [[nodiscard]] bool owns(Port port) const
    {
        return m_coneCheck.owns(port) || m_hairpinCheck.owns(port) || m_refresh.owns(port);
    }
    // A router advertisement. False: it answers no question of the survey.
    [[nodiscard]] bool onAdvertisement(Instant now, const Arrival &arrival, const wire::Encapsulation &datagram,
        const wire::Ipv6Packet &packet, Outbox &out);
    // False: it does not belong to the survey.
    [[nodiscard]] bool onBubble(Instant now, const Arrival &arrival, const wire::Ipv6Packet &packet,
        const wire::Trailers &trailers, Outbox &out);
    // The deadline has come.
    void onTimer(Instant now, Outbox &out);
    [[nodiscard]] Instant deadline() const;

    // For which a mapping lasts.
    [[nodiscard]] Duration refreshInterval() const { return m_refresh.interval(); }
    [[nodiscard]] const NatFindings &findings() const { return m_findings; }

private:
    [[nodiscard]] bool isAboutNat(Instant now, const Arrival &arrival, const wire::Encapsulation &datagram,
        const wire::Ipv6Packet &packet, Outbox &out);
    void onChecked(Instant now, const ServerAnswer &answer, Outbox &out);

    const ClientConfig &m_config;
    Random &m_random;
    Identity m_identity;
    Duration m_wait{};
    NatFindings m_findings;
    std::optional<NatCheck> m_natCheck;
    ConeCheck m_coneCheck;
    HairpinCheck m_hairpinCheck;
    RefreshDetermination m_refresh;
    bool m_determinesRefresh;
};

} // namespace teredo
