// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "sim/packets.h"

#include <string>
#include <vector>

namespace sim {

// An IPv6 host: answers echo requests, and remembers and repeats what it is told.
class NativeHost
{
public:
    NativeHost(World &world, const Ipv6Address &address);

    void say(const Ipv6Address &to, std::string_view words);

    bool running = true;
    bool repeats = true;
    std::vector<std::string> heard;

private:
    void onPacket(Bytes packet);

    World &m_world;
    Ipv6Address m_address;
};

} // namespace sim
