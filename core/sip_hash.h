// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/bytes.h"

#include <cstdint>

namespace teredo {

struct SipKey {
    std::uint64_t low = 0;
    std::uint64_t high = 0;
};

// SipHash-2-4: with a secret random key nobody outside can choose addresses that collide in our tables.
[[nodiscard]] std::uint64_t sipHash(const SipKey &key, Bytes data);

} // namespace teredo
