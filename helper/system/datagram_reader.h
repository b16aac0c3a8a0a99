// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/address.h"
#include "core/bytes.h"
#include "helper/system/batch_limits.h"
#include "helper/system/error.h"

#include <array>
#include <memory>
#include <netinet/in.h>
#include <span>
#include <sys/socket.h>
#include <vector>

namespace kernel {

struct Datagram {
    teredo::Endpoint from;
    teredo::Bytes payload; // empty if it was longer than slotSize, as no Teredo datagram is
};

// Receives from a UDP socket, many datagrams by one system call, also those that the kernel has merged (UDP_GRO). The
// socket outlives it, or use() comes in time.
class DatagramReader final
{
public:
    explicit DatagramReader(int socket);
    // From now on from another socket.
    void use(int socket) { m_socket = socket; }

    // What has arrived, as much as fits the memory. What it returns holds until the next call.
    Result<std::span<const Datagram>> read();
    // Whether the bytes lie in the memory of the last batch.
    [[nodiscard]] bool holds(teredo::Bytes bytes) const;
    // Where datagrams of ours were refused according to ICMP, by the host or by somebody on the way, at most batchSize
    // endpoints. What it returns holds until the next call.
    std::span<const teredo::Endpoint> readRefused();

private:
    struct Slots;
    struct DeleteSlots {
        void operator()(Slots *slots) const;
    };

    void addAll(std::size_t message);

    int m_socket;
    std::unique_ptr<Slots, DeleteSlots> m_slots;
    std::vector<Datagram> m_datagrams; // as many as have ever come at once
    std::array<teredo::Endpoint, batchSize> m_refused{};
};

} // namespace kernel
