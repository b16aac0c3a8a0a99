// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "helper/portmap/pcp_message.h"
#include "helper/portmap/router_protocol.h"

// Port Control Protocol (RFC 6887).
class Pcp final : public RouterProtocol
{
public:
    // helper: see RouterSocket.
    explicit Pcp(int helper);

    Answer map(const ipc::MapPort &wanted) override;
    void unmap(const ipc::MapPort &wanted) override;

private:
    [[nodiscard]] Answer ask(const ipc::MapPort &wanted, std::chrono::seconds lifetime, int helper) const;

    int m_helper;
    pcp::Nonce m_nonce{};         // kept, as a renewal without it is refused
    teredo::Endpoint m_suggested; // after the first answer, what we were given
};
