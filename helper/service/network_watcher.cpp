// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "helper/service/network_watcher.h"

#include "helper/system/network_snapshot.h"

#include <cerrno>

NetworkState networkState(const teredo::policy::KernelNetwork &kernel, const NetworkManagerState &manager)
{
    using enum teredo::policy::NetworkClass;
    NetworkState state{classify(kernel), ipv4Uplink(kernel), false, manager.name, manager.uuid, manager.metered,
        manager.vpn || hasVpnBesideDefault(kernel), manager.ipv6Disabled};
    if (state.networkClass == Ipv4Only && manager.portal)
        state.networkClass = Portal;
    state.shadowed = state.networkClass != NativeIpv6 && hasIpv6Default(kernel);
    return state;
}

kernel::Result<std::unique_ptr<NetworkWatcher>> NetworkWatcher::open(
    const NetworkManager &manager, const NetworkMemory &networks)
{
    auto monitor = kernel::NetworkMonitor::open();
    if (!monitor)
        return teredo::Failure{monitor.error()};
    return std::unique_ptr<NetworkWatcher>(new NetworkWatcher(manager, networks, std::move(*monitor)));
}

NetworkWatcher::NetworkWatcher(
    const NetworkManager &manager, const NetworkMemory &networks, kernel::NetworkMonitor monitor)
    : m_manager(manager)
    , m_networks(networks)
    , m_monitor(std::move(monitor))
    , m_notifier(m_monitor.descriptor().number(), QSocketNotifier::Read)
{
    m_burst.setSingleShot(true);
    m_unsettled.setSingleShot(true);
    connect(&m_burst, &QTimer::timeout, this, &NetworkWatcher::lookAgain);
    connect(&m_unsettled, &QTimer::timeout, this, &NetworkWatcher::settle);
    connect(&m_notifier, &QSocketNotifier::activated, this, &NetworkWatcher::onStir);
    connect(&m_manager, &NetworkManager::changed, this, &NetworkWatcher::look);
    look();
}

void NetworkWatcher::onStir()
{
    if (const auto stirred = m_monitor.drain(); !stirred) {
        m_notifier.setEnabled(false); // for the error stays, and would stir for ever
        Q_EMIT failed(QString::fromStdString(stirred.error().text));
        return;
    }
    m_stirred = true;
    if (!m_burst.isActive())
        lookAgain();
}

void NetworkWatcher::lookAgain()
{
    if (!std::exchange(m_stirred, false))
        return m_pause.reset();
    m_burst.start(m_pause.next());
    look();
}

void NetworkWatcher::look()
{
    const auto kernel = kernel::readNetwork();
    if (!kernel) {
        if (kernel.error().number != EINTR) // which says that it is changing just now
            qWarning("%s", kernel.error().text.c_str());
        m_stirred = true;
        m_burst.start(m_again.next());
        return;
    }
    m_again.reset();
    m_description.update(*kernel, m_manager.state());
    m_seen = networkState(*kernel, m_description.state());
    m_sighting = {.networkClass = m_seen.networkClass,
        .uplink = m_seen.uplink,
        .ipv6Starting = isIpv6Starting(*kernel),
        .ipv6Coming = isIpv6Coming(*kernel),
        .described = m_description.isComplete(),
        .connection = m_seen.uuid.toStdString(),
        .before = m_networks.network(m_seen.uuid).networkClass};
    settle();
}

void NetworkWatcher::settle()
{
    const teredo::Instant now = m_clock.now();
    m_settling.see(now, m_sighting);
    m_unsettled.stop();
    if (m_settling.deadline() != teredo::never)
        m_unsettled.start(std::chrono::ceil<std::chrono::milliseconds>(m_settling.deadline() - now));

    NetworkState state = m_seen;
    state.networkClass = m_settling.settled();
    state.awaitsIpv6 = m_settling.awaitsIpv6();
    if (state == m_state)
        return;
    m_state = state;
    Q_EMIT changed();
}
