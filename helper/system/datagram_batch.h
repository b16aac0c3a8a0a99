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

namespace kernel {

struct Datagram {
    teredo::Endpoint from;
    teredo::Bytes payload; // empty if it was longer than slotSize, as no Teredo datagram is
};

// What recvmmsg(2) and sendmmsg(2) work on, one message each for up to batchSize datagrams. Each message points to
// its own address, part and memory.
struct MessageSlots {
    MessageSlots();
    MessageSlots(const MessageSlots &) = delete;
    MessageSlots &operator=(const MessageSlots &) = delete;
    MessageSlots(MessageSlots &&) = delete;
    MessageSlots &operator=(MessageSlots &&) = delete;
    ~MessageSlots() = default;

    std::array<mmsghdr, batchSize> messages{};
    std::array<sockaddr_in, batchSize> addresses{};
    std::array<iovec, batchSize> parts{};
    BatchMemory memory{};
};

// Receives from a UDP socket, many datagrams by one system call. The socket outlives it, or use() comes in time.
class DatagramReader final
{
public:
    explicit DatagramReader(int socket);
    // From now on from another socket.
    void use(int socket) { m_socket = socket; }

    // What has arrived, at most batchSize datagrams. What it returns holds until the next call.
    Result<std::span<const Datagram>> read();
    // Where datagrams of ours could not be delivered according to ICMP (destination unreachable), at most batchSize
    // endpoints. What it returns holds until the next call.
    std::span<const teredo::Endpoint> readUnreachable();

private:
    int m_socket;
    std::unique_ptr<MessageSlots> m_slots;
    std::array<Datagram, batchSize> m_datagrams{};
    std::array<teredo::Endpoint, batchSize> m_unreachable{};
};

// Gathers datagrams and sends them by one system call. The socket outlives it, or use() comes in time.
class DatagramWriter final
{
public:
    explicit DatagramWriter(int socket);
    // From now on through another socket; after flush().
    void use(int socket) { m_socket = socket; }

    [[nodiscard]] bool isFull() const { return m_count == batchSize; }
    // Not when full. The payload stays where it is until flush().
    void add(const teredo::Endpoint &to, teredo::Bytes payload);
    // Not when full, and not more than slotSize bytes.
    void addCopy(const teredo::Endpoint &to, teredo::Bytes payload);
    // Sends all and forgets them. Tells how many could not be sent; UDP may lose datagrams, so nobody tries again.
    [[nodiscard]] std::size_t flush();

private:
    [[nodiscard]] std::size_t send(std::size_t first);

    int m_socket;
    std::size_t m_count = 0;
    std::unique_ptr<MessageSlots> m_slots;
};

} // namespace kernel
