// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "helper/engine/extra_ports.h"

namespace {

constexpr std::uint32_t sourceBase = 0x1'0000; // plus the number of the port

} // namespace

std::optional<teredo::Port> ExtraPorts::open()
{
    if (m_sockets.size() >= bound)
        return std::nullopt;
    auto socket = kernel::PortSocket::open();
    if (!socket || !m_poller.add(socket->descriptor(), sourceBase + socket->port().number))
        return std::nullopt;
    const teredo::Port port = socket->port();
    m_sockets.emplace(port, *std::move(socket));
    return port;
}

int ExtraPorts::descriptorOf(teredo::Port port) const
{
    const auto found = m_sockets.find(port);
    return found == m_sockets.end() ? -1 : found->second.descriptor().number();
}

std::optional<teredo::Port> ExtraPorts::portOf(std::uint32_t source)
{
    if (source < sourceBase)
        return std::nullopt;
    return teredo::Port{static_cast<std::uint16_t>(source - sourceBase)};
}
