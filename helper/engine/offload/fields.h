// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/bytes.h"

#include <cstdint>
#include <optional>

namespace offload {

// Where things are in packets, and how to get at them. Positions in the IPv6 header (RFC 8200 §3):
inline constexpr std::size_t ipv6HeaderSize = 40;
inline constexpr std::size_t payloadLengthAt = 4;
inline constexpr std::size_t nextHeaderAt = 6;
inline constexpr std::size_t sourceAt = 8;
inline constexpr std::size_t addressSize = 16;

inline constexpr std::uint8_t tcpProtocol = 6;
inline constexpr std::uint8_t udpProtocol = 17;

// In the TCP header (RFC 9293 §3.1):
inline constexpr std::size_t smallestTcpHeader = 20;
inline constexpr std::size_t sequenceAt = 4;
inline constexpr std::size_t acknowledgementAt = 8;
inline constexpr std::size_t dataOffsetAt = 12;
inline constexpr std::size_t flagsAt = 13;
inline constexpr std::size_t windowAt = 14;
inline constexpr std::size_t tcpChecksumAt = 16;
inline constexpr std::size_t urgentAt = 18;
namespace flag {
inline constexpr std::byte fin{0x01};
inline constexpr std::byte push{0x08};
inline constexpr std::byte acknowledgement{0x10};
inline constexpr std::byte congestionEcho{0x40};          // ECE, RFC 3168
inline constexpr std::byte congestionWindowReduced{0x80}; // CWR
} // namespace flag

// In the UDP header (RFC 768):
inline constexpr std::size_t udpHeaderSize = 8;
inline constexpr std::size_t udpLengthAt = 4;
inline constexpr std::size_t udpChecksumAt = 6;

inline constexpr std::size_t largestIpv6Payload = 65535;

// The number at the front of data, which is long enough.
template<typename Integer>
[[nodiscard]] constexpr Integer loadBigEndian(teredo::Bytes data)
{
    Integer value = 0;
    for (const std::byte octet : data.first(sizeof(Integer)))
        value = static_cast<Integer>(value << 8 | std::to_integer<Integer>(octet));
    return value;
}

template<typename Integer>
constexpr void storeBigEndian(std::span<std::byte, sizeof(Integer)> field, Integer value)
{
    for (std::size_t i = 0; i < sizeof(Integer); ++i)
        field[i] = static_cast<std::byte>(value >> (8 * (sizeof(Integer) - 1 - i)));
}

// An IPv6 packet that ends where its header says.
[[nodiscard]] inline bool isExactIpv6(teredo::Bytes packet)
{
    return packet.size() >= ipv6HeaderSize && (packet[0] >> 4) == std::byte{6}
    && ipv6HeaderSize + loadBigEndian<std::uint16_t>(packet.subspan(payloadLengthAt)) == packet.size();
}

// How long the TCP header at the front of data says that it is; nothing, if that cannot be.
[[nodiscard]] inline std::optional<std::size_t> tcpHeaderSize(teredo::Bytes data)
{
    if (data.size() < smallestTcpHeader)
        return std::nullopt;
    const std::size_t size = std::to_integer<std::size_t>(data[dataOffsetAt] >> 4) * 4;
    return size >= smallestTcpHeader && size <= data.size() ? std::optional(size) : std::nullopt;
}

} // namespace offload
