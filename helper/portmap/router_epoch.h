// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/clock.h"

#include <optional>

// For how long the router says to have kept its mappings, in each of its answers and announcements. When that does not
// go on as our clock does, the router has forgotten them.
class RouterEpoch final
{
public:
    // Whether this fits what the router said before (RFC 6887 §8.5; RFC 6886 §3.6 leaves NAT-PMP more room, and to ask
    // once too often does no harm). The next one is held against this one.
    [[nodiscard]] bool goesOn(teredo::Instant now, std::chrono::seconds epoch);

private:
    struct Heard {
        teredo::Instant at;
        std::chrono::seconds epoch;
    };
    std::optional<Heard> m_heard;
};
