// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/clock.h"

#include <random>
#include <vector>

namespace sim {

// How good a link is. The last three are so many in a thousand.
struct LinkQuality {
    teredo::Duration delay{};
    teredo::Duration jitter{}; // at most so much more, and still one after the other
    int lost = 0;
    int doubled = 0;
    int overtaken = 0; // come late by as much as `lateness`, while others pass
    teredo::Duration lateness = std::chrono::milliseconds(40);
};

// One direction of a link. Its luck is the same in every run with the same seed.
class Link
{
public:
    Link(const LinkQuality &quality, unsigned seed);

    // When what is sent now arrives, once for each copy; never, if it is lost.
    [[nodiscard]] std::vector<teredo::Instant> arrivals(teredo::Instant now);

private:
    [[nodiscard]] bool happens(int perThousand);
    [[nodiscard]] teredo::Duration upTo(teredo::Duration most);

    LinkQuality m_quality;
    std::mt19937 m_chance;
    teredo::Instant m_latest{};
};

} // namespace sim
