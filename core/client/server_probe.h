// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/client/server.h"
#include "core/client/solicitation.h"
#include "core/probe_result.h"

namespace teredo {

// Asks a server whether it works, as a client would: router solicitations, each answered or given up after two seconds,
// three of them to either address. The second address is asked once the first one has answered.
class ServerProbe
{
public:
    // The server outlives it. local: our own socket, to tell "no NAT".
    ServerProbe(const Server &server, const Endpoint &local);

    void start(Instant now, Random &random, Outbox &out);
    // Whether it was an answer to us.
    bool onAdvertisement(Instant now, const Endpoint &from, const wire::Encapsulation &datagram,
        const wire::Ipv6Packet &packet, Random &random, Outbox &out);
    void onUnreachable(const Endpoint &to);
    void onTimer(Instant now, Random &random, Outbox &out);
    [[nodiscard]] Instant nextDeadline() const;

    [[nodiscard]] bool isDone() const { return nextDeadline() == never; }
    [[nodiscard]] ProbeResult result() const;

private:
    struct Line {
        Solicitation question;
        std::uint8_t asked = 0;
        std::uint8_t answered = 0;
        Instant deadline = never;
        Duration roundTrips{}; // sum
        Endpoint mapped = {};
        bool isRefused = false;
        bool wantsAnotherKey = false;
    };

    void ask(Line &line, Instant now, Random &random, Outbox &out);
    bool take(Line &line, Instant now, const Endpoint &from, const wire::Encapsulation &datagram,
        const wire::Ipv6Packet &packet);
    [[nodiscard]] NatType nat() const;

    Ipv4Address m_server;
    Endpoint m_local;
    Line m_first;
    Line m_second;
};

} // namespace teredo
