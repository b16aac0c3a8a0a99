// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/bytes.h"
#include "helper/system/batch_limits.h"
#include "helper/system/error.h"
#include "helper/system/virtio_header.h"

#include <array>
#include <memory>
#include <span>
#include <vector>

namespace kernel {

// What the kernel hands over as one packet, and what is yet to be done to it. From a device without VirtioHeader there
// is nothing.
struct TunPacket {
    VirtioHeader description;
    teredo::MutableBytes bytes;
};

// Reads the packets that local programs send into a non-blocking TUN device. The device outlives it.
class PacketReader final
{
public:
    // How many packets are read between two looks at the clock, however small they are.
    static constexpr std::size_t mostPackets = 256;

    PacketReader(int device, PacketHeader header);

    // What is waiting, as many as fit the memory, and no more than mostPackets. What it returns holds until the next
    // call. EBADFD, EIO: somebody has deleted the interface.
    Result<std::span<const TunPacket>> read();
    // Whether the bytes lie in the memory of the last batch.
    [[nodiscard]] bool holds(teredo::Bytes bytes) const;

private:
    using Memory = std::array<std::byte, largestBatch * largestMessage>;

    int m_device;
    PacketHeader m_header;
    std::unique_ptr<Memory> m_memory;
    std::vector<TunPacket> m_packets; // as many as have ever come at once
};

// Hands packets to this machine as if they came in through the TUN device, which outlives it.
class PacketWriter final
{
public:
    // How many parts one packet may have.
    static constexpr std::size_t mostParts = 72;

    PacketWriter(int device, PacketHeader header);

    // One packet, or one that stands for several (PacketHeader::Virtio only), whose parts lie wherever they are.
    // EIO: the interface is down. EBADFD: somebody has deleted it. EINVAL: the kernel takes no such description.
    [[nodiscard]] Result<void> write(const VirtioHeader &description, std::span<const teredo::Bytes> parts) const;
    [[nodiscard]] Result<void> write(teredo::Bytes packet) const { return write({}, {&packet, 1}); }

private:
    int m_device;
    PacketHeader m_header;
};

} // namespace kernel
