// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "scenario.h"

#include <string>
#include <vector>

// Two clients of one server, each behind a NAT of its own.
struct Pair : Scenario {
    sim::ClientHost other;

    explicit Pair(const sim::NatBehaviour &nat = sim::portRestrictedNat)
        : Pair(nat, nat)
    {
    }

    Pair(const sim::NatBehaviour &nat, const sim::NatBehaviour &otherNat)
        : Scenario({}, {.nat = nat})
        , other(internet.world, {.nat = otherNat, .outside = {{192, 0, 2, 100}}, .inside = {{{10, 0, 0, 5}}, {52000}}},
              sim::clientConfig())
    {
        other.start();
        startAndRunFor(std::chrono::seconds(1));
    }

    void sendTextBack(std::string_view words)
    {
        other.sendPacket(sim::text(other.status().address, client.status().address, words));
    }

    [[nodiscard]] std::vector<std::string> heardByOther() const
    {
        std::vector<std::string> words;
        for (const sim::Packet &packet : other.out.delivered)
            words.emplace_back(sim::wordsOf(packet));
        return words;
    }
};
