// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "helper/system/packet_io.h"

#include "helper/system/memory.h"

#include <cassert>
#include <cerrno>
#include <sys/uio.h>

namespace kernel {
namespace {

constexpr std::size_t sizeOf(PacketHeader header)
{
    return header == PacketHeader::Virtio ? sizeof(VirtioHeader) : 0;
}

} // namespace

PacketReader::PacketReader(int device, PacketHeader header)
    : m_device(device)
    , m_header(header)
    , m_memory(std::make_unique_for_overwrite<Memory>())
{
}

Result<std::span<const TunPacket>> PacketReader::read()
{
    m_packets.clear();
    teredo::MutableBytes room(*m_memory);
    while (room.size() >= largestMessage && m_packets.size() < mostPackets) {
        VirtioHeader description;
        const std::array<iovec, 2> parts{{{&description, sizeOf(m_header)}, {room.data(), largestMessage}}};
        const ssize_t size = readv(m_device, parts.data(), parts.size());
        if (size > static_cast<ssize_t>(sizeOf(m_header))) {
            const auto packet = room.first(static_cast<std::size_t>(size) - sizeOf(m_header));
            m_packets.push_back({description, packet});
            room = room.subspan(packet.size());
        } else if (size >= 0 || errno == EAGAIN) {
            break;
        } else if (errno != EINTR) {
            return failure("TUN device");
        }
    }
    return std::span<const TunPacket>(m_packets);
}

bool PacketReader::holds(teredo::Bytes bytes) const
{
    return kernel::holds(*m_memory, bytes);
}

PacketWriter::PacketWriter(int device, PacketHeader header)
    : m_device(device)
    , m_header(header)
{
}

Result<void> PacketWriter::write(const VirtioHeader &description, std::span<const teredo::Bytes> parts) const
{
    assert(parts.size() <= mostParts);
    // writev(2) takes pointers to what it only reads.
    std::array<iovec, mostParts + 1> pieces{};
    pieces[0] = {const_cast<VirtioHeader *>(&description), sizeOf(m_header)};
    std::size_t count = 1;
    for (const teredo::Bytes part : parts)
        pieces[count++] = {const_cast<std::byte *>(part.data()), part.size()};
    if (writev(m_device, pieces.data(), static_cast<int>(count)) < 0)
        return failure("TUN device");
    return {};
}

} // namespace kernel
