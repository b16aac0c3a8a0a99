// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/wire/teredo_address.h"
#include "sim/internet.h"

// The words of all text packets among these.
[[nodiscard]] inline std::vector<std::string> textsIn(const std::vector<sim::Packet> &packets)
{
    std::vector<std::string> words;
    for (const sim::Packet &packet : packets) {
        if (teredo::wire::parseIpv6(packet)->nextHeader == teredo::wire::NextHeader::Udp)
            words.emplace_back(sim::wordsOf(packet));
    }
    return words;
}

// One client in the simulated internet, behind a port-restricted NAT unless the story says otherwise.
struct Scenario {
    sim::Internet internet;
    sim::ClientHost client;

    explicit Scenario(std::vector<teredo::Ipv6Address> verificationHosts = {},
        const sim::Place &place = {.nat = sim::portRestrictedNat})
        : client(internet.world, place, sim::clientConfig(std::move(verificationHosts)))
    {
    }

    void runFor(teredo::Duration duration) { internet.world.runFor(duration); }
    void startAndRunFor(teredo::Duration duration)
    {
        client.start();
        runFor(duration);
    }

    explicit Scenario(teredo::ClientConfig config)
        : client(internet.world, {.nat = sim::portRestrictedNat}, std::move(config))
    {
    }

    [[nodiscard]] teredo::Phase phase() const { return client.status().phase; }
    void sendText(const teredo::Ipv6Address &to, std::string_view words)
    {
        client.sendPacket(sim::text(client.status().address, to, words));
    }
    // What reached this machine.
    [[nodiscard]] std::vector<std::string> heard() const { return textsIn(client.out.delivered); }
};

// What a client of the same server at this endpoint has as its address.
[[nodiscard]] inline teredo::Ipv6Address clientAddress(const teredo::Endpoint &mapped)
{
    return teredo::wire::toIpv6({sim::serverAddress, 0, mapped});
}
