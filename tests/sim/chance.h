// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/random.h"

#include <random>

namespace sim {

// The same chance in every run.
class Chance final : public teredo::Random
{
public:
    explicit Chance(unsigned seed)
        : m_generator(seed)
    {
    }

    void fill(teredo::MutableBytes out) override
    {
        for (std::byte &b : out)
            b = std::byte(m_generator() & 0xff);
    }

private:
    std::mt19937 m_generator;
};

} // namespace sim
