// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/client/repeats.h"
#include "core/client/server.h"
#include "core/client/solicitation.h"
#include "core/client_status.h"
#include "core/protocol_constants.h"

#include <algorithm>

namespace teredo {

// Compares how the server's two addresses see us (RFC 4380 §5.2.1, RFC 6081 §5.2): beside the work, for the address
// does not wait for it. Without an answer from the second address the kind of NAT stays unknown, and it is asked again
// now and then: the address may have been out of reach for a moment only.
class NatCheck
{
public:
    // The server outlives this.
    explicit NatCheck(const Server &server);

    // Asks for the first time, if there is a second address.
    void start(Instant now, Random &random, Outbox &out);
    // The deadline has come.
    void onDeadline(Instant now, Random &random, Outbox &out);
    Result<ServerAnswer, AnswerError> accept(
        Instant now, const wire::Encapsulation &datagram, const wire::Ipv6Packet &packet);

    [[nodiscard]] Endpoint server() const { return m_question.server(); }
    [[nodiscard]] Instant deadline() const { return std::min(m_repeats.deadline(), m_nextRound); }

private:
    Ipv4Address m_primary;
    Solicitation m_question;
    Repeats m_repeats{natCheckWaits};
    Duration m_pause = firstNatCheckPause;
    Instant m_nextRound = never;
};

// What the primary server's view tells alone.
[[nodiscard]] NatType natType(const Endpoint &local, const Endpoint &mapped);

} // namespace teredo
