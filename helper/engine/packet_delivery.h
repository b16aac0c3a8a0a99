// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "helper/engine/offload/coalescer.h"
#include "helper/system/offloads.h"
#include "helper/system/packet_io.h"

#include <cstdint>

// What was handed to this machine, in packets of the network.
struct Delivered {
    std::uint64_t packets = 0;
    std::uint64_t bytes = 0;
    std::uint64_t failed = 0; // packets that the kernel has refused
};

// Hands packets to this machine, merged where the device takes that. What it refuses merged it gets one by one, and so
// from now on. The device outlives it.
class PacketDelivery final : private offload::DeliverySink
{
public:
    PacketDelivery(int device, const kernel::TunOffloads &offloads);

    // Now, on the spot.
    void deliver(teredo::Bytes packet);
    // The packet stays where it is until flush().
    void deliverLater(teredo::Bytes packet);
    void flush() { m_waiting.flush(*this); }

    [[nodiscard]] const Delivered &delivered() const { return m_delivered; }
    // Whether somebody has deleted the interface.
    [[nodiscard]] bool interfaceIsGone() const { return m_interfaceIsGone; }

private:
    void deliver(const offload::Delivery &delivery) override;
    [[nodiscard]] bool writeMerged(const offload::Delivery &delivery);
    void count(const kernel::Result<void> &written, std::uint64_t packets, std::uint64_t bytes);

    kernel::PacketWriter m_writer;
    offload::Coalescer m_waiting;
    Delivered m_delivered;
    bool m_interfaceIsGone = false;
};
