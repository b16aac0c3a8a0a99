// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/address.h"
#include "core/sip_hash.h"

#include <list>
#include <optional>
#include <unordered_map>
#include <utility>

namespace teredo {

// Values by IPv6 address, never more than `bound`: when it is full, the least recently used one goes. A value stays in
// its place in memory until it is removed.
template<typename Value>
class PeerTable
{
public:
    using Entry = std::pair<const Ipv6Address, Value>;

    PeerTable(std::size_t bound, const SipKey &key)
        : m_bound(bound)
        , m_index(0, Hash{key})
    {
    }

    [[nodiscard]] std::size_t size() const { return m_index.size(); }

    [[nodiscard]] Value *find(const Ipv6Address &address)
    {
        const auto found = m_index.find(address);
        return found == m_index.end() ? nullptr : &found->second->second;
    }

    [[nodiscard]] const Value *find(const Ipv6Address &address) const
    {
        const auto found = m_index.find(address);
        return found == m_index.end() ? nullptr : &found->second->second;
    }

    // Finds it and makes it the most recently used.
    [[nodiscard]] Value *use(const Ipv6Address &address)
    {
        const auto found = m_index.find(address);
        if (found == m_index.end())
            return nullptr;
        m_entries.splice(m_entries.begin(), m_entries, found->second);
        return &found->second->second;
    }

    // Removes the entry that has to go before another one can come.
    [[nodiscard]] std::optional<Entry> makeRoom()
    {
        if (m_entries.empty() || size() < m_bound)
            return std::nullopt;
        Entry last = std::move(m_entries.back());
        m_index.erase(last.first);
        m_entries.pop_back();
        return last;
    }

    // Used: asked for by this machine. Unused: made on the word of somebody else, and so the next to go; however many
    // come in that way, they only drive out each other.
    enum class Place { Used, Unused };

    // The address must not be there yet, and there must be room.
    Value &insert(const Ipv6Address &address, Value value, Place place)
    {
        const auto where
            = m_entries.emplace(place == Place::Used ? m_entries.begin() : m_entries.end(), address, std::move(value));
        m_index.emplace(address, where);
        return where->second;
    }

    void remove(const Ipv6Address &address)
    {
        const auto found = m_index.find(address);
        if (found == m_index.end())
            return;
        m_entries.erase(found->second);
        m_index.erase(found);
    }

    void clear()
    {
        m_index.clear();
        m_entries.clear();
    }

private:
    struct Hash {
        SipKey key;

        std::size_t operator()(const Ipv6Address &address) const
        {
            return sipHash(key, std::as_bytes(std::span(address.octets)));
        }
    };

    std::size_t m_bound;
    std::list<Entry> m_entries; // most recently used first
    std::unordered_map<Ipv6Address, typename std::list<Entry>::iterator, Hash> m_index;
};

} // namespace teredo
