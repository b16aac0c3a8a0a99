// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "sim/link.h"

#include <algorithm>

namespace sim {

using teredo::Duration;
using teredo::Instant;

Link::Link(const LinkQuality &quality, unsigned seed)
    : m_quality(quality)
    , m_chance(seed)
{
}

std::vector<Instant> Link::arrivals(Instant now)
{
    if (happens(m_quality.lost))
        return {};
    std::vector<Instant> all;
    for (int copies = happens(m_quality.doubled) ? 2 : 1; copies > 0; --copies) {
        const Instant inOrder = std::max(m_latest, now + m_quality.delay + upTo(m_quality.jitter));
        if (happens(m_quality.overtaken)) {
            all.push_back(inOrder + upTo(m_quality.lateness));
            continue; // nobody waits for it
        }
        m_latest = inOrder;
        all.push_back(inOrder);
    }
    return all;
}

bool Link::happens(int perThousand)
{
    return perThousand > 0 && std::uniform_int_distribution(0, 999)(m_chance) < perThousand;
}

Duration Link::upTo(Duration most)
{
    return Duration(std::uniform_int_distribution<Duration::rep>(0, most.count())(m_chance));
}

} // namespace sim
