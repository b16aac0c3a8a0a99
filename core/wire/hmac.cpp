// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/wire/hmac.h"

#include "core/wire/reader.h"

#include <algorithm>
#include <bit>
#include <functional>

namespace teredo::wire {
namespace {

constexpr std::size_t blockSize = 64;

using Block = std::array<std::byte, blockSize>;

// SHA-1 as in RFC 3174 §6.1.
class Sha1
{
public:
    void add(Bytes data)
    {
        for (const std::byte b : data) {
            m_block[m_length++ % blockSize] = b;
            if (m_length % blockSize == 0)
                digestBlock();
        }
    }

    // Pads; nothing can be added any more.
    [[nodiscard]] Digest finish()
    {
        const std::uint64_t bits = std::uint64_t{m_length} * 8;
        add(octets(0x80));
        while (m_length % blockSize != blockSize - 8)
            add(octets(0));
        for (int shift = 56; shift >= 0; shift -= 8)
            add(octets(bits >> shift & 0xff));
        Digest digest{};
        for (std::size_t i = 0; i < digest.size(); ++i)
            digest[i] = static_cast<std::uint8_t>(m_state[i / 4] >> (24 - i % 4 * 8));
        return digest;
    }

private:
    struct Round {
        std::uint32_t mixed;
        std::uint32_t constant;
    };

    [[nodiscard]] static Round round(std::size_t t, std::uint32_t b, std::uint32_t c, std::uint32_t d)
    {
        if (t < 20)
            return {(b & c) | (~b & d), 0x5a827999};
        if (t < 40)
            return {b ^ c ^ d, 0x6ed9eba1};
        if (t < 60)
            return {(b & c) | (b & d) | (c & d), 0x8f1bbcdc};
        return {b ^ c ^ d, 0xca62c1d6};
    }

    void digestBlock()
    {
        std::array<std::uint32_t, 80> words{};
        Reader in(m_block);
        for (std::size_t t = 0; t < 16; ++t)
            words[t] = in.u32();
        for (std::size_t t = 16; t < words.size(); ++t)
            words[t] = std::rotl(words[t - 3] ^ words[t - 8] ^ words[t - 14] ^ words[t - 16], 1);

        auto [a, b, c, d, e] = m_state;
        for (std::size_t t = 0; t < words.size(); ++t) {
            const auto [mixed, constant] = round(t, b, c, d);
            const std::uint32_t next = std::rotl(a, 5) + mixed + e + words[t] + constant;
            e = d;
            d = c;
            c = std::rotl(b, 30);
            b = a;
            a = next;
        }
        const std::array<std::uint32_t, 5> added{a, b, c, d, e};
        std::ranges::transform(m_state, added, m_state.begin(), std::plus());
    }

    std::array<std::uint32_t, 5> m_state{0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476, 0xc3d2e1f0};
    Block m_block{};
    std::size_t m_length = 0;
};

Block keyBlock(Bytes key)
{
    Block block{};
    if (key.size() <= blockSize) {
        std::ranges::copy(key, block.begin());
        return block;
    }
    Sha1 shortened;
    shortened.add(key);
    const Digest digest = shortened.finish();
    std::ranges::copy(std::as_bytes(std::span(digest)), block.begin());
    return block;
}

Block masked(Block block, std::byte mask)
{
    for (std::byte &b : block)
        b ^= mask;
    return block;
}

} // namespace

Digest hmacSha1(Bytes key, std::span<const Bytes> parts)
{
    const Block block = keyBlock(key);
    Sha1 inner;
    inner.add(masked(block, std::byte{0x36}));
    for (const Bytes part : parts)
        inner.add(part);
    const Digest innerDigest = inner.finish();
    Sha1 outer;
    outer.add(masked(block, std::byte{0x5c}));
    outer.add(std::as_bytes(std::span(innerDigest)));
    return outer.finish();
}

bool isDigest(Bytes claimed, const Digest &right)
{
    if (claimed.size() != right.size())
        return false;
    unsigned difference = 0;
    for (std::size_t i = 0; i < right.size(); ++i)
        difference |= std::to_integer<unsigned>(claimed[i]) ^ right[i];
    return difference == 0;
}

} // namespace teredo::wire
