// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "helper/portmap/nat_pmp_message.h"
#include "helper/portmap/router_protocol.h"
#include "helper/portmap/router_socket.h"

// NAT Port Mapping Protocol (RFC 6886).
class NatPmp final : public RouterProtocol
{
public:
    // helper: see RouterSocket.
    explicit NatPmp(int helper)
        : m_helper(helper)
    {
    }

    Answer map(const ipc::MapPort &wanted) override;
    void unmap(const ipc::MapPort &wanted) override;

private:
    int m_helper;
    teredo::Port m_suggested; // after the first answer, what we were given
};
