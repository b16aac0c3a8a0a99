// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/client/backoff.h"
#include "core/client/peers.h"
#include "core/protocol_constants.h"

#include <optional>
#include <vector>

namespace teredo {

// Finds out whether IPv6 works through the tunnel: asks a few hosts by echo, and as long as none answers, again after
// growing pauses. Once one has answered it rests until there is doubt.
class Verification
{
public:
    explicit Verification(const std::vector<Ipv6Address> &hosts);

    void start(Instant now, Peers &peers, Outbox &out);
    // Another host does not answer, or nobody does, so perhaps none does any more. One host proves nothing, and a
    // program that calls dead hosts all day long does not make us ask more often than is reasonable.
    void onDoubt(Instant now, Peers &peers, Outbox &out);
    // Some host has answered; whether that is news. If so, the way to it is measured, which gives one more answer.
    [[nodiscard]] bool onAnswer(Instant now, const Ipv6Address &host, Peers &peers, Outbox &out);
    // To be called after the peers' timers. True, when the last host's test has just failed.
    [[nodiscard]] bool onTimer(Instant now, Peers &peers, Outbox &out);

    // Of the next round; while one is running, the peers' timers count.
    [[nodiscard]] Instant deadline() const { return m_deadline; }

private:
    [[nodiscard]] bool isWaiting() const { return m_testing || m_deadline != never; }
    void ask(Instant now, Peers &peers, Outbox &out);

    std::vector<Ipv6Address> m_hosts;
    Backoff m_backoff{firstVerification, lastVerification};
    Instant m_deadline = never;
    Instant m_nextDoubt = Instant::min();
    bool m_testing = false;
    std::optional<Ipv6Address> m_measured; // now
};

} // namespace teredo
