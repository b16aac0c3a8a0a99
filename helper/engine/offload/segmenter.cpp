// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "helper/engine/offload/segmenter.h"

#include "helper/engine/offload/fields.h"

#include <algorithm>

namespace offload {
namespace {

using kernel::VirtioHeader;

constexpr std::byte hopByHop{0};
constexpr std::byte destinationOptions{60};
constexpr std::size_t smallestExtension = 8;

// The protocol that is cut, if the kind is one that we asked for.
std::optional<std::uint8_t> protocolOf(const VirtioHeader &description)
{
    const bool congestion = (description.kind & VirtioHeader::congestionFlag) != 0;
    switch (description.kind & ~VirtioHeader::congestionFlag) {
    case VirtioHeader::tcpOverIpv6:
        return tcpProtocol;
    case VirtioHeader::udp:
        return congestion ? std::nullopt : std::optional(udpProtocol);
    default:
        return std::nullopt;
    }
}

// Whether this protocol's header begins there, after nothing but headers that all segments share (RFC 8200 §4).
bool leadsTo(teredo::Bytes packet, std::uint8_t protocol, std::size_t transportAt)
{
    std::byte next = packet[nextHeaderAt];
    std::size_t at = ipv6HeaderSize;
    if (transportAt > packet.size())
        return false;
    while (at + smallestExtension <= transportAt && (next == hopByHop || next == destinationOptions)) {
        next = packet[at];
        at += smallestExtension + std::to_integer<std::size_t>(packet[at + 1]) * 8;
    }
    return at == transportAt && next == std::byte{protocol};
}

std::optional<std::size_t> transportHeaderSize(teredo::Bytes transport, std::uint8_t protocol)
{
    if (protocol == tcpProtocol)
        return tcpHeaderSize(transport);
    return transport.size() >= udpHeaderSize ? std::optional(udpHeaderSize) : std::nullopt;
}

constexpr std::size_t checksumAt(std::uint8_t protocol)
{
    return protocol == tcpProtocol ? tcpChecksumAt : udpChecksumAt;
}

// RFC 768: zero would say that there is none.
std::uint16_t asUdpChecksum(std::uint16_t checksum)
{
    return checksum == 0 ? std::uint16_t{0xffff} : checksum;
}

} // namespace

std::optional<Segmenter> Segmenter::of(const VirtioHeader &description, teredo::Bytes packet)
{
    const auto protocol = protocolOf(description);
    const std::size_t transportAt = description.checksumStart;
    if (!protocol || !isExactIpv6(packet) || !leadsTo(packet, *protocol, transportAt))
        return std::nullopt;
    const auto transportSize = transportHeaderSize(packet.subspan(transportAt), *protocol);
    if (!transportSize || description.checksumOffset != checksumAt(*protocol)
        || (description.flags & VirtioHeader::needsChecksum) == 0)
        return std::nullopt;
    if (description.segmentSize == 0 || transportAt + *transportSize == packet.size())
        return std::nullopt;
    return Segmenter(description, packet, transportAt + *transportSize);
}

Segmenter::Segmenter(const VirtioHeader &description, teredo::Bytes packet, std::size_t headerSize)
    : m_header(packet.first(headerSize))
    , m_payload(packet.subspan(headerSize))
    , m_headerSize(headerSize)
    , m_transportAt(description.checksumStart)
    , m_segmentSize(description.segmentSize)
    , m_protocol(*protocolOf(description))
{
}

std::size_t Segmenter::longest() const
{
    return m_headerSize + std::min(m_segmentSize, m_payload.size());
}

std::size_t Segmenter::count() const
{
    return (m_payload.size() + m_segmentSize - 1) / m_segmentSize;
}

Segment Segmenter::next(teredo::MutableBytes room)
{
    const auto payload = m_payload.subspan(m_position, std::min(m_segmentSize, m_payload.size() - m_position));
    const auto header = room.first(m_headerSize);
    std::ranges::copy(m_header, header.begin());
    const std::size_t ipv6Payload = m_headerSize - ipv6HeaderSize + payload.size();
    storeBigEndian(header.subspan(payloadLengthAt).first<2>(), static_cast<std::uint16_t>(ipv6Payload));

    const auto transport = header.subspan(m_transportAt);
    const std::size_t length = transport.size() + payload.size();
    if (m_protocol == tcpProtocol)
        adaptTcp(transport, m_position + payload.size() == m_payload.size());
    else
        storeBigEndian(transport.subspan(udpLengthAt).first<2>(), static_cast<std::uint16_t>(length));

    const auto field = transport.subspan(checksumAt(m_protocol), sizeof(std::uint16_t));
    storeSum(field, 0);
    const Sum sum = sumOf(payload, sumOf(transport, pseudoHeaderSum(header, m_protocol, length)));
    const auto checksum = static_cast<std::uint16_t>(~folded(sum));
    storeSum(field, m_protocol == udpProtocol ? asUdpChecksum(checksum) : checksum);
    m_position += payload.size();
    return {header, payload};
}

void Segmenter::adaptTcp(teredo::MutableBytes tcp, bool last) const
{
    const auto sequence = loadBigEndian<std::uint32_t>(tcp.subspan(sequenceAt));
    storeBigEndian(tcp.subspan(sequenceAt).first<4>(), static_cast<std::uint32_t>(sequence + m_position));
    if (!last)
        tcp[flagsAt] &= ~(flag::fin | flag::push);
    if (m_position > 0)
        tcp[flagsAt] &= ~flag::congestionWindowReduced;
}

bool completeChecksum(const VirtioHeader &description, teredo::MutableBytes packet)
{
    if ((description.flags & VirtioHeader::needsChecksum) == 0)
        return true;
    const std::size_t start = description.checksumStart;
    const std::size_t field = start + description.checksumOffset;
    if (start < ipv6HeaderSize || field + sizeof(std::uint16_t) > packet.size())
        return false;
    // The field holds the sum of the pseudo-header already.
    const auto checksum = static_cast<std::uint16_t>(~folded(sumOf(packet.subspan(start))));
    storeSum(packet.subspan(field), description.checksumOffset == udpChecksumAt ? asUdpChecksum(checksum) : checksum);
    return true;
}

} // namespace offload
