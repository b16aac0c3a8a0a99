// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/bytes.h"
#include "helper/system/virtio_header.h"

#include <array>
#include <cstdint>
#include <optional>
#include <span>

namespace offload {

// What goes into the TUN device by one call: a packet as it came, or several under a common header.
struct Delivery {
    kernel::VirtioHeader description;
    teredo::Bytes header;                   // empty for a packet alone
    std::span<const teredo::Bytes> packets; // with their own headers, each as long as the common one

    [[nodiscard]] teredo::Bytes payload(std::size_t index) const { return packets[index].subspan(header.size()); }
};

// Whoever writes deliveries. The spans are valid during the call.
class DeliverySink
{
public:
    virtual void deliver(const Delivery &delivery) = 0;

protected:
    ~DeliverySink() = default;
};

// Merges consecutive packets of one flow into what the kernel would have got from a network card that does so (TSO and
// USO the other way round). Only what cutting would give back byte by byte is merged, and of one flow nothing overtakes
// anything: TCP with nothing but ACK, PSH and ECE, the next sequence number, equal headers otherwise, no longer than
// the first; UDP of equal length. Both only with a right checksum.
class Coalescer
{
public:
    // How many packets may wait, and how many may become one (what UDP_GRO gives at once).
    static constexpr std::size_t capacity = 512;
    static constexpr std::size_t longestChain = 64;

    // Which protocols are merged at all.
    struct Protocols {
        bool tcp = true;
        bool udp = true;
    };

    explicit Coalescer(const Protocols &protocols)
        : m_protocols(protocols)
    {
    }

    [[nodiscard]] bool isFull() const { return m_packetCount == capacity; }
    // Not when full. The packet stays where it is until flush().
    void add(teredo::Bytes packet);
    // From the next flush() on, what gets this kind of description is not merged any more.
    void stopMerging(std::uint8_t kind);
    // Hands over what was added, and forgets it.
    void flush(DeliverySink &sink);

private:
    struct Parsed;
    struct Waiting {
        teredo::Bytes packet;
        std::size_t next = 0; // in the chain; 0: none, for packet 0 is never a second one
    };
    // Packets that are delivered as one.
    struct Chain {
        std::size_t first = 0;
        std::size_t last = 0;
        std::size_t count = 1;
        std::size_t length = 0;      // bytes of the merged packet
        std::size_t headerSize = 0;  // 0: nothing can be merged with it
        std::size_t segmentSize = 0; // payload of the first
        std::uint32_t sequence = 0;  // TCP: of what would come next
        std::uint8_t protocol = 0;
    };

    // Chains that may grow, oldest first. There are few, so that looking through them is cheap whatever arrives.
    static constexpr std::size_t mostOpen = 16;

    [[nodiscard]] std::optional<Parsed> parse(teredo::Bytes packet) const;
    [[nodiscard]] bool isSameFlow(const Chain &chain, const Parsed &parsed) const;
    [[nodiscard]] bool fits(const Chain &chain, const Parsed &parsed) const;
    [[nodiscard]] std::optional<std::size_t> openChainOf(const Parsed &parsed) const;
    void join(std::size_t open, const Parsed &parsed);
    void begin(const Parsed &parsed);
    void beginAlone(teredo::Bytes packet);
    std::size_t append(teredo::Bytes packet);
    void close(std::size_t open);
    void closeAllFrom(teredo::Bytes packet);
    void deliver(const Chain &chain, DeliverySink &sink);
    [[nodiscard]] teredo::Bytes mergedHeader(const Chain &chain, teredo::MutableBytes room) const;

    Protocols m_protocols;
    std::array<Waiting, capacity> m_packets{};
    std::array<Chain, capacity> m_chains{};
    std::array<std::size_t, mostOpen> m_open{};
    std::size_t m_packetCount = 0;
    std::size_t m_chainCount = 0;
    std::size_t m_openCount = 0;
};

} // namespace offload
