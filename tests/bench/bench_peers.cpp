// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later

// Prints what the table of peers costs, as a Markdown table: memory, random lookups, the slowest insertion and the
// slowest looks for strangers while it fills, and the same for addresses as somebody would choose them who wants them
// to collide. Times are of the processor: what other programs do meanwhile does not count.

#include "core/client/peer.h"
#include "core/client/peer_table.h"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <numeric>
#include <random>
#include <unordered_map>
#include <vector>

namespace {

using namespace teredo;
using Table = PeerTable<Peer>;
const Peer somebody({{{192, 0, 2, 1}}, {4000}}, {}, {});

constexpr unsigned peers = 1;
constexpr unsigned strangers = 2;

std::vector<Ipv6Address> randomAddresses(std::size_t count, unsigned whose)
{
    std::mt19937_64 random(whose);
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

// In the order of time: a packet that asks for its peer lies in the processor's cache already.
std::vector<Ipv6Address> drawn(const std::vector<Ipv6Address> &addresses, std::size_t count)
{
    std::mt19937 random(1);
    std::vector<Ipv6Address> out(count);
    for (Ipv6Address &address : out)
        address = addresses[random() % addresses.size()];
    return out;
}

// What the lookup of each takes, in nanoseconds.
template<typename Lookup>
double lookUp(const std::vector<Ipv6Address> &wanted, const Lookup &isThere)
{
    std::size_t found = 0;
    const auto begin = computed();
    for (const Ipv6Address &address : wanted)
        found += isThere(address) ? 1 : 0;
    const double each = (computed() - begin).count() / static_cast<double>(wanted.size());
    if (found != wanted.size())
        std::abort();
    return each;
}

struct Filling {
    Nanoseconds slowestInsertion{};
    double slowestMiss = 0; // ns, the average of a thousand
};

// Looks for those who are not there now and then, so also while the table grows.
Filling fill(Table &table, const std::vector<Ipv6Address> &addresses, const std::vector<Ipv6Address> &others)
{
    constexpr std::size_t rests = 64;
    Filling out;
    for (std::size_t i = 0; i < addresses.size(); ++i) {
        const auto begin = computed();
        table.insert(addresses[i], somebody, Table::Place::Used);
        out.slowestInsertion = std::max(out.slowestInsertion, computed() - begin);
        if (i % (addresses.size() / rests) != 0)
            continue;
        const auto isMissed = [&](const Ipv6Address &stranger) { return table.find(stranger) == nullptr; };
        out.slowestMiss = std::max(out.slowestMiss, lookUp(others, isMissed));
    }
    return out;
}

// The rival: what the standard library has for it, with the same hash.
class StandardTable
{
public:
    StandardTable(const std::vector<Ipv6Address> &addresses, const SipKey &key)
        : m_peers(addresses.size(), Hash{key})
    {
        for (const Ipv6Address &address : addresses)
            m_peers.emplace(address, somebody);
    }
    [[nodiscard]] bool has(const Ipv6Address &address) const { return m_peers.contains(address); }

private:
    struct Hash {
        std::size_t operator()(const Ipv6Address &address) const
        {
            return sipHash(key, std::as_bytes(std::span(address.octets)));
        }
        SipKey key;
    };
    std::unordered_map<Ipv6Address, Peer, Hash> m_peers;
};

// The floor: to read one word anywhere in so much memory, when only the word before says where.
double readAnywhere(std::size_t bytes)
{
    constexpr std::size_t line = 64;
    constexpr std::size_t reads = 2'000'000;
    std::vector<std::uint32_t> order(bytes / line);
    std::iota(order.begin(), order.end(), 0U);
    std::ranges::shuffle(order, std::mt19937(1));
    std::vector<std::uint32_t> memory(order.size() * line / sizeof order[0]);
    for (std::size_t i = 0; i < order.size(); ++i)
        memory[order[i] * line / sizeof order[0]] = order[(i + 1) % order.size()];
    std::size_t at = 0;
    const auto begin = computed();
    for (std::size_t i = 0; i < reads; ++i)
        at = memory[at * line / sizeof order[0]];
    const double each = (computed() - begin).count() / reads;
    if (at >= order.size())
        std::abort();
    return each;
}

double evict(Table &table, const std::vector<Ipv6Address> &others)
{
    const auto begin = computed();
    for (const Ipv6Address &address : others) {
        if (!table.makeRoom())
            std::abort();
        table.insert(address, somebody, Table::Place::Used);
    }
    return (computed() - begin).count() / static_cast<double>(others.size());
}

void print(const char *kind, const std::vector<Ipv6Address> &addresses)
{
    std::random_device random;
    const auto half = [&] { return std::uint64_t{random()} << 32 | random(); };
    const SipKey key{half(), half()};
    Table table(addresses.size(), key);
    const Filling filling = fill(table, addresses, randomAddresses(1000, strangers));
    const std::vector<Ipv6Address> wanted = drawn(addresses, 4'000'000);
    const double lookup = lookUp(wanted, [&](const Ipv6Address &peer) { return table.find(peer) != nullptr; });
    const StandardTable rival(addresses, key);
    const double rivals = lookUp(wanted, [&](const Ipv6Address &peer) { return rival.has(peer); });
    const std::size_t memory = table.memory();
    std::printf("| %zu | %s | %.1f | %.0f | %.0f | %.0f | %.1f | %.0f | %.0f | %.0f |\n", addresses.size(), kind,
        static_cast<double>(memory) / static_cast<double>(addresses.size()), lookup, rivals, readAnywhere(memory),
        1000 / lookup, evict(table, randomAddresses(200'000, strangers)), filling.slowestInsertion.count() / 1000,
        filling.slowestMiss);
}

} // namespace

int main()
{
    std::puts(
        "| peers | addresses | bytes each | ns per lookup | the same, std::unordered_map | ns to read one word of as "
        "much memory | million lookups/s | ns to replace the oldest | slowest insertion, us | ns per miss, at the "
        "slowest "
        "moment of growth |\n"
        "|---|---|---|---|---|---|---|---|---|---|");
    for (const std::size_t count : {1000U, 100'000U, 1'000'000U}) {
        print("random", randomAddresses(count, peers));
        print("in a row", neighbours(count));
    }
}
