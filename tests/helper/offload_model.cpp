// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "helper/offload_model.h"

#include <algorithm>

namespace model {
namespace {

void put(Packet &out, std::uint64_t value, int octets)
{
    for (int i = octets - 1; i >= 0; --i)
        out.push_back(static_cast<std::byte>(value >> (8 * i)));
}

void put(Packet &out, Bytes bytes)
{
    out.insert(out.end(), bytes.begin(), bytes.end());
}

void putAddress(Packet &out, std::uint8_t last)
{
    put(out, 0x20010db8, 4);
    put(out, 0, 8);
    put(out, last, 4);
}

std::size_t transportAt(Bytes packet)
{
    std::size_t at = 40;
    std::byte next = packet[6];
    while (next == std::byte{60} || next == std::byte{0}) {
        next = packet[at];
        at += 8;
    }
    return at;
}

std::uint8_t protocolOf(Bytes packet)
{
    const std::size_t at = transportAt(packet);
    return std::to_integer<std::uint8_t>(at == 40 ? packet[6] : packet[at - 8]);
}

std::size_t checksumAt(Bytes packet)
{
    return transportAt(packet) + (protocolOf(packet) == 6 ? 16 : 6);
}

std::uint32_t onesSum(Bytes data)
{
    std::uint32_t sum = 0;
    for (std::size_t i = 0; i < data.size(); ++i) {
        sum += std::to_integer<std::uint32_t>(data[i]) << (i % 2 == 0 ? 8 : 0);
        sum = (sum & 0xffff) + (sum >> 16);
    }
    return sum;
}

std::uint32_t pseudoSum(Bytes packet)
{
    Packet pseudo(packet.begin() + 8, packet.begin() + 40);
    put(pseudo, packet.size() - transportAt(packet), 4);
    put(pseudo, protocolOf(packet), 4);
    return onesSum(pseudo);
}

std::uint32_t wholeSum(Bytes packet)
{
    const std::uint32_t sum = pseudoSum(packet) + onesSum(packet.subspan(transportAt(packet)));
    return (sum & 0xffff) + (sum >> 16);
}

void putChecksum(Packet &packet, std::uint32_t value)
{
    const std::size_t at = checksumAt(packet);
    packet[at] = static_cast<std::byte>(value >> 8);
    packet[at + 1] = static_cast<std::byte>(value);
}

Packet finished(Packet packet)
{
    putChecksum(packet, 0);
    const std::uint32_t sum = ~wholeSum(packet) & 0xffff;
    putChecksum(packet, sum == 0 && protocolOf(packet) == 17 ? 0xffff : sum);
    return packet;
}

Packet ipv6(const Head &head, std::uint8_t protocol, Bytes transport)
{
    Packet out;
    put(out, 6U << 28 | static_cast<std::uint32_t>(head.trafficClass) << 20 | head.flowLabel, 4);
    put(out, transport.size() + 8 * head.extensions, 2);
    put(out, head.extensions > 0 ? head.extension : protocol, 1);
    put(out, head.hopLimit, 1);
    putAddress(out, head.source);
    putAddress(out, head.destination);
    for (std::size_t i = 0; i < head.extensions; ++i) {
        put(out, i + 1 < head.extensions ? 60 : protocol, 1);
        put(out, 0x00010400000000, 7); // eight bytes long, of padding
    }
    put(out, transport);
    return out;
}

Super superOf(Packet packet, std::uint8_t kind, std::uint16_t segmentSize)
{
    const auto start = static_cast<std::uint16_t>(transportAt(packet));
    const auto field = static_cast<std::uint16_t>(checksumAt(packet) - start);
    return {{.flags = 1,
                .kind = kind,
                .headerLength = 0xbad,
                .segmentSize = segmentSize,
                .checksumStart = start,
                .checksumOffset = field},
        withPartialChecksum(std::move(packet))};
}

} // namespace

Packet tcp(const Head &head, Bytes payload)
{
    Packet out;
    put(out, head.fromPort, 2);
    put(out, head.toPort, 2);
    put(out, head.sequence, 4);
    put(out, head.acknowledgement, 4);
    put(out, (5 + head.options.size() / 4) << 4, 1);
    put(out, head.flags, 1);
    put(out, head.window, 2);
    put(out, 0, 2);
    put(out, head.urgent, 2);
    put(out, head.options);
    put(out, payload);
    return finished(ipv6(head, 6, out));
}

Packet udp(const Head &head, Bytes payload)
{
    Packet out;
    put(out, head.fromPort, 2);
    put(out, head.toPort, 2);
    put(out, 8 + payload.size(), 2);
    put(out, 0, 2);
    put(out, payload);
    return finished(ipv6(head, 17, out));
}

Packet udpBetween(
    const teredo::Ipv6Address &source, const teredo::Ipv6Address &destination, const Head &head, Bytes payload)
{
    Packet out = udp(head, payload);
    std::ranges::copy(std::as_bytes(std::span(source.octets)), out.begin() + 8);
    std::ranges::copy(std::as_bytes(std::span(destination.octets)), out.begin() + 24);
    return finished(std::move(out));
}

std::size_t headerSize(Bytes packet)
{
    const std::size_t at = transportAt(packet);
    return at + (protocolOf(packet) == 6 ? std::to_integer<std::size_t>(packet[at + 12] >> 4) * 4 : 8);
}

bool hasRightChecksum(Bytes packet)
{
    return wholeSum(packet) == 0xffff;
}

Super superTcp(const Head &head, Bytes payload, std::uint16_t segmentSize)
{
    const std::uint8_t kind = (head.flags & Cwr) != 0 ? 0x84 : 4;
    return superOf(tcp(head, payload), kind, segmentSize);
}

Super superUdp(const Head &head, Bytes payload, std::uint16_t segmentSize)
{
    return superOf(udp(head, payload), 5, segmentSize);
}

Packet withPartialChecksum(Packet packet)
{
    putChecksum(packet, pseudoSum(packet));
    return packet;
}

std::vector<Packet> cutTcp(const Head &head, Bytes payload, std::size_t segmentSize)
{
    std::vector<Packet> out;
    for (std::size_t at = 0; at < payload.size(); at += segmentSize) {
        const bool last = at + segmentSize >= payload.size();
        Head own = head;
        own.sequence = static_cast<std::uint32_t>(head.sequence + at);
        if (!last)
            own.flags &= static_cast<std::uint8_t>(~(Fin | Psh));
        if (at > 0)
            own.flags &= static_cast<std::uint8_t>(~Cwr);
        out.push_back(tcp(own, payload.subspan(at, std::min(segmentSize, payload.size() - at))));
    }
    return out;
}

std::vector<Packet> cutUdp(const Head &head, Bytes payload, std::size_t segmentSize)
{
    std::vector<Packet> out;
    for (std::size_t at = 0; at < payload.size(); at += segmentSize)
        out.push_back(udp(head, payload.subspan(at, std::min(segmentSize, payload.size() - at))));
    return out;
}

Packet content(std::size_t size, unsigned seed)
{
    Packet out(size);
    for (std::size_t i = 0; i < size; ++i)
        out[i] = static_cast<std::byte>(i * 7 + (i >> 8) + seed);
    return out;
}

} // namespace model
