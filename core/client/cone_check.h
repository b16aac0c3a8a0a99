// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/client/even_repeats.h"
#include "core/client/own_port.h"
#include "core/client/server.h"
#include "core/client/solicitation.h"

#include <optional>

namespace teredo {

// Asks whether our NAT lets everybody in, as RFC 4380 §5.2.1 does at its beginning: with the cone bit set, so that the
// server answers from its other address. That is for people to read only: no address has the cone bit any more (RFC
// 5991 §3.2). Asked from a port of its own, for a NAT lets in whom a port has spoken to.
class ConeCheck
{
public:
    // The server outlives this.
    void start(Instant now, const Server &server, Duration wait, Random &random, Outbox &out);
    void stop(Outbox &out);

    // Whether somebody got in to whom nothing was sent. Then it is over.
    [[nodiscard]] bool accept(Instant now, const Endpoint &from, const wire::Encapsulation &datagram,
        const wire::Ipv6Packet &packet, Outbox &out);
    // The deadline has come.
    void onDeadline(Instant now, Random &random, Outbox &out);

    [[nodiscard]] bool owns(Port port) const { return m_port.is(port); }
    [[nodiscard]] Instant deadline() const { return m_repeats.deadline(); }

private:
    OwnPort m_port;
    const Server *m_server = nullptr;
    std::optional<Solicitation> m_question;
    EvenRepeats m_repeats;
};

} // namespace teredo
