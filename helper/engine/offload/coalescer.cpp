// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "helper/engine/offload/coalescer.h"

#include "helper/engine/offload/checksum.h"
#include "helper/engine/offload/fields.h"

#include <algorithm>
#include <cstring>

namespace offload {
namespace {

constexpr std::byte mergeableFlags = flag::acknowledgement | flag::push | flag::congestionEcho;
constexpr std::size_t longestHeader = ipv6HeaderSize + 60;
constexpr std::size_t portsSize = 4;

bool areEqual(teredo::Bytes left, teredo::Bytes right, std::size_t from, std::size_t to)
{
    return std::memcmp(&left[from], &right[from], to - from) == 0;
}

// All but what differs between the segments of one packet: lengths, sequence number, PSH, checksum.
bool haveEqualTcpHeaders(teredo::Bytes left, teredo::Bytes right, std::size_t headerSize)
{
    constexpr std::size_t tcp = ipv6HeaderSize;
    return areEqual(left, right, tcp + acknowledgementAt, tcp + flagsAt)
        && (left[tcp + flagsAt] | flag::push) == (right[tcp + flagsAt] | flag::push)
        && areEqual(left, right, tcp + windowAt, tcp + tcpChecksumAt)
        && areEqual(left, right, tcp + urgentAt, headerSize);
}

// Version, traffic class, flow label, and hop limit; the addresses are the flow's.
bool haveEqualIpv6Headers(teredo::Bytes left, teredo::Bytes right)
{
    return areEqual(left, right, 0, payloadLengthAt) && areEqual(left, right, nextHeaderAt, sourceAt);
}

bool hasRightChecksum(teredo::Bytes packet, std::uint8_t protocol)
{
    const teredo::Bytes transport = packet.subspan(ipv6HeaderSize);
    return folded(sumOf(transport, pseudoHeaderSum(packet, protocol, transport.size()))) == 0xffff;
}

bool isPushed(teredo::Bytes packet)
{
    return (packet[ipv6HeaderSize + flagsAt] & flag::push) != std::byte{0};
}

bool mayMergeTcp(teredo::Bytes packet, std::size_t headerSize)
{
    const std::byte flags = packet[ipv6HeaderSize + flagsAt];
    const bool reservedIsZero = (packet[ipv6HeaderSize + dataOffsetAt] & std::byte{0x0f}) == std::byte{0};
    // The other way to write the sum 0, which nobody does and cutting would not give back.
    const bool oddSum = loadBigEndian<std::uint16_t>(packet.subspan(ipv6HeaderSize + tcpChecksumAt)) == 0xffff;
    return (flags & flag::acknowledgement) != std::byte{0} && (flags & ~mergeableFlags) == std::byte{0}
    && reservedIsZero && !oddSum && packet.size() > headerSize;
}

bool mayMergeUdp(teredo::Bytes packet)
{
    const teredo::Bytes udp = packet.subspan(ipv6HeaderSize);
    return loadBigEndian<std::uint16_t>(udp.subspan(udpLengthAt)) == udp.size()
        && loadBigEndian<std::uint16_t>(udp.subspan(udpChecksumAt)) != 0 && udp.size() > udpHeaderSize;
}

} // namespace

// A TCP or UDP packet without extension headers.
struct Coalescer::Parsed {
    teredo::Bytes packet;
    std::size_t headerSize = 0;
    std::uint8_t protocol = 0;
    std::uint32_t sequence = 0;
    bool mergeable = false; // with the right neighbours

