// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/address.h"
#include "core/bytes.h"
#include "core/client_status.h"
#include "core/drop_reason.h"
#include "core/local_packet.h"

#include <optional>

namespace teredo {

// The Teredo service port (RFC 4380 §2.7), which is always there and whose number the core need not know, among our
// own ports.
inline constexpr Port servicePort{};

// Where a datagram came from, and at which of our ports.
struct Arrival {
    Endpoint from;
    Port at = servicePort;
};

// What the core wants done, said while one of its on...() functions runs. The spans are valid only during the
// call. An Outbox never calls back into the core.
class Outbox
{
public:
    // A UDP payload for the network, from one of our ports.
    virtual void sendDatagram(Port from, const Endpoint &to, Bytes payload) = 0;
    // A packet of a local program for this peer: a UDP payload as it is, or as many as it stands for.
    virtual void sendPacket(Port from, const Endpoint &to, const LocalPacket &packet) = 0;
    // Another UDP port of this machine, a random one, which its number names from now on. Nothing: there is none.
    [[nodiscard]] virtual std::optional<Port> openPort() = 0;
    // What was sent from it before still goes out.
    virtual void closePort(Port port) = 0;
    // An IPv6 packet for this machine.
    virtual void deliverPacket(Bytes ipv6Packet) = 0;
    // The client's status has changed.
    virtual void report(const ClientStatus &status) = 0;
    // A packet was not carried.
    virtual void drop(DropReason reason) = 0;

protected:
    ~Outbox() = default;
};

} // namespace teredo
