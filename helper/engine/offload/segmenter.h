// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/bytes.h"
#include "helper/engine/offload/checksum.h"
#include "helper/system/virtio_header.h"

#include <optional>

namespace offload {

// One of the packets that a super-packet is cut into: headers of its own, and a part of the common payload.
struct Segment {
    teredo::Bytes header;
    teredo::Bytes payload;
};

// Cuts what the kernel hands over as one packet (TSO, USO) into the packets that it stands for, as the kernel itself
// would: sequence numbers go on, FIN and PSH are on the last one only, CWR is on the first. Extension headers are
// repeated in each. No payload is copied.
class Segmenter
{
public:
    // Nothing, if description and packet do not fit each other. The packet stays where it is.
    [[nodiscard]] static std::optional<Segmenter> of(const kernel::VirtioHeader &description, teredo::Bytes packet);

    // Bytes of all headers before the payload, and of the longest packet.
    [[nodiscard]] std::size_t headerSize() const { return m_headerSize; }
    [[nodiscard]] std::size_t longest() const;
    [[nodiscard]] std::size_t count() const;
    [[nodiscard]] bool atEnd() const { return m_position == m_payload.size(); }

    // Not at the end. The headers are written into room, which has headerSize() bytes.
    [[nodiscard]] Segment next(teredo::MutableBytes room);

private:
    Segmenter(const kernel::VirtioHeader &description, teredo::Bytes packet, std::size_t headerSize);

    void adaptTcp(teredo::MutableBytes tcp, bool last) const;

    teredo::Bytes m_header;
    teredo::Bytes m_payload;
    std::size_t m_headerSize;
    std::size_t m_transportAt;
    std::size_t m_segmentSize;
    std::uint8_t m_protocol;
    std::size_t m_position = 0;
};

// Puts the checksum into a packet that is not to be cut, where the kernel has left that to us. False, if there is no
// room for it where the description says.
[[nodiscard]] bool completeChecksum(const kernel::VirtioHeader &description, teredo::MutableBytes packet);

} // namespace offload
