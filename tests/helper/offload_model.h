// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/address.h"
#include "core/bytes.h"
#include "helper/system/virtio_header.h"

#include <cstdint>
#include <vector>

// Packets and what becomes of them, made the slow and obvious way: byte by byte, with no code of the product's.
namespace model {

using teredo::Bytes;
using Packet = std::vector<std::byte>;

enum TcpFlag : std::uint8_t { Fin = 1, Syn = 2, Rst = 4, Psh = 8, Ack = 16, Urg = 32, Ece = 64, Cwr = 128 };

// A packet before its payload is known.
struct Head {
    std::uint8_t source = 1;
    std::uint8_t destination = 2;
    std::uint8_t trafficClass = 0;
    std::uint32_t flowLabel = 0;
    std::uint8_t hopLimit = 64;
    std::uint8_t extension = 60; // of which kind the extension headers are
    std::size_t extensions = 0;  // how many, of eight bytes each
    std::uint16_t fromPort = 1000;
    std::uint16_t toPort = 2000;
    std::uint32_t sequence = 1; // what follows is for TCP
    std::uint32_t acknowledgement = 7;
    std::uint8_t flags = Ack;
    std::uint16_t window = 500;
    std::uint16_t urgent = 0;
    Packet options{}; // a multiple of four bytes
};

[[nodiscard]] Packet tcp(const Head &head, Bytes payload);
[[nodiscard]] Packet udp(const Head &head, Bytes payload);
// Between other addresses than the model's own.
[[nodiscard]] Packet udpBetween(
    const teredo::Ipv6Address &source, const teredo::Ipv6Address &destination, const Head &head, Bytes payload);
[[nodiscard]] std::size_t headerSize(Bytes packet);
[[nodiscard]] bool hasRightChecksum(Bytes packet);

// As the kernel hands over what is to be cut: only the sum of the pseudo-header is in the checksum's place.
struct Super {
    kernel::VirtioHeader description;
    Packet packet;
};
[[nodiscard]] Super superTcp(const Head &head, Bytes payload, std::uint16_t segmentSize);
[[nodiscard]] Super superUdp(const Head &head, Bytes payload, std::uint16_t segmentSize);
[[nodiscard]] Packet withPartialChecksum(Packet packet);

// What a super-packet stands for.
[[nodiscard]] std::vector<Packet> cutTcp(const Head &head, Bytes payload, std::size_t segmentSize);
[[nodiscard]] std::vector<Packet> cutUdp(const Head &head, Bytes payload, std::size_t segmentSize);

// Bytes that differ from place to place.
[[nodiscard]] Packet content(std::size_t size, unsigned seed = 0);

} // namespace model
