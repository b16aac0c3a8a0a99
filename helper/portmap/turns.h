// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/clock.h"
#include "helper/ipc/messages.h"

// When the router is to be asked next: soon again while it gives nothing, for it may just be starting, or the network
// may; after a while once an hour, so that a router that will never give anything costs nothing worth mentioning.
class Turns final
{
public:
    explicit Turns(teredo::Instant now)
        : m_last(now)
        , m_next(now)
    {
    }

    [[nodiscard]] teredo::Instant next() const { return m_next; }

    void onGranted(teredo::Instant now, std::chrono::seconds lease);
    void onFailed(teredo::Instant now, ipc::MappingProblem problem);
    // The router has lost what it knew, or has another address: its turn is due. Anybody in the network can pretend
    // that, so it makes the pause shorter, but never shorter than shortestRenewal.
    void onRouterStarted(teredo::Instant now);

private:
    teredo::Instant m_last;
    teredo::Instant m_next;
    std::size_t m_failures = 0; // since the last mapping, or the router's last start
};
