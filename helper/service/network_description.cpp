// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "helper/service/network_description.h"

#include <algorithm>

namespace {

using namespace teredo::policy;

// The primary connection is that of the uplink, but for a VPN, which lies upon it.
bool isAbout(const Ipv4Uplink &uplink, const KernelNetwork &kernel, const NetworkManagerState &manager)
{
    const auto link = std::ranges::find(kernel.links, uplink.interfaceIndex, &KernelLink::index);
    const bool isPrimary = link != kernel.links.end() && manager.device == QString::fromStdString(link->name);
    return !manager.uuid.isEmpty() && (manager.vpn || hasVpnBesideDefault(kernel) || isPrimary);
}

} // namespace

void NetworkDescription::update(const KernelNetwork &kernel, const NetworkManagerState &manager)
{
    auto uplink = ipv4Uplink(kernel);
    if (uplink != m_uplink) {
        m_known.reset();
        m_complete = false;
    }
    m_uplink = std::move(uplink);

    const bool isDescribed = m_uplink && isAbout(*m_uplink, kernel, manager);
    if (isDescribed)
        m_known = manager;
    const bool isAbsent = !manager.present && !manager.pending;
    m_complete = m_complete || !m_uplink || isAbsent || (isDescribed && !manager.checking);

    m_state = m_known.value_or(manager);
    m_state.present = manager.present;
    m_state.managesTunnel = manager.managesTunnel;
}
