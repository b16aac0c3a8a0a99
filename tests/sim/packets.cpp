// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "sim/packets.h"

#include <algorithm>

namespace sim {
namespace {

constexpr std::size_t udpHeaderSize = 8;

unsigned ones(Bytes data, unsigned sum)
{
    for (std::size_t i = 0; i < data.size(); ++i)
        sum += std::to_integer<unsigned>(data[i]) << (i % 2 == 0 ? 8 : 0);
    while (sum > 0xffff)
        sum = (sum & 0xffff) + (sum >> 16);
    return sum;
}

} // namespace

Packet operator+(Packet left, const Packet &right)
{
    left.insert(left.end(), right.begin(), right.end());
    return left;
}

Packet bytes(std::initializer_list<int> octets)
{
    Packet out;
    for (const int octet : octets)
        out.push_back(static_cast<std::byte>(octet));
    return out;
}

Packet ipv6(const Ipv6Address &source, const Ipv6Address &destination, std::uint8_t nextHeader, std::uint8_t hopLimit,
    Bytes payload)
{
    const auto length = static_cast<int>(payload.size());
    return bytes({0x60, 0, 0, 0, length >> 8, length & 0xff, nextHeader, hopLimit}) + bytes(source.octets)
        + bytes(destination.octets) + Packet(payload.begin(), payload.end());
}

Packet bubble(const Ipv6Address &source, const Ipv6Address &destination)
{
    return ipv6(source, destination, 59, 0, {}); // hop limit 0, as Miredo sends it
}

Packet text(const Ipv6Address &source, const Ipv6Address &destination, std::string_view words)
{
    const auto length = static_cast<int>(udpHeaderSize + words.size());
    const auto content = std::as_bytes(std::span(words));
    const Packet udp
        = bytes({0x9c, 0x40, 0x00, 0x50, length >> 8, length & 0xff, 0, 0}) + Packet(content.begin(), content.end());
    return ipv6(source, destination, 17, 64, udp);
}

Packet icmpv6(const Ipv6Address &source, const Ipv6Address &destination, std::uint8_t hopLimit, Packet message)
{
    const auto length = static_cast<int>(message.size());
    const Packet pseudo
        = bytes(source.octets) + bytes(destination.octets) + bytes({0, 0, length >> 8, length & 0xff, 0, 0, 0, 58});
    const unsigned sum = ~ones(message, ones(pseudo, 0)) & 0xffff;
    message[2] = static_cast<std::byte>(sum >> 8);
    message[3] = static_cast<std::byte>(sum & 0xff);
    return ipv6(source, destination, 58, hopLimit, message);
}

Packet echoReply(const teredo::wire::Ipv6Packet &request)
{
    Packet message(request.payload.begin(), request.payload.end());
    message[0] = std::byte{129};
    message[2] = message[3] = std::byte{0};
    return icmpv6(request.destination, request.source, 64, message);
}

std::string_view wordsOf(Bytes textPacket)
{
    const Bytes words = textPacket.subspan(std::min(textPacket.size(), teredo::wire::ipv6HeaderSize + udpHeaderSize));
    return {reinterpret_cast<const char *>(words.data()), words.size()};
}

} // namespace sim
