// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/address.h"
#include "core/client/peer_index.h"
#include "core/sip_hash.h"

#include <algorithm>
#include <array>
#include <cassert>
#include <memory>
#include <optional>
#include <span>
#include <utility>
#include <vector>

namespace teredo {

// Values by IPv6 address, never more than `bound`: when it is full, the least recently used one goes. A value stays in
// its place in memory until it is removed. Each operation takes the same time however many there are, also while the
// table grows, and nobody who does not know the key can choose addresses that make it longer. 24 bytes an address and
// 7 at most to find it come to the size of the value.
template<typename Value>
class PeerTable
{
public:
    using Entry = std::pair<const Ipv6Address, Value>;

    PeerTable(std::size_t bound, const SipKey &key)
        : m_bound(bound)
        , m_key(key)
        , m_index(*this)
    {
        assert(bound <= PeerIndex<PeerTable>::bound);
    }
    PeerTable(const PeerTable &) = delete;
    PeerTable &operator=(const PeerTable &) = delete;
    PeerTable(PeerTable &&) = delete;
    PeerTable &operator=(PeerTable &&) = delete;
    ~PeerTable() { clear(); }

    [[nodiscard]] std::size_t size() const { return m_size; }
    // Bytes.
    [[nodiscard]] std::size_t memory() const
    {
        return m_index.memory() + m_blocks.size() * sizeof(Block) + m_blocks.capacity() * sizeof m_blocks[0];
    }

    [[nodiscard]] Value *find(const Ipv6Address &address)
    {
        const auto found = search(address);
        return found ? &valueOf(*found) : nullptr;
    }

    [[nodiscard]] const Value *find(const Ipv6Address &address) const
    {
        return const_cast<PeerTable *>(this)->find(address);
    }

    // Finds it and makes it the most recently used.
    [[nodiscard]] Value *use(const Ipv6Address &address)
    {
        const auto found = search(address);
        if (!found)
            return nullptr;
        if (*found != m_newest) {
            unlink(*found);
            linkNewest(*found);
        }
        return &valueOf(*found);
    }

    // The value that has to go before another one can come; nothing while there is room.
    [[nodiscard]] const Value *nextToGo() const
    {
        return m_size < m_bound || m_oldest == none ? nullptr : &const_cast<PeerTable *>(this)->valueOf(m_oldest);
    }

    // Removes it.
    [[nodiscard]] std::optional<Entry> makeRoom()
    {
        if (!nextToGo())
            return std::nullopt;
        std::optional<Entry> last(std::in_place, at(m_oldest).address, std::move(valueOf(m_oldest)));
        erase(m_oldest);
        return last;
    }

    // Used: asked for by this machine. Unused: made on the word of somebody else, and so among the next to go, the
    // oldest of them first; however many come in that way, they only drive out each other.
    enum class Place { Used, Unused };

    // The address must not be there yet, and there must be room.
    Value &insert(const Ipv6Address &address, Value value, Place place)
    {
        const Number number = takeFree();
        Node &node = at(number);
        node.address = address;
        Value &placed = *std::construct_at(reinterpret_cast<Value *>(node.value.data()), std::move(value));
        if (place == Place::Used)
            linkNewest(number);
        else
            linkUnused(number);
        m_index.insert(hashOf(number), number);
        ++m_size;
        return placed;
    }

    void remove(const Ipv6Address &address)
    {
        if (const auto found = search(address))
            erase(*found);
    }

    // Looks at this many values, going on where it stopped, from the least recently used on and round again, and
    // removes those that are over.
    template<typename IsOver>
    void sweep(std::size_t count, const IsOver &isOver)
    {
        for (count = std::min(count, m_size); count > 0; --count) {
            const Number number = m_hand == none ? m_oldest : m_hand;
            m_hand = at(number).newer;
            if (isOver(std::as_const(valueOf(number))))
                erase(number);
        }
    }

    void clear()
    {
        for (Number number = m_newest; number != none; number = at(number).older)
            std::destroy_at(&valueOf(number));
        m_index.clear();
        m_blocks.clear();
        m_newest = m_oldest = m_newestUnused = m_free = m_hand = m_lastFound = none;
        m_size = m_taken = 0;
    }

    // For the index.
    [[nodiscard]] std::uint64_t hashOf(std::uint32_t number) const { return hashOf(at(number).address); }

private:
    using Number = std::uint32_t;
    static constexpr Number none = 0xffffffff;
    static constexpr std::size_t blockSize = 256;

    struct Node {
        Ipv6Address address;
        Number newer = none;
        Number older = none; // of a free one: the next free one
        alignas(Value) std::array<std::byte, sizeof(Value)> value{};
    };
    using Block = std::array<Node, blockSize>;

    [[nodiscard]] std::uint64_t hashOf(const Ipv6Address &address) const
    {
        return sipHash(m_key, std::as_bytes(std::span(address.octets)));
    }
    // Packets come and go in rows, so that most look for whom the last one was looking for.
    [[nodiscard]] std::optional<Number> search(const Ipv6Address &address) const
    {
        if (m_lastFound != none && at(m_lastFound).address == address)
            return m_lastFound;
        const auto found = m_index.find(hashOf(address), [&](Number number) { return at(number).address == address; });
        m_lastFound = found.value_or(m_lastFound);
        return found;
    }
    [[nodiscard]] Node &at(Number number) { return (*m_blocks[number / blockSize])[number % blockSize]; }
    [[nodiscard]] const Node &at(Number number) const { return (*m_blocks[number / blockSize])[number % blockSize]; }
    [[nodiscard]] Value &valueOf(Number number) { return *reinterpret_cast<Value *>(at(number).value.data()); }

    Number takeFree()
    {
        if (m_free != none)
            return std::exchange(m_free, at(m_free).older);
        if (m_taken % blockSize == 0)
            m_blocks.push_back(std::make_unique<Block>());
        return m_taken++;
    }

    void erase(Number number)
    {
        m_index.remove(hashOf(number), number);
        if (number == m_lastFound)
            m_lastFound = none;
        unlink(number);
        std::destroy_at(&valueOf(number));
        at(number).older = std::exchange(m_free, number);
        --m_size;
    }

    void linkNewest(Number number)
    {
        at(number).newer = none;
        at(number).older = m_newest;
        (m_newest == none ? m_oldest : at(m_newest).newer) = number;
        m_newest = number;
    }

    // Behind all that have been used.
    void linkUnused(Number number)
    {
        const Number older = m_newestUnused;
        const Number newer = older == none ? m_oldest : at(older).newer;
        at(number).older = older;
        at(number).newer = newer;
        (newer == none ? m_newest : at(newer).older) = number;
        (older == none ? m_oldest : at(older).newer) = number;
        m_newestUnused = number;
    }

    void unlink(Number number)
    {
        const Node &node = at(number);
        if (number == m_newestUnused)
            m_newestUnused = node.older;
        if (number == m_hand)
            m_hand = node.newer;
        (node.newer == none ? m_newest : at(node.newer).older) = node.older;
        (node.older == none ? m_oldest : at(node.older).newer) = node.newer;
    }

    std::size_t m_bound;
    SipKey m_key;
    PeerIndex<PeerTable> m_index;
    std::vector<std::unique_ptr<Block>> m_blocks;
    Number m_newest = none;
    Number m_oldest = none; // the next to go
    Number m_newestUnused = none;
    Number m_free = none;
    Number m_hand = none; // whom sweep() looks at next; none: the oldest
    mutable Number m_lastFound = none;
    Number m_taken = 0; // numbers given out so far
    std::size_t m_size = 0;
};

} // namespace teredo
