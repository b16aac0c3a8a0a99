// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/client/server_probe.h"

#include <vector>

namespace teredo {

// Tests a list of servers from one socket, four of them at a time.
class ServerProbes
{
public:
    struct Finished {
        std::size_t index = 0; // in the list
        ProbeResult result;
    };

    ServerProbes(std::vector<Server> servers, const Endpoint &local, Random &random);

    void start(Instant now, Outbox &out) { fill(now, out); }
    void onDatagram(Instant now, const Endpoint &from, Bytes payload, Outbox &out);
    void onUnreachable(Instant now, const Endpoint &to, Outbox &out);
    void onTimer(Instant now, Outbox &out);
    [[nodiscard]] Instant nextDeadline() const;

    // What has been found out since the last call.
    [[nodiscard]] std::vector<Finished> takeFinished();
    [[nodiscard]] bool isDone() const { return m_running.empty() && m_next == m_servers.size(); }

private:
    struct Running {
        std::size_t index = 0;
        ServerProbe probe;
    };

    void fill(Instant now, Outbox &out);

    const std::vector<Server> m_servers; // const, for each probe refers to its own
    Endpoint m_local;
    Random &m_random;
    std::size_t m_next = 0; // to be started
    std::vector<Running> m_running;
    std::vector<Finished> m_finished;
};

} // namespace teredo