    [[nodiscard]] std::size_t payloadSize() const { return packet.size() - headerSize; }
};

std::optional<Coalescer::Parsed> Coalescer::parse(teredo::Bytes packet) const
{
    if (!isExactIpv6(packet))
        return std::nullopt;
    const teredo::Bytes transport = packet.subspan(ipv6HeaderSize);
    Parsed out{.packet = packet, .protocol = std::to_integer<std::uint8_t>(packet[nextHeaderAt])};
    if (out.protocol == tcpProtocol) {
        const auto size = tcpHeaderSize(transport);
        if (!size)
            return std::nullopt;
        out.headerSize = ipv6HeaderSize + *size;
        out.sequence = loadBigEndian<std::uint32_t>(transport.subspan(sequenceAt));
        out.mergeable = m_protocols.tcp && mayMergeTcp(packet, out.headerSize);
    } else if (out.protocol == udpProtocol && transport.size() >= udpHeaderSize) {
        out.headerSize = ipv6HeaderSize + udpHeaderSize;
        out.mergeable = m_protocols.udp && mayMergeUdp(packet);
    } else {
        return std::nullopt;
    }
    out.mergeable = out.mergeable && hasRightChecksum(packet, out.protocol);
    return out;
}

void Coalescer::add(teredo::Bytes packet)
{
    const auto parsed = parse(packet);
    if (!parsed) {
        closeAllFrom(packet);
        beginAlone(packet);
        return;
    }
    const auto open = openChainOf(*parsed);
    if (open && parsed->mergeable && fits(m_chains[m_open[*open]], *parsed)) {
        join(*open, *parsed);
        return;
    }
    if (open)
        close(*open);
    if (parsed->mergeable)
        begin(*parsed);
    else
        beginAlone(packet);
}

std::optional<std::size_t> Coalescer::openChainOf(const Parsed &parsed) const
{
    for (std::size_t open = 0; open < m_openCount; ++open) {
        if (isSameFlow(m_chains[m_open[open]], parsed))
            return open;
    }
    return std::nullopt;
}

bool Coalescer::isSameFlow(const Chain &chain, const Parsed &parsed) const
{
    const teredo::Bytes first = m_packets[chain.first].packet;
    return chain.protocol == parsed.protocol
        && areEqual(first, parsed.packet, ipv6HeaderSize, ipv6HeaderSize + portsSize)
        && areEqual(first, parsed.packet, sourceAt, ipv6HeaderSize);
}

bool Coalescer::fits(const Chain &chain, const Parsed &parsed) const
{
    const teredo::Bytes first = m_packets[chain.first].packet;
    if (chain.count == longestChain || chain.length + parsed.payloadSize() > largestIpv6Payload
        || chain.headerSize != parsed.headerSize || !haveEqualIpv6Headers(first, parsed.packet))
        return false;
    if (chain.protocol == udpProtocol)
        return parsed.payloadSize() == chain.segmentSize;
    return parsed.sequence == chain.sequence && parsed.payloadSize() <= chain.segmentSize
        && haveEqualTcpHeaders(first, parsed.packet, chain.headerSize);
}

void Coalescer::join(std::size_t open, const Parsed &parsed)
{
    Chain &chain = m_chains[m_open[open]];
    const std::size_t index = append(parsed.packet);
    m_packets[chain.last].next = index;
    chain.last = index;
    ++chain.count;
    chain.length += parsed.payloadSize();
    chain.sequence += static_cast<std::uint32_t>(parsed.payloadSize());
    const bool ends = parsed.payloadSize() < chain.segmentSize;
    if (ends || (chain.protocol == tcpProtocol && isPushed(parsed.packet)))
        close(open);
}

void Coalescer::begin(const Parsed &parsed)
{
    m_chains[m_chainCount] = {.first = append(parsed.packet),
        .last = m_packetCount - 1,
        .length = parsed.packet.size(),
        .headerSize = parsed.headerSize,
        .segmentSize = parsed.payloadSize(),
        .sequence = static_cast<std::uint32_t>(parsed.sequence + parsed.payloadSize()),
        .protocol = parsed.protocol};
    const std::size_t chain = m_chainCount++;
    if (parsed.protocol == tcpProtocol && isPushed(parsed.packet))
        return;
    if (m_openCount == mostOpen)
        close(0);
    m_open[m_openCount++] = chain;
}

void Coalescer::beginAlone(teredo::Bytes packet)
{
    m_chains[m_chainCount] = {.first = append(packet), .last = m_packetCount - 1};
    ++m_chainCount;
}

std::size_t Coalescer::append(teredo::Bytes packet)
{
    m_packets[m_packetCount] = {.packet = packet};
    return m_packetCount++;
}

void Coalescer::close(std::size_t open)
{
    std::shift_left(m_open.begin() + static_cast<std::ptrdiff_t>(open),
        m_open.begin() + static_cast<std::ptrdiff_t>(m_openCount), 1);
    --m_openCount;
}

// What cannot be understood may belong to any flow between these two, as a fragment does.
void Coalescer::closeAllFrom(teredo::Bytes packet)
{
    for (std::size_t open = m_openCount; open > 0; --open) {
        const teredo::Bytes first = m_packets[m_chains[m_open[open - 1]].first].packet;
        if (packet.size() < ipv6HeaderSize || areEqual(first, packet, sourceAt, ipv6HeaderSize))
            close(open - 1);
    }
}

void Coalescer::stopMerging(std::uint8_t kind)
{
    (kind == kernel::VirtioHeader::udp ? m_protocols.udp : m_protocols.tcp) = false;
}

void Coalescer::flush(DeliverySink &sink)
{
    for (const Chain &chain : std::span(m_chains).first(m_chainCount))
        deliver(chain, sink);
    m_packetCount = m_chainCount = m_openCount = 0;
}

void Coalescer::deliver(const Chain &chain, DeliverySink &sink)
{
    std::array<teredo::Bytes, longestChain> packets; // NOLINT(*-member-init): as many as there are, below
    const std::span used = std::span(packets).first(chain.count);
    std::size_t index = chain.first;
    for (teredo::Bytes &packet : used) {
        packet = m_packets[index].packet;
        index = m_packets[index].next;
    }
    if (chain.count == 1) {
        sink.deliver({{}, {}, used});
        return;
    }
    const bool tcp = chain.protocol == tcpProtocol;
    const kernel::VirtioHeader description{.flags = kernel::VirtioHeader::needsChecksum,
        .kind = tcp ? kernel::VirtioHeader::tcpOverIpv6 : kernel::VirtioHeader::udp,
        .headerLength = static_cast<std::uint16_t>(chain.headerSize),
        .segmentSize = static_cast<std::uint16_t>(chain.segmentSize),
        .checksumStart = ipv6HeaderSize,
        .checksumOffset = static_cast<std::uint16_t>(tcp ? tcpChecksumAt : udpChecksumAt)};
    std::array<std::byte, longestHeader> room{};
    sink.deliver({description, mergedHeader(chain, room), used});
}

// The header of the first, with the length of all, PSH if the last has it, and the sum of the pseudo-header, to which
// the kernel adds the rest if it ever has to.
teredo::Bytes Coalescer::mergedHeader(const Chain &chain, teredo::MutableBytes room) const
{
    const auto header = room.first(chain.headerSize);
    std::ranges::copy(m_packets[chain.first].packet.first(chain.headerSize), header.begin());
    const std::size_t length = chain.length - ipv6HeaderSize;
    storeBigEndian(header.subspan(payloadLengthAt).first<2>(), static_cast<std::uint16_t>(length));
    const auto transport = header.subspan(ipv6HeaderSize);
    const bool tcp = chain.protocol == tcpProtocol;
    if (tcp)
        transport[flagsAt] |= m_packets[chain.last].packet[ipv6HeaderSize + flagsAt] & flag::push;
    else
        storeBigEndian(transport.subspan(udpLengthAt).first<2>(), static_cast<std::uint16_t>(length));
    storeSum(transport.subspan(tcp ? tcpChecksumAt : udpChecksumAt),
        folded(pseudoHeaderSum(header, chain.protocol, length)));
    return header;
}

} // namespace offload
