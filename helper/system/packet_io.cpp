// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "helper/system/packet_io.h"

#include <cerrno>
#include <functional>
#include <unistd.h>

namespace kernel {

PacketReader::PacketReader(int device)
    : m_device(device)
    , m_memory(std::make_unique<BatchMemory>())
{
}

Result<std::span<const teredo::Bytes>> PacketReader::read()
{
    std::size_t count = 0;
    while (count < batchSize) {
        auto &slot = (*m_memory)[count];
        const ssize_t size = ::read(m_device, slot.data(), slot.size());
        if (size > 0)
            m_packets[count++] = std::span(slot).first(static_cast<std::size_t>(size));
        else if (size == 0 || errno == EAGAIN)
            break;
        else if (errno != EINTR)
            return failure("TUN device");
    }
    return std::span<const teredo::Bytes>(m_packets).first(count);
}

bool PacketReader::holds(teredo::Bytes bytes) const
{
    // Comparing pointers into different arrays is only defined by way of these function objects.
    const std::byte *begin = m_memory->front().data();
    const std::byte *end = begin + sizeof(BatchMemory);
    return std::greater_equal<>()(bytes.data(), begin) && std::less_equal<>()(bytes.data() + bytes.size(), end);
}

Result<void> writePacket(int device, teredo::Bytes packet)
{
    if (write(device, packet.data(), packet.size()) < 0)
        return failure("TUN device");
    return {};
}

} // namespace kernel
