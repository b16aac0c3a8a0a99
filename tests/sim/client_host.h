// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/client/client.h"
#include "sim/chance.h"
#include "sim/nat.h"
#include "sim/recorder.h"

#include <optional>

namespace sim {

// Where a client lives.
struct Place {
    std::optional<NatBehaviour> nat; // none: a public address
    Ipv4Address outside{{192, 0, 2, 1}};
    Endpoint inside{{{192, 168, 1, 2}}, {51000}};
};

// The client under test on its machine.
class ClientHost
{
public:
    ClientHost(World &world, const Place &place, teredo::ClientConfig config);

    void start() { client.start(m_world.now(), out); }
    void sendPacket(Bytes packet) { client.onPacket(m_world.now(), {packet}, out); }
    void onUnreachable(const Endpoint &to) { client.onUnreachable(m_world.now(), to, out); }
    void receive(const Endpoint &from, Bytes payload) { receiveAt(teredo::servicePort, from, payload); }
    void receiveAt(Port at, const Endpoint &from, Bytes payload)
    {
        client.onDatagram(m_world.now(), {from, at}, payload, out);
    }

    [[nodiscard]] const teredo::ClientStatus &status() const { return client.status(); }
    // Sees only what happens from now on.
    void forget();
    // When something was sent to this endpoint.
    [[nodiscard]] std::vector<Instant> sentTo(const Endpoint &to) const;

    Chance chance{1};
    Nat nat;
    Recorder out;
    teredo::Client client;

private:
    void send(Port from, const Endpoint &to, Bytes payload);
    void onArrival(const Endpoint &from, const Endpoint &to, Bytes payload);

    World &m_world;
    Place m_place;
    std::vector<Instant> m_sentAt; // parallel to out.sent
};

} // namespace sim
