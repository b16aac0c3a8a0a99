// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/clock.h"

namespace kernel {

// CLOCK_BOOTTIME, the one source of Instants. It goes on during sleep and never runs backwards.
class BootClock final
{
public:
    [[nodiscard]] teredo::Instant now();

private:
    teredo::Instant m_latest{};
};

} // namespace kernel
