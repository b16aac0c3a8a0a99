// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/address.h"
#include "core/bytes.h"
#include "helper/system/batch_limits.h"

#include <array>
#include <memory>

namespace kernel {

// Whether datagrams may leave as one message that the kernel cuts (UDP_SEGMENT).
enum class Merging : bool { Off, On };

// What has become of datagrams.
struct Sent {
    std::size_t datagrams = 0;
    std::size_t bytes = 0; // of these
    std::size_t lost = 0;  // datagrams that could not be sent
};

// Gathers datagrams and sends them by as few system calls as it can: those that go to one destination in a row and have
// one length, the last of them perhaps less, travel as one message. Where the kernel refuses that (the path's MTU is
// too small, a device cannot do it) they go singly, and so does what follows on that path. The socket outlives it, or
// use() comes in time.
class DatagramWriter final
{
public:
    explicit DatagramWriter(int socket, Merging merging = Merging::On);
    // From now on through another socket; after flush().
    void use(int socket) { m_socket = socket; }

    [[nodiscard]] bool isFull() const;
    // Not when full. What is given, a header and the rest, stays where it is until flush().
    void add(const teredo::Endpoint &to, teredo::Bytes header, teredo::Bytes rest = {});
    // Not when full, and not more than slotSize bytes.
    void addCopy(const teredo::Endpoint &to, teredo::Bytes payload);
    // Sends all and forgets them. UDP may lose datagrams, so nobody tries again; once the socket is full, what is left
    // is lost, which comes last.
    [[nodiscard]] Sent flush();

    // Whether the kernel has refused to cut what goes there.
    [[nodiscard]] bool sendsSingly(const teredo::Endpoint &to) const;

private:
    struct Slots;
    struct DeleteSlots {
        void operator()(Slots *slots) const;
    };
    struct Message {
        std::size_t firstDatagram = 0;
        std::size_t datagramCount = 0;
        std::size_t segmentSize = 0; // of the first
        std::size_t size = 0;
        bool mayGrow = false;
    };

    [[nodiscard]] bool fitsLast(const teredo::Endpoint &to, std::size_t size) const;
    void prepare(std::size_t message);
    [[nodiscard]] std::size_t send(std::size_t first) const;
    void sendSingly(const Message &message, Sent &all);

    int m_socket;
    Merging m_merging;
    std::unique_ptr<Slots, DeleteSlots> m_slots;
    std::size_t m_messageCount = 0;
    std::size_t m_datagramCount = 0;
    std::size_t m_partCount = 0;
    std::size_t m_copyCount = 0;
    std::array<teredo::Ipv4Address, 64> m_singly{}; // by the last bits of the address; who comes later takes the place
};

} // namespace kernel
