// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/policy/network_class.h"
#include "core/policy/settling.h"
#include "helper/service/backoff.h"
#include "helper/service/network_description.h"
#include "helper/service/network_memory.h"
#include "helper/system/boot_clock.h"
#include "helper/system/network_monitor.h"

#include <QObject>
#include <QSocketNotifier>
#include <QTimer>

#include <memory>
#include <optional>

// The network this machine is in.
struct NetworkState {
    teredo::policy::NetworkClass networkClass = teredo::policy::NetworkClass::Unknown;
    std::optional<teredo::policy::Ipv4Uplink> uplink;
    bool shadowed = false; // there is an IPv6 default route, and it leads nowhere
    QString name;          // NetworkManager's, for people; empty without it
    QString uuid;
    bool metered = false;
    bool vpn = false; // holds the IPv4 default route
    bool ipv6Disabled = false;
    bool awaitsIpv6 = false; // see Settling

    bool operator==(const NetworkState &) const = default;
};

// The kernel says what the network gives, NetworkManager how it is called and whether it has a login page.
[[nodiscard]] NetworkState networkState(
    const teredo::policy::KernelNetwork &kernel, const NetworkManagerState &manager);

// Watches both. Looks at once when something stirs, and while it goes on again after pauses that grow to 200 ms, for a
// change of networks comes as a burst of changes; see Settling for what becomes of them. When it can no longer hear the
// kernel, it says so once, and does no more.
class NetworkWatcher final : public QObject
{
    Q_OBJECT

public:
    static kernel::Result<std::unique_ptr<NetworkWatcher>> open(
        const NetworkManager &manager, const NetworkMemory &networks);

    [[nodiscard]] const NetworkState &state() const { return m_state; }

Q_SIGNALS:
    void changed();
    void failed(const QString &why);

private:
    NetworkWatcher(const NetworkManager &manager, const NetworkMemory &networks, kernel::NetworkMonitor monitor);

    void onStir();
    void lookAgain();
    void look();
    void settle();

    const NetworkManager &m_manager;
    const NetworkMemory &m_networks;
    kernel::NetworkMonitor m_monitor;
    QSocketNotifier m_notifier;
    QTimer m_burst;
    Backoff m_pause{std::chrono::milliseconds(10), std::chrono::milliseconds(200)}; // while it stirs
    Backoff m_again{std::chrono::milliseconds(200)};                                // after a look that failed
    bool m_stirred = false;                                                         // since the last look
    kernel::BootClock m_clock;
    NetworkDescription m_description;
    teredo::policy::Settling m_settling;
    teredo::policy::Sighting m_sighting;
    QTimer m_unsettled;
    NetworkState m_seen;
    NetworkState m_state;
};
