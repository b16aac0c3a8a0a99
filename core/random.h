// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/bytes.h"

namespace teredo {

// Where unpredictable bytes come from: the kernel's generator in the engine, a seeded one in tests.
class Random
{
public:
    virtual void fill(MutableBytes out) = 0;

protected:
    ~Random() = default;
};

} // namespace teredo
