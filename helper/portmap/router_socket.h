// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/address.h"
#include "core/bytes.h"
#include "core/clock.h"
#include "helper/system/boot_clock.h"
#include "helper/system/file_descriptor.h"

#include <functional>
#include <optional>

// A UDP socket at one of our addresses, to ask a router something.
class RouterSocket final
{
public:
    struct Datagram {
        teredo::Endpoint from;
        teredo::Bytes payload; // until the next receive()
    };
    enum class Silence {
        TimedOut,
        Refused,   // nobody listens there
        HelperGone // so nobody wants the answer any more
    };

    // helper: the channel to it, watched while waiting; -1 to wait all the same.
    static kernel::Result<RouterSocket> open(teredo::Ipv4Address local, int helper);

    // From now on only this endpoint is heard, and its refusal, too.
    [[nodiscard]] bool connectTo(const teredo::Endpoint &router) const;
    // What cannot be sent is as good as lost on its way.
    void send(const teredo::Endpoint &to, teredo::Bytes payload) const;
    teredo::Result<Datagram, Silence> receive(teredo::Duration patience);

    // Sends request up to three times, and waits twice as long after each, from 250 ms (RFC 6886 §3.1), until a
    // datagram comes that isAnswer takes.
    bool ask(const teredo::Endpoint &router, teredo::Bytes request,
        const std::function<bool(const Datagram &datagram)> &isAnswer);

private:
    RouterSocket(kernel::FileDescriptor descriptor, int helper);

    std::optional<Silence> waitUntil(teredo::Instant deadline);

    kernel::FileDescriptor m_descriptor;
    int m_helper;
    kernel::BootClock m_clock;
    std::array<std::byte, 2048> m_buffer{}; // PCP allows 1100 bytes (RFC 6887 §7), and SSDP has no limit
};
