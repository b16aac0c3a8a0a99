// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "sim/server_host.h"

#include "core/wire/ipv6_address.h"
#include "core/wire/teredo_address.h"

#include <algorithm>

namespace sim {

namespace wire = teredo::wire;

namespace {

constexpr teredo::Port port{3544};
constexpr std::size_t largestIcmpv6 = 88; // what Miredo's server forwards
constexpr Ipv6Address clientLinkLocal{{0xfe, 0x80, 0, 0, 0, 0, 0, 0, 0, 0, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff}};

Packet originIndication(const Endpoint &origin)
{
    const auto &[address, originPort] = origin;
    return bytes({0, 0, ~originPort.number >> 8 & 0xff, ~originPort.number & 0xff, ~address.octets[0] & 0xff,
        ~address.octets[1] & 0xff, ~address.octets[2] & 0xff, ~address.octets[3] & 0xff});
}

Packet prefixOption(const Ipv4Address &server)
{
    return bytes({3, 4, 64, 0x40, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0, 0, 0, 0, 0x20, 0x01, 0, 0})
        + bytes(server.octets) + Packet(8);
}

} // namespace

ServerHost::ServerHost(World &world, const Ipv4Address &primary, const Ipv4Address &secondary)
    : m_world(world)
    , m_primary(primary)
    , m_secondary(secondary)
{
    for (const Ipv4Address &address : {primary, secondary})
        world.attachHost(address, [this](const Endpoint &from, const Endpoint &to, Bytes payload) {
            if (running && to.port == port)
                onDatagram(from, to, payload);
        });
}

void ServerHost::onDatagram(const Endpoint &from, const Endpoint &to, Bytes payload)
{
    const auto datagram = wire::parse(payload);
    if (!datagram)
        return;
    const auto packet = *wire::parseIpv6(datagram->packet);
    const bool isIcmpv6 = packet.nextHeader == wire::NextHeader::Icmpv6 && !packet.payload.empty();
    if (packet.destination == wire::allRouters && isIcmpv6 && packet.payload[0] == std::byte{133})
        onSolicitation(from, to, *datagram);
    else if (packet.isBubble() || (isIcmpv6 && packet.payload.size() <= largestIcmpv6))
        forward(from, *datagram);
}

void ServerHost::onSolicitation(const Endpoint &from, const Endpoint &to, const wire::Encapsulation &datagram)
{
    ++solicitations;
    const Ipv6Address client = wire::parseIpv6(datagram.packet)->source;
    // RFC 4380 §5.3.2: from where it was asked, or with the cone bit from the other address.
    const bool hasConeBit = (client.octets[8] & 0x80) != 0;
    const Ipv4Address answerer = (to.address == m_primary) != hasConeBit ? m_primary : m_secondary;
    if ((to.address == m_secondary || answerer == m_secondary) && !secondaryRunning)
        return;
    if (sign && !isSigned(datagram))
        return;
    const wire::Nonce nonce = datagram.authentication ? datagram.authentication->nonce : wire::Nonce{};
    m_world.send({answerer, port}, from, advertisementTo(client, nonce, from));
}

bool ServerHost::isSigned(const wire::Encapsulation &datagram) const
{
    const auto &authentication = datagram.authentication;
    const Packet packet(datagram.packet.begin(), datagram.packet.end());
    return authentication
        && std::ranges::equal(
            authentication->value, sign(bytes(authentication->nonce) + bytes({authentication->confirmation}) + packet));
}

Packet ServerHost::advertisement(const wire::Nonce &nonce, const Endpoint &origin) const
{
    return advertisementTo(clientLinkLocal, nonce, origin);
}

Packet ServerHost::advertisementTo(const Ipv6Address &client, const wire::Nonce &nonce, const Endpoint &origin) const
{
    wire::Nonce echoed = nonce;
    echoed[7] ^= static_cast<std::uint8_t>(forgesNonce ? 1 : 0);
    Ipv4Address prefix = m_primary;
    prefix.octets[3] ^= static_cast<std::uint8_t>(forgesPrefix ? 1 : 0);

    Packet message = bytes({134, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0x07, 0xd0}) + prefixOption(prefix);
    if (addsSecondPrefix)
        message = message + prefixOption(prefix);
    if (mtu != 0)
        message = message + bytes({5, 1, 0, 0, 0, 0, static_cast<int>(mtu >> 8 & 0xff), static_cast<int>(mtu & 0xff)});
    const Ipv6Address source{{0xfe, 0x80, 0, 0, 0, 0, 0, 0, 0x80, 0, 0xf2, 0x27, 0x34, 0xff, 0x8e, 0x87}};
    const Packet content = bytes(echoed) + bytes({confirms ? 1 : 0});
    const Packet rest
        = (omitsOrigin ? Packet() : originIndication(origin)) + icmpv6(source, client, advertisementHopLimit, message);
    const Packet value = sign ? sign(content + rest) : Packet();
    return bytes({0, 1, 0, static_cast<int>(value.size())}) + value + content + rest;
}

// RFC 4380 §5.3.1; RFC 6081 §4: with its trailers, whatever they are
void ServerHost::forward(const Endpoint &from, const wire::Encapsulation &datagram)
{
    const auto packet = *wire::parseIpv6(datagram.packet);
    const auto source = wire::fromIpv6(packet.source);
    if (source && source->mapped != from)
        return;
    const Packet copy(packet.bytes.begin(), packet.bytes.end());
    const auto client = wire::fromIpv6(packet.destination);
    if (client && client->server == m_primary) {
        const Packet trailers(datagram.trailers.begin(), datagram.trailers.end());
        bubblesForwarded += packet.isBubble() ? 1 : 0;
        m_world.send({m_primary, port}, client->mapped, originIndication(from) + copy + trailers);
    } else if (source && !client) {
        ++echoRequests;
        m_world.sendIpv6(copy);
    }
}

} // namespace sim
