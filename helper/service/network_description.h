// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/policy/network_class.h"
#include "helper/service/network_manager.h"

#include <optional>

// What NetworkManager says of the network that the kernel shows. It says so a moment later than the kernel, and may be
// restarted, or be gone for good, while the network stays: then what it said of that network last still holds.
class NetworkDescription final
{
public:
    // Call it whenever one of them changes.
    void update(const teredo::policy::KernelNetwork &kernel, const NetworkManagerState &manager);

    [[nodiscard]] const NetworkManagerState &state() const { return m_state; }
    // No: more is about to be said.
    [[nodiscard]] bool isComplete() const { return m_complete; }

private:
    std::optional<teredo::policy::Ipv4Uplink> m_uplink;
    std::optional<NetworkManagerState> m_known; // of this uplink
    NetworkManagerState m_state;
    bool m_complete = true;
};
