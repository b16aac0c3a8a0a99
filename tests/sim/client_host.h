// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/client/client.h"
#include "sim/chance.h"
#include "sim/lan.h"
#include "sim/recorder.h"

#include <optional>

namespace sim {

// Where a client lives.
struct Place {
    std::optional<NatBehaviour> nat; // its own; none: a public address
    Ipv4Address outside{{192, 0, 2, 1}};
    Endpoint inside{{{192, 168, 1, 2}}, {51000}};
    Network *around = nullptr;                    // another network than the internet
    std::optional<teredo::Ipv4Block> subnet = {}; // as far as it knows
    bool discovers = false;                       // looks for others there
};

inline constexpr Endpoint discoveryEndpoint{{{224, 0, 0, 253}}, {3544}};

// Sees all that a client receives and sends.
class Observer
{
public:
    virtual void sent(Port from, const Endpoint &to, Bytes payload) = 0;
    // Something is about to be received.
    virtual void receiving(const Endpoint &from, Bytes payload) = 0;
    // And what came of it has been sent. `before`: what had been dropped until then.
    virtual void received(const teredo::DropCounters &before) = 0;

protected:
    ~Observer() = default;
};

// The client under test on its machine.
class ClientHost
{
public:
    ClientHost(World &world, const Place &place, teredo::ClientConfig config);

    // Asks its NAT for a port mapping first, if that gives any.
    void start();
    // Asks it for one, as a client does again in another network.
    void mapPort();
    void sendPacket(Bytes packet);
    void onUnreachable(const Endpoint &to) { client.onUnreachable(m_world.now(), to, out); }
    void receive(const Endpoint &from, Bytes payload) { receiveAt(teredo::servicePort, from, payload); }
    void receiveAt(Port at, const Endpoint &from, Bytes payload);
    // The machine sleeps: nothing reaches it, and its timers wait until it wakes.
    void sleep() { m_asleep = true; }
    void wake() { m_asleep = false; }

    [[nodiscard]] const teredo::ClientStatus &status() const { return client.status(); }
    // Sees only what happens from now on.
    void forget();
    // The same, but for what has been counted.
    void forgetTraffic();
    // When something was sent to this endpoint.
    [[nodiscard]] std::vector<Instant> sentTo(const Endpoint &to) const;

    // Its own NAT; it has one.
    [[nodiscard]] Nat &nat() { return m_lan->nat; }
    void moveTo(const Ipv4Address &outside) { m_lan->moveTo(outside); }

    bool answersEcho = true; // its kernel does, and no firewall is in the way
    Observer *observer = nullptr;
    std::uint64_t given = 0; // packets from programs and its kernel
    std::uint64_t timerCalls = 0;

    Chance chance{1};
    Recorder out;
    teredo::Client client;

private:
    void send(Port from, const Endpoint &to, Bytes payload);
    void onTimer();
    void onPacket(Bytes bytes);
    void onArrival(const Endpoint &from, const Endpoint &to, Bytes payload);

    World &m_world;
    Endpoint m_local;
    bool m_discovers; // it has joined the group of local discovery
    std::optional<Lan> m_lan;
    Network *m_network;
    bool m_asleep = false;
    std::vector<Instant> m_sentAt; // parallel to out.sent
};

} // namespace sim
