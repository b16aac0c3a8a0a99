// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/sip_hash.h"

#include <array>
#include <bit>
#include <cstring>

namespace teredo {
namespace {

struct State {
    std::array<std::uint64_t, 4> v;

    void round()
    {
        v[0] += v[1];
        v[2] += v[3];
        v[1] = std::rotl(v[1], 13) ^ v[0];
        v[3] = std::rotl(v[3], 16) ^ v[2];
        v[0] = std::rotl(v[0], 32);
        v[2] += v[1];
        v[0] += v[3];
        v[1] = std::rotl(v[1], 17) ^ v[2];
        v[3] = std::rotl(v[3], 21) ^ v[0];
        v[2] = std::rotl(v[2], 32);
    }

    void absorb(std::uint64_t word)
    {
        v[3] ^= word;
        round();
        round();
        v[0] ^= word;
    }

    std::uint64_t finish()
    {
        v[2] ^= 0xff;
        for (int i = 0; i < 4; ++i)
            round();
        return v[0] ^ v[1] ^ v[2] ^ v[3];
    }
};

std::uint64_t littleEndian(Bytes data) // up to eight bytes
{
    if (std::endian::native == std::endian::little && data.size() == 8) {
        std::uint64_t word = 0;
        std::memcpy(&word, data.data(), sizeof word);
        return word;
    }
    std::uint64_t word = 0;
    for (std::size_t i = 0; i < data.size(); ++i)
        word |= std::to_integer<std::uint64_t>(data[i]) << (8 * i);
    return word;
}

} // namespace

std::uint64_t sipHash(const SipKey &key, Bytes data)
{
    State state{{key.low ^ 0x736f6d6570736575, key.high ^ 0x646f72616e646f6d, key.low ^ 0x6c7967656e657261,
        key.high ^ 0x7465646279746573}};
    const std::uint64_t length = data.size();
    for (; data.size() >= 8; data = data.subspan(8))
        state.absorb(littleEndian(data.first(8)));
    state.absorb(littleEndian(data) | length << 56);
    return state.finish();
}

} // namespace teredo
