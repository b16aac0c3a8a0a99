// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <utility>
#include <vector>

namespace teredo {

// The slots of a hash table, in blocks that exist from their first use on.
class IndexSlots
{
public:
    using Slot = std::uint32_t;
    static constexpr std::size_t blockSize = 1024;

    explicit IndexSlots(std::size_t size = 0)
        : m_size(size)
        , m_blocks((size + blockSize - 1) / blockSize)
    {
    }

    [[nodiscard]] std::size_t size() const { return m_size; }
    [[nodiscard]] bool hasBlockOf(std::size_t slot) const { return m_blocks[slot / blockSize] != nullptr; }
    [[nodiscard]] Slot operator[](std::size_t slot) const
    {
        return hasBlockOf(slot) ? (*m_blocks[slot / blockSize])[slot % blockSize] : Slot{0};
    }
    void set(std::size_t slot, Slot value)
    {
        auto &block = m_blocks[slot / blockSize];
        if (!block)
            block = std::make_unique<Block>();
        (*block)[slot % blockSize] = value;
    }
    void release(std::size_t block) { m_blocks[block].reset(); }
    [[nodiscard]] std::size_t memory() const
    {
        const auto used = std::ranges::count_if(m_blocks, [](const auto &block) { return block != nullptr; });
        return static_cast<std::size_t>(used) * sizeof(Block) + m_blocks.capacity() * sizeof m_blocks[0];
    }

private:
    using Block = std::array<Slot, blockSize>;

    std::size_t m_size;
    std::vector<std::unique_ptr<Block>> m_blocks;
};

// Finds the number of a node by the hash of its key: open addressing with linear probing, four bytes a slot. It grows
// by a quarter at a time, and moves over a few slots with each change, in the order of the hashes: so neither does
// anybody wait for it, nor are there ever two whole tables. Nodes answers hashOf(node).
template<typename Nodes, typename Slots = IndexSlots>
class PeerIndex
{
public:
    using Node = std::uint32_t;
    static constexpr Node bound = 0xfffffe; // nodes have smaller numbers

    explicit PeerIndex(const Nodes &nodes)
        : m_nodes(nodes)
    {
    }

    // The node of this hash for which `matches` holds.
    template<typename Matches>
    [[nodiscard]] std::optional<Node> find(std::uint64_t hash, const Matches &matches) const
    {
        if (auto found = findIn(m_slots, hash, matches))
            return found;
        return m_old.size() == 0 ? std::nullopt : findIn(m_old, hash, matches);
    }

    void insert(std::uint64_t hash, Node node)
    {
        if ((m_count + 1) * 5 > m_slots.size() * 4)
            grow();
        if (const auto slot = placeInOld(hash))
            m_old.set(*slot, slotFor(hash, node));
        else
            put(hash, node);
        ++m_count;
        moveSome();
    }

    // The node must be there, and still answer for its hash.
    void remove(std::uint64_t hash, Node node)
    {
        const auto isIt = [node](Node other) { return other == node; };
        if (const auto slot = slotIn(m_slots, hash, isIt))
            closeGap(*slot);
        else
            m_old.set(*slotIn(m_old, hash, isIt), removed);
        --m_count;
        moveSome();
    }

    void clear()
    {
        m_slots = Slots();
        m_old = Slots();
        m_count = 0;
    }

    [[nodiscard]] std::size_t memory() const { return m_slots.memory() + m_old.memory(); }

private:
    using Slot = typename Slots::Slot;
    // A slot holds a node's number and eight bits of its hash, which spare most looks at a wrong node.
    static constexpr Slot empty = 0;
    static constexpr Slot removed = 0xffffffff; // in the old table only: look on
    static constexpr std::size_t firstSize = 64;
    static constexpr std::size_t movedAtOnce = 16;

