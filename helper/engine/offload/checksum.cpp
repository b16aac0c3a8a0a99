// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "helper/engine/offload/checksum.h"

#include "helper/engine/offload/fields.h"

#include <cstring>
#include <numeric>

namespace offload {
namespace {

// As many words as two vector registers of any machine we run on hold; the compiler adds them side by side.
constexpr std::size_t lanes = 8;
constexpr std::size_t stride = lanes * sizeof(std::uint32_t);

} // namespace

Sum sumOf(teredo::Bytes data, Sum before)
{
    std::array<Sum, lanes> sums{before};
    for (; data.size() >= stride; data = data.subspan(stride)) {
        std::array<std::uint32_t, lanes> words{};
        std::memcpy(words.data(), data.data(), stride);
        for (std::size_t i = 0; i < lanes; ++i)
            sums[i] += words[i];
    }
    std::array<std::uint32_t, lanes> rest{}; // zeros after the end change nothing
    if (!data.empty())
        std::memcpy(rest.data(), data.data(), data.size());
    Sum sum = 0;
    for (std::size_t i = 0; i < lanes; ++i)
        sum += sums[i] + rest[i];
    return sum;
}

Sum pseudoHeaderSum(teredo::Bytes ipv6Header, std::uint8_t protocol, std::size_t length)
{
    std::array<std::byte, 2 * sizeof(std::uint32_t)> rest{};
    storeBigEndian<std::uint32_t>(std::span(rest).first<4>(), static_cast<std::uint32_t>(length));
    rest[7] = std::byte{protocol};
    std::array<std::uint32_t, (2 * addressSize + rest.size()) / sizeof(std::uint32_t)> words{};
    std::memcpy(words.data(), &ipv6Header[sourceAt], 2 * addressSize);
    std::memcpy(&words[2 * addressSize / sizeof(std::uint32_t)], rest.data(), rest.size());
    return std::accumulate(words.begin(), words.end(), Sum{0});
}

std::uint16_t folded(Sum sum)
{
    while (sum > 0xffff)
        sum = (sum & 0xffff) + (sum >> 16);
    return static_cast<std::uint16_t>(sum);
}

void storeSum(teredo::MutableBytes field, std::uint16_t value)
{
    std::memcpy(field.data(), &value, sizeof value);
}

} // namespace offload
