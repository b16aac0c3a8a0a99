// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/outbox.h"

#include <optional>
#include <utility>

namespace teredo {

// Another UDP port of ours, for one purpose. It is closed by close() only, which has to come before the end.
class OwnPort
{
public:
    // A new one, in place of the last. False: there is none to be had.
    bool open(Outbox &out)
    {
        close(out);
        m_port = out.openPort();
        return m_port.has_value();
    }
    void close(Outbox &out)
    {
        if (const auto port = std::exchange(m_port, std::nullopt))
            out.closePort(*port);
    }

    [[nodiscard]] bool is(Port port) const { return m_port == port; }
    // While it is open.
    [[nodiscard]] Port port() const { return *m_port; }

private:
    std::optional<Port> m_port;
};

} // namespace teredo