    static constexpr Slot slotFor(std::uint64_t hash, Node node) { return (node + 1) << 8 | (hash & 0xff); }
    static constexpr Node nodeIn(Slot slot) { return (slot >> 8) - 1; }
    // Greater hashes have greater homes, whatever the size is.
    static constexpr std::size_t home(std::uint64_t hash, std::size_t size) { return (hash >> 32) * size >> 32; }
    static constexpr std::size_t next(std::size_t slot, std::size_t size) { return slot + 1 == size ? 0 : slot + 1; }

    template<typename Matches>
    [[nodiscard]] std::optional<Node> findIn(const Slots &slots, std::uint64_t hash, const Matches &matches) const
    {
        const auto slot = slotIn(slots, hash, matches);
        return slot ? std::optional(nodeIn(slots[*slot])) : std::nullopt;
    }

    template<typename Matches>
    [[nodiscard]] std::optional<std::size_t> slotIn(
        const Slots &slots, std::uint64_t hash, const Matches &matches) const
    {
        const std::size_t size = slots.size();
        const std::size_t first = &slots == &m_old ? m_cursor : 0; // what lies before has moved
        std::size_t at = size == 0 ? 0 : std::max(home(hash, size), first);
        for (std::size_t steps = first; steps < size; ++steps, at = at + 1 == size ? first : at + 1) {
            const Slot slot = slots[at];
            if (slot == empty)
                return std::nullopt;
            if (slot != removed && (slot & 0xff) == (hash & 0xff) && matches(nodeIn(slot)))
                return at;
        }
        return std::nullopt;
    }

    // Where what comes now waits to be moved with what is there: the new table has no blocks yet where the old one
    // still has them.
    [[nodiscard]] std::optional<std::size_t> placeInOld(std::uint64_t hash) const
    {
        const std::size_t size = m_old.size();
        std::size_t at = size == 0 ? 0 : home(hash, size);
        if (at < m_cursor)
            return std::nullopt;
        while (at < size && m_old[at] != empty)
            ++at;
        return at < size ? std::optional(at) : std::nullopt;
    }

    void put(std::uint64_t hash, Node node)
    {
        std::size_t at = home(hash, m_slots.size());
        while (m_slots[at] != empty)
            at = next(at, m_slots.size());
        m_slots.set(at, slotFor(hash, node));
    }

    // What comes behind the gap and would not be found any more moves into it.
    void closeGap(std::size_t gap)
    {
        const std::size_t size = m_slots.size();
        for (std::size_t at = next(gap, size); m_slots[at] != empty; at = next(at, size)) {
            const std::size_t wanted = home(m_nodes.hashOf(nodeIn(m_slots[at])), size);
            const bool fits = gap <= at ? (wanted <= gap || wanted > at) : (wanted <= gap && wanted > at);
            if (!fits)
                continue;
            m_slots.set(gap, m_slots[at]);
            gap = at;
        }
        m_slots.set(gap, empty);
    }

    void grow()
    {
        while (m_old.size() != 0)
            moveSome(); // it moves faster than it fills, but for the smallest tables
        const std::size_t size = std::max(firstSize, m_slots.size() + m_slots.size() / 4);
        m_old = std::exchange(m_slots, Slots(size));
        m_cursor = 0;
    }

    void moveSome()
    {
        for (std::size_t count = 0; count < movedAtOnce && m_cursor < m_old.size(); ++count)
            moveOne();
        if (m_cursor == m_old.size())
            m_old = Slots();
    }

    void moveOne()
    {
        if (const Slot slot = m_old[m_cursor]; slot != empty && slot != removed) {
            const Node node = nodeIn(slot);
            put(m_nodes.hashOf(node), node);
        }
        ++m_cursor;
        if (m_cursor % Slots::blockSize == 0)
            m_old.release(m_cursor / Slots::blockSize - 1);
    }

    const Nodes &m_nodes;
    Slots m_slots;
    Slots m_old; // while it is moved over, from m_cursor on
    std::size_t m_cursor = 0;
    std::size_t m_count = 0;
};

} // namespace teredo
