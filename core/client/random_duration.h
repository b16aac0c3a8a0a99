// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/clock.h"
#include "core/random.h"
#include "core/wire/reader.h"

#include <array>

namespace teredo {

// At least `shortest` and less than `end`, which lie no further apart than 2^32 units of Duration.
[[nodiscard]] inline Duration randomDuration(Duration shortest, Duration end, Random &random)
{
    std::array<std::byte, 4> bytes{};
    random.fill(bytes);
    return shortest + Duration(wire::Reader(bytes).u32() % (end - shortest).count());
}

} // namespace teredo
