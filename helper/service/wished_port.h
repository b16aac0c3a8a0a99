// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/address.h"
#include "helper/service/repair_budget.h"

// Which port of the router is to lead to ours: one with the same number, which most NATs keep. Where the server sees us
// at another port of that router, only a mapping of that one lets others in, and it is what the router is asked for
// (RFC 6081 §5.3.3). A NAT that moves us because of each mapping would never come to rest, so that is only done a few
// times in a while.
class WishedPort final
{
public:
    using Milliseconds = RepairBudget::Milliseconds;

    WishedPort() = default;
    // Of a session at this local port.
    explicit WishedPort(teredo::Port local)
        : m_port(local)
    {
    }

    [[nodiscard]] teredo::Port port() const { return m_port; }

    // Where the server sees us, and what the router has given, zero for nothing. Whether another port is wished now.
    // A router with another address than we are seen at is not the one that shows us there, but stands before it.
    bool follow(Milliseconds now, const teredo::Endpoint &seen, const teredo::Endpoint &given)
    {
        const bool isItsPort = given != teredo::Endpoint{} && given.address == seen.address;
        if (!isItsPort || given == seen || m_port == seen.port || !m_budget.isLeft(now))
            return false;
        static_cast<void>(m_budget.take(now));
        m_port = seen.port;
        return true;
    }

private:
    teredo::Port m_port;
    RepairBudget m_budget{3, std::chrono::hours(1)};
};
