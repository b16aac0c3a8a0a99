// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/client/even_repeats.h"
#include "core/client/identity.h"
#include "core/client/own_port.h"
#include "core/client/sent_nonce.h"
#include "core/client/solicitation.h"

#include <optional>

namespace teredo {

// Finds out whether our NAT leads hosts inside to each other's outside endpoints (RFC 4787 §6), by playing two such
// hosts: another port of ours learns how the server sees it, and then both ports send each other bubbles, so that
// either may let the other one in. A bubble is from us to us and has a nonce; nothing else that seems to come from
// ourselves is let in for it.
class HairpinCheck
{
public:
    // The identity's server outlives this.
    void start(Instant now, const Identity &identity, Duration wait, Random &random, Outbox &out);
    void stop(Outbox &out);

    // Whether it answers the question of our other port.
    [[nodiscard]] bool onAdvertisement(Instant now, const Endpoint &from, const wire::Encapsulation &datagram,
        const wire::Ipv6Packet &packet, Random &random, Outbox &out);
    // Whether it is one of ours and our NAT has turned it around. Then it is over.
    [[nodiscard]] bool onBubble(Instant now, const Arrival &arrival, const wire::Ipv6Packet &packet,
        const wire::Trailers &trailers, Outbox &out);
    // The deadline has come.
    void onDeadline(Instant now, Random &random, Outbox &out);

    [[nodiscard]] bool owns(Port port) const { return m_port.is(port); }
    [[nodiscard]] Instant deadline() const { return m_repeats.deadline(); }

private:
    void sendBubbles(Instant now, Random &random, Outbox &out);

    Identity m_identity;
    OwnPort m_port;
    std::optional<Solicitation> m_question;
    std::optional<Endpoint> m_outside; // of our other port
    SentNonce m_nonce;
    Duration m_wait{};
    EvenRepeats m_repeats;
};

} // namespace teredo
