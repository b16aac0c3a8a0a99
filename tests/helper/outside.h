// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/address.h"
#include "helper/system/udp_socket.h"
#include "sim/packets.h"

#include <chrono>
#include <optional>

inline constexpr teredo::Ipv4Address serverAddress{{203, 0, 113, 1}};
inline constexpr teredo::Ipv4Address secondServerAddress{{203, 0, 113, 2}};
inline constexpr teredo::Endpoint peerEndpoint{{{203, 0, 113, 50}}, {4000}};
inline constexpr teredo::Endpoint otherPeerEndpoint{{{203, 0, 113, 51}}, {4001}};
inline constexpr teredo::Ipv4Address laptopAddress{{203, 0, 113, 10}};

// A datagram as it arrived outside.
struct Arrived {
    teredo::Endpoint from;
    sim::Packet payload;
};

// A UDP socket in the other namespace that waits, but not for ever.
class OutsideSocket
{
public:
    explicit OutsideSocket(const teredo::Endpoint &local);

    // What is sent to this socket's address, a multicast one, arrives where the machine has that address.
    void joinAt(const teredo::Ipv4Address &address) const;
    // What it sends to multicast addresses leaves where the machine has that address.
    void multicastFrom(const teredo::Ipv4Address &address) const;

    // Nothing when nothing comes for five seconds.
    [[nodiscard]] std::optional<Arrived> receive() const;
    [[nodiscard]] bool hasInput(std::chrono::milliseconds patience) const;
    void send(const teredo::Endpoint &to, const sim::Packet &payload) const;

private:
    kernel::FileDescriptor m_descriptor;
};

// The internet of a test: a second network namespace, joined by a cable to the first, in which the test itself is.
// Behind the cable are a Teredo server, which answers when it is told to, and two other Teredo clients.
class Outside
{
public:
    // Called in the first namespace. Its end of the cable is "eth0".
    Outside();

    // Waits for a router solicitation at the server and answers it as RFC 4380 §5.3.2 says. False if none comes.
    [[nodiscard]] bool answerSolicitation();
    // The same at both addresses of the server, as if a NAT that keeps the port for the first showed it elsewhere to
    // the second. False if not both are asked.
    [[nodiscard]] bool answerAsThroughSymmetricNat();
    // The port that the next indirect bubble to reach the server asks the peer to use (RFC 6081 §4.5).
    [[nodiscard]] std::optional<teredo::Port> randomPortTold();

    // As an indirect bubble comes.
    void sendFromServer(const sim::Packet &payload) { m_server->send(m_client, payload); }

    [[nodiscard]] OutsideSocket &peer() { return *m_peer; }
    [[nodiscard]] OutsideSocket &otherPeer() { return *m_otherPeer; }
    // Hears what goes to the Teredo IPv4 discovery address.
    [[nodiscard]] OutsideSocket &neighbour() { return *m_neighbour; }
    // Where the last solicitation came from.
    [[nodiscard]] const teredo::Endpoint &client() const { return m_client; }

private:
    [[nodiscard]] bool answer(OutsideSocket &server, const std::optional<teredo::Endpoint> &origin);

    std::optional<OutsideSocket> m_server;
    std::optional<OutsideSocket> m_secondServer;
    std::optional<OutsideSocket> m_peer;
    std::optional<OutsideSocket> m_otherPeer;
    std::optional<OutsideSocket> m_neighbour;
    teredo::Endpoint m_client;
};
