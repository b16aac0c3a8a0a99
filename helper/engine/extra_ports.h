// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/address.h"
#include "helper/system/poller.h"
#include "helper/system/port_socket.h"

#include <map>
#include <optional>

// The UDP sockets that the core has asked for beside the tunnel's own. The poller wakes for them, too, and outlives
// this.
class ExtraPorts final
{
public:
    static constexpr std::size_t bound = 256; // whatever the core says

    explicit ExtraPorts(const kernel::Poller &poller)
        : m_poller(poller)
    {
    }

    [[nodiscard]] std::optional<teredo::Port> open();
    void close(teredo::Port port) { m_sockets.erase(port); }
    // -1, if it is not open.
    [[nodiscard]] int descriptorOf(teredo::Port port) const;

    // Which port an event of the poller is about; nothing, if it is about something else.
    [[nodiscard]] static std::optional<teredo::Port> portOf(std::uint32_t source);

private:
    const kernel::Poller &m_poller;
    std::map<teredo::Port, kernel::PortSocket> m_sockets;
};
