// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/random.h"

namespace kernel {

// The kernel's generator (getrandom(2)). There is nothing to do without it: a failure ends the program.
class KernelRandom final : public teredo::Random
{
public:
    void fill(teredo::MutableBytes out) override;
};

} // namespace kernel
