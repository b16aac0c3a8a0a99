// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/client/server.h"
#include "core/client/solicitation.h"
#include "core/outbox.h"
#include "core/random.h"

#include <cstddef>
#include <optional>

namespace teredo {

// Finds out as which port a NAT that gives its ports one after the other shows what we have just sent from a new port
// of ours to a peer: the one midway between those that the server's two addresses have seen just before and just after
// (RFC 6081 §5.5; its "Echo Test").
class PortPrediction
{
public:
    // The server outlives this.
    PortPrediction(const Server &server, Port from);

    // RFC 6081 §5.5.4.1.1: the first of three packets; the second one goes to the peer.
    void askBefore(Instant now, Random &random, Outbox &out);
    void askAfter(Instant now, Random &random, Outbox &out);
    // False, if this is no answer to one of the latest two questions.
    [[nodiscard]] bool accept(
        Instant now, const Endpoint &from, const wire::Encapsulation &datagram, const wire::Ipv6Packet &packet);

    // Whether both answers are there.
    [[nodiscard]] bool isComplete() const { return m_lower && m_upper; }
    // What they tell; nothing, if they are too far apart to mean anything.
    [[nodiscard]] std::optional<Port> result() const;

    // The answers are late; it may be tried again unless exhausted().
    [[nodiscard]] Instant deadline() const { return m_deadline; }
    [[nodiscard]] bool exhausted() const { return m_tries == maxTries; }

private:
    static constexpr int maxTries = 2; // RFC 6081 §5.5.2.2

    Ipv4Address m_primary;
    Solicitation m_before;
    Solicitation m_after;
    std::optional<Port> m_lower;
    std::optional<Port> m_upper;
    int m_tries = 0;
    Instant m_deadline = never;
};

// The port midway, whichever way round the NAT counts, and past the highest number if need be.
[[nodiscard]] std::optional<Port> portBetween(Port lower, Port upper);

} // namespace teredo
