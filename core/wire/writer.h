// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/bytes.h"

#include <algorithm>

namespace teredo::wire {

// Puts network-order fields into a buffer of the caller's. What does not fit, be it the buffer or a field's value,
// makes written() empty for good.
class Writer
{
public:
    explicit constexpr Writer(MutableBytes out)
        : m_out(out)
    {
    }

    [[nodiscard]] constexpr Bytes written() const { return m_ok ? Bytes(m_out.first(m_used)) : Bytes(); }

    constexpr void bytes(Bytes data)
    {
        m_ok = m_ok && data.size() <= m_out.size() - m_used;
        if (!m_ok)
            return;
        std::ranges::copy(data, m_out.subspan(m_used).begin());
        m_used += data.size();
    }

    constexpr void u8(std::size_t value)
    {
        m_ok = m_ok && value <= 0xff;
        bytes(octets(value));
    }
    constexpr void u16(std::size_t value)
    {
        m_ok = m_ok && value <= 0xffff;
        bytes(octets(value >> 8, value));
    }

    template<std::size_t Size>
    constexpr void array(const std::array<std::uint8_t, Size> &data)
    {
        for (const std::uint8_t octet : data)
            u8(octet);
    }

private:
    MutableBytes m_out;
    std::size_t m_used = 0;
    bool m_ok = true;
};

} // namespace teredo::wire
