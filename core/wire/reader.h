// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/address.h"
#include "core/bytes.h"

#include <cstring>

namespace teredo::wire {

// Takes network-order fields from the front of a buffer. Past the end it gives zeros and ok() stays false, so that a
// parser asks once, when it is done.
class Reader
{
public:
    explicit constexpr Reader(Bytes data)
        : m_rest(data)
    {
    }

    [[nodiscard]] constexpr bool ok() const { return m_ok; }
    [[nodiscard]] constexpr Bytes rest() const { return m_rest; }

    constexpr Bytes bytes(std::size_t count)
    {
        if (count > m_rest.size()) {
            m_ok = false;
            m_rest = {};
            return {};
        }
        const Bytes taken = m_rest.first(count);
        m_rest = m_rest.subspan(count);
        return taken;
    }

    constexpr std::uint8_t u8() { return static_cast<std::uint8_t>(integer(1)); }
    constexpr std::uint16_t u16() { return static_cast<std::uint16_t>(integer(2)); }
    constexpr std::uint32_t u32() { return integer(4); }

    template<std::size_t Size>
    std::array<std::uint8_t, Size> array()
    {
        std::array<std::uint8_t, Size> out{};
        if (const Bytes taken = bytes(Size); taken.size() == Size)
            std::memcpy(out.data(), taken.data(), Size);
        return out;
    }

private:
    constexpr std::uint32_t integer(std::size_t size)
    {
        std::uint32_t value = 0;
        for (const std::byte b : bytes(size))
            value = value << 8 | std::to_integer<std::uint32_t>(b);
        return value;
    }

    Bytes m_rest;
    bool m_ok = true;
};

} // namespace teredo::wire
