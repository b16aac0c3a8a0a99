// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "helper/system/boot_clock.h"

#include <algorithm>
#include <cstdlib>
#include <ctime>

namespace kernel {

teredo::Instant BootClock::now()
{
    timespec time{};
    if (clock_gettime(CLOCK_BOOTTIME, &time) != 0)
        std::abort(); // only an unknown clock fails, and Linux has had this one since 2.6.39
    const auto sinceBoot = std::chrono::seconds(time.tv_sec) + std::chrono::nanoseconds(time.tv_nsec);
    const teredo::Instant instant(std::chrono::duration_cast<teredo::Duration>(sinceBoot));
    m_latest = std::max(m_latest, instant);
    return m_latest;
}

} // namespace kernel
