// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <cstdint>

namespace kernel {

// What stands before each packet of a TUN device with IFF_VNET_HDR (Virtio 1.2 §5.1.6), in the machine's byte order.
// Our own, as linux/virtio_net.h is no C++.
struct VirtioHeader {
    // flags
    static constexpr std::uint8_t needsChecksum = 1;
    // kind
    static constexpr std::uint8_t whole = 0;
    static constexpr std::uint8_t tcpOverIpv6 = 4;
    static constexpr std::uint8_t udp = 5;
    static constexpr std::uint8_t congestionFlag = 0x80; // with TCP: the first segment alone has CWR

    std::uint8_t flags = 0;
    std::uint8_t kind = whole;
    std::uint16_t headerLength = 0;   // a hint that may be wrong
    std::uint16_t segmentSize = 0;    // payload of each segment but the last
    std::uint16_t checksumStart = 0;  // where the checksum begins to count
    std::uint16_t checksumOffset = 0; // its field, from there

    constexpr bool operator==(const VirtioHeader &) const = default;
};
static_assert(sizeof(VirtioHeader) == 10);

// Whether a device puts a VirtioHeader before each packet and wants one.
enum class PacketHeader : bool { None, Virtio };

} // namespace kernel
