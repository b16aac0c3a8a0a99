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

    // Without the second address of the server nobody knows of a symmetric NAT.
    enum class SecondAddress { Answers, Silent };

    Pair(const sim::NatBehaviour &nat, const sim::NatBehaviour &otherNat,
        SecondAddress secondAddress = SecondAddress::Answers)
        : Scenario({}, {.nat = nat})
        , other(internet.world, {.nat = otherNat, .outside = {{192, 0, 2, 100}}, .inside = {{{10, 0, 0, 5}}, {52000}}},
              sim::clientConfig())
    {
        internet.server.secondaryRunning = secondAddress == SecondAddress::Answers;
        other.start();
        startAndRunFor(std::chrono::seconds(1));
    }

    void sendTextBack(std::string_view words)
    {
        other.sendPacket(sim::text(other.status().address, client.status().address, words));
    }

    [[nodiscard]] std::vector<std::string> heardByOther() const { return textsIn(other.out.delivered); }
};
