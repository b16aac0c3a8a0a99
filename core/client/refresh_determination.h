// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/client/identity.h"
#include "core/client/own_port.h"
#include "core/client/repeats.h"
#include "core/client/sent_nonce.h"
#include "core/client/solicitation.h"
#include "core/protocol_constants.h"

#include <optional>

namespace teredo {

// Finds out how long the NATs before us keep a mapping, so that ours need not be refreshed more often (RFC 4380
// §5.2.7): a second port is left alone for longer and longer, and then a bubble to it, by way of the server, shows
// whether it can still be reached.
class RefreshDetermination
{
public:
    // From there on upwards.
    explicit RefreshDetermination(Duration initial);

    // The identity's server outlives this.
    void start(Instant now, const Identity &identity, Random &random, Outbox &out);
    // Forgets what was found.
    void stop(Outbox &out);

    // Whether it answers the question of the second port.
    [[nodiscard]] bool onAdvertisement(Instant now, const Endpoint &from, const wire::Encapsulation &datagram,
        const wire::Ipv6Packet &packet, Random &random);
    // Whether it is the one that we have sent to the second port.
    [[nodiscard]] bool onBubble(Instant now, const Arrival &arrival, const wire::Ipv6Packet &packet,
        const wire::Trailers &trailers, Random &random, Outbox &out);
    // The deadline has come.
    void onDeadline(Instant now, Random &random, Outbox &out);

    // For which mappings last.
    [[nodiscard]] Duration interval() const { return m_interval; }
    [[nodiscard]] bool foundLonger() const { return m_interval > m_initial; }
    [[nodiscard]] bool owns(Port port) const { return m_port.is(port); }
    [[nodiscard]] Instant deadline() const { return m_deadline; }

private:
    enum class Step { Qualifying, Waiting, Testing };

    void tryLonger(Instant now, Random &random, Outbox &out);
    void begin(Instant now, Step step, const Repeats &repeats, Random &random, Outbox &out);
    void send(Instant now, Random &random, Outbox &out);
    void sendBubble(Instant now, Random &random, Outbox &out);
    void conclude(Instant now, bool lasted, Random &random, Outbox &out);

    Duration m_initial;
    Duration m_interval;
    Duration m_maximum{};
    Duration m_candidate{};
    Identity m_identity;
    OwnPort m_port;
    std::optional<Solicitation> m_question;
    Ipv6Address m_secondary; // the address of the second port
    SentNonce m_nonce;
    Step m_step = Step::Qualifying;
    Repeats m_repeats{natCheckWaits};
    Instant m_deadline = never;
};

} // namespace teredo
