// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "helper/service/network_watcher.h"

#include "helper/system/network_snapshot.h"

#include <cerrno>

namespace {

constexpr std::chrono::milliseconds burst(200);

} // namespace

NetworkState networkState(const teredo::policy::KernelNetwork &kernel, const NetworkManagerState &manager)
{
    using enum teredo::policy::NetworkClass;
    NetworkState state{classify(kernel), ipv4Uplink(kernel), hasIpv6Default(kernel), manager.name, manager.uuid,
        manager.metered, manager.vpn, manager.ipv6Disabled};
    if (state.networkClass == Ipv4Only && manager.portal)
        state.networkClass = Portal;
    return state;
}

kernel::Result<std::unique_ptr<NetworkWatcher>> NetworkWatcher::open(const NetworkManager &manager)
{
    auto monitor = kernel::NetworkMonitor::open();
    if (!monitor)
        return teredo::Failure{monitor.error()};
    return std::unique_ptr<NetworkWatcher>(new NetworkWatcher(manager, std::move(*monitor)));
}

NetworkWatcher::NetworkWatcher(const NetworkManager &manager, kernel::NetworkMonitor monitor)
    : m_manager(manager)
    , m_monitor(std::move(monitor))
    , m_notifier(m_monitor.descriptor().number(), QSocketNotifier::Read)
{
    m_burst.setSingleShot(true);
    connect(&m_burst, &QTimer::timeout, this, &NetworkWatcher::look);
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
    if (!m_burst.isActive())
        m_burst.start(burst);
}

void NetworkWatcher::look()
{
    const auto kernel = kernel::readNetwork();
    if (!kernel) {
        if (kernel.error().number != EINTR) // which says that it is changing just now
            qWarning("%s", kernel.error().text.c_str());
        m_burst.start(m_again.next());
        return;
    }
    m_again.reset();
    const NetworkState state = networkState(*kernel, m_manager.state());
    if (state == m_state)
        return;
    m_state = state;
    Q_EMIT changed();
}
