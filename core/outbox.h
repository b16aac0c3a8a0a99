// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/address.h"
#include "core/bytes.h"
#include "core/client_status.h"
#include "core/drop_reason.h"

namespace teredo {

// What the core wants done, said while one of its on...() functions runs. The spans are valid only during the
// call. An Outbox never calls back into the core.
class Outbox
{
public:
    // A UDP payload for the network.
    virtual void sendDatagram(const Endpoint &to, Bytes payload) = 0;
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
