// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "sim/native_host.h"

namespace sim {

namespace wire = teredo::wire;

NativeHost::NativeHost(World &world, const Ipv6Address &address)
    : m_world(world)
    , m_address(address)
{
    world.attach(address, [this](Bytes packet) {
        if (running)
            onPacket(packet);
    });
}

void NativeHost::say(const Ipv6Address &to, std::string_view words)
{
    m_world.sendIpv6(text(m_address, to, words));
}

void NativeHost::onPacket(Bytes bytes)
{
    const auto packet = *wire::parseIpv6(bytes);
    if (packet.payload.empty())
        return;
    if (packet.nextHeader == wire::NextHeader::Icmpv6 && packet.payload[0] == std::byte{128}) {
        m_world.sendIpv6(echoReply(packet));
    } else if (packet.nextHeader == wire::NextHeader::Udp) {
        heard.emplace_back(wordsOf(bytes));
        if (repeats)
            say(packet.source, heard.back());
    }
}

} // namespace sim
