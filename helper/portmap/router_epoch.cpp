// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "helper/portmap/router_epoch.h"

#include <utility>

namespace {

constexpr teredo::Duration disorder = std::chrono::seconds(1); // two answers may overtake each other
constexpr teredo::Duration rounding = std::chrono::seconds(2); // of either clock
constexpr int driftShare = 16;                                 // clocks differ by less than 1/16

constexpr teredo::Duration slowest(teredo::Duration elapsed)
{
    return elapsed - elapsed / driftShare - rounding;
}

} // namespace

bool RouterEpoch::goesOn(teredo::Instant now, std::chrono::seconds epoch)
{
    const auto before = std::exchange(m_heard, Heard{now, epoch});
    if (!before)
        return true;
    const teredo::Duration ours = now - before->at;
    const teredo::Duration theirs = epoch - before->epoch;
    if (theirs < -disorder)
        return false;
    return ours >= slowest(theirs) && theirs >= slowest(ours);
}
