// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later

// Prints what the table of peers costs, as a Markdown table: memory, random lookups, the slowest insertion while it
// fills, and the same for addresses as somebody would choose them who wants them to collide. Times are of the
// processor: what other programs do meanwhile does not count.

#include "core/client/peer.h"
#include "core/client/peer_table.h"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <random>
#include <vector>

namespace {

using namespace teredo;
using Table = PeerTable<Peer>;
const Peer somebody({{{192, 0, 2, 1}}, {4000}}, {}, {});

std::vector<Ipv6Address> randomAddresses(std::size_t count)
{
    std::mt19937_64 random(4380);
    std::vector<Ipv6Address> out(count);
    for (Ipv6Address &address : out) {
        for (std::uint8_t &octet : address.octets)
            octet = static_cast<std::uint8_t>(random());
    }
    return out;
}

// Teredo addresses that differ in the last bits alone.
std::vector<Ipv6Address> neighbours(std::size_t count)
{
    std::vector<Ipv6Address> out(count, {{0x20, 0x01}});
    for (std::size_t i = 0; i < count; ++i) {
        for (std::size_t octet = 0; octet < 4; ++octet)
            out[i].octets[12 + octet] = static_cast<std::uint8_t>(i >> (24 - 8 * octet));
    }
    return out;
}

using Nanoseconds = std::chrono::duration<double, std::nano>;

Nanoseconds computed()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return std::chrono::seconds(time.tv_sec) + Nanoseconds(static_cast<double>(time.tv_nsec));
}

double fill(Table &table, const std::vector<Ipv6Address> &addresses)
{
    Nanoseconds slowest{};
    for (const Ipv6Address &address : addresses) {
        const auto begin = computed();
        table.insert(address, somebody, Table::Place::Used);
        slowest = std::max(slowest, computed() - begin);
    }
    return slowest.count() / 1000;
}

double lookUp(const Table &table, const std::vector<Ipv6Address> &addresses)
{
    constexpr std::size_t lookups = 4'000'000;
    std::mt19937 random(1);
    std::vector<std::uint32_t> order(lookups);
    for (std::uint32_t &index : order)
        index = static_cast<std::uint32_t>(random() % addresses.size());
    std::size_t found = 0;
    const auto begin = computed();
    for (const std::uint32_t index : order)
        found += table.find(addresses[index]) != nullptr ? 1 : 0;
    const double each = (computed() - begin).count() / lookups;
    if (found != lookups)
        std::abort();
    return each;
}

double evict(Table &table)
{
    constexpr std::size_t count = 200'000;
    std::vector<Ipv6Address> others = randomAddresses(count);
    const auto begin = computed();
    for (Ipv6Address &address : others) {
        address.octets[0] = 0x3f;
        if (!table.makeRoom())
            std::abort();
        table.insert(address, somebody, Table::Place::Used);
    }
    return (computed() - begin).count() / count;
}

void print(const char *kind, const std::vector<Ipv6Address> &addresses)
{
    std::random_device random;
    const auto half = [&] { return std::uint64_t{random()} << 32 | random(); };
    Table table(addresses.size(), {half(), half()});
    const double slowest = fill(table, addresses);
    const double lookup = lookUp(table, addresses);
    const std::size_t memory = table.memory();
    std::printf("| %zu | %s | %.1f | %.0f | %.1f | %.0f | %.0f |\n", addresses.size(), kind,
        static_cast<double>(memory) / static_cast<double>(addresses.size()), lookup, 1000 / lookup, evict(table),
        slowest);
}

} // namespace

int main()
{
    std::puts(
        "| peers | addresses | bytes each | ns per lookup | million lookups/s | ns to replace the oldest | slowest "
        "insertion, us |\n|---|---|---|---|---|---|---|");
    for (const std::size_t count : {1000U, 100'000U, 1'000'000U}) {
        print("random", randomAddresses(count));
        print("in a row", neighbours(count));
    }
}
