// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/bytes.h"

#include <functional>

namespace kernel {

// Whether the bytes lie in that memory.
[[nodiscard]] inline bool holds(teredo::Bytes memory, teredo::Bytes bytes)
{
    // Comparing pointers into different arrays is only defined by way of these function objects.
    return std::greater_equal<>()(bytes.data(), memory.data())
        && std::less_equal<>()(bytes.data() + bytes.size(), memory.data() + memory.size());
}

} // namespace kernel
