// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "helper/system/virtio_header.h"

namespace kernel {

// What a TUN device leaves to us so that many packets take one call, and takes from us in the same way.
struct TunOffloads {
    PacketHeader header = PacketHeader::Virtio; // without it none of the others; with it also checksums
    bool tcp = true;                            // packets that stand for many segments
    bool udp = true;                            // and for many datagrams; Linux 6.2

    bool operator==(const TunOffloads &) const = default;
};

// The same for a UDP socket.
struct UdpOffloads {
    bool segments = true; // it takes several datagrams as one message (UDP_SEGMENT)
    bool merges = true;   // and gives them so (UDP_GRO)

    bool operator==(const UdpOffloads &) const = default;
};

} // namespace kernel
