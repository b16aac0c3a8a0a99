// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/bytes.h"
#include "helper/system/batch_limits.h"
#include "helper/system/error.h"

#include <array>
#include <memory>
#include <span>

namespace kernel {

// Reads the packets that local programs send into a non-blocking TUN device. The device outlives it.
class PacketReader final
{
public:
    explicit PacketReader(int device);

    // What is waiting, at most batchSize packets. What it returns holds until the next call.
    // EBADFD, EIO: somebody has deleted the interface.
    Result<std::span<const teredo::Bytes>> read();
    // Whether the bytes lie in the memory of the last batch.
    [[nodiscard]] bool holds(teredo::Bytes bytes) const;

private:
    int m_device;
    std::unique_ptr<BatchMemory> m_memory;
    std::array<teredo::Bytes, batchSize> m_packets{};
};

// Hands a packet to this machine as one that came in through the TUN device. EIO: the interface is down.
// EBADFD: somebody has deleted it.
Result<void> writePacket(int device, teredo::Bytes packet);

} // namespace kernel
