// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "app/client/addresses_client.h"
#include "app/client/diagnostics_client.h"
#include "app/client/firewall_client.h"
#include "app/client/helper_bus.h"
#include "app/client/networks_client.h"
#include "app/client/servers_client.h"
#include "app/client/statistics.h"
#include "app/client/tunnel_status.h"

#include <QObject>
#include <QTimer>

#include <chrono>
#include <functional>
#include <optional>

class QDBusPendingCallWatcher;

// The helper as seen from the session: keeps the last status and sends wishes. No function waits; an answer arrives
// through a callback, which is dropped when its context is destroyed first.
class HelperClient final : public QObject
{
    Q_OBJECT

public:
    using Done = HelperBus::Done;
    using WithStatistics = std::function<void(const Statistics &, const CallError &)>;

    // Asks at once, which makes the bus start an installed helper that is not running. After the patience, a helper
    // that has not answered counts as silent; without one it may take for ever.
    explicit HelperClient(QDBusConnection bus, std::optional<std::chrono::milliseconds> patience = {});

    [[nodiscard]] const TunnelStatus &status() const { return m_status; }

    // Asks for everything again; starts the helper if it is gone.
    void refresh();
    // The same, unless an answer is still awaited: one that does not come tells that the helper hangs. While somebody
    // types a password for another call, it comes.
    void checkAlive();

    void setMode(const QString &mode, QObject *context, Done done);
    void restart(QObject *context, Done done);
    void selectServer(const QString &server, QObject *context, Done done);
    // Several changes as one: all or nothing, at most one password. The keys are those of the method Configure.
    void configure(const QVariantMap &changes, QObject *context, Done done);
    void fetchStatistics(QObject *context, WithStatistics done);

    [[nodiscard]] ServersClient &servers() { return m_servers; }
    [[nodiscard]] NetworksClient &networks() { return m_networks; }
    [[nodiscard]] DiagnosticsClient &diagnostics() { return m_diagnostics; }
    [[nodiscard]] FirewallClient &firewall() { return m_firewall; }
    [[nodiscard]] AddressesClient &addresses() { return m_addresses; }

Q_SIGNALS:
    void statusChanged(const TunnelStatus &status);

private Q_SLOTS:
    void propertiesChanged(const QString &interface, const QVariantMap &changed, const QStringList &invalidated);

private:
    void onProperties(QDBusPendingCallWatcher *watcher);
    void onHelperGone();
    void onSilence();
    void update(const TunnelStatus &status);

    HelperBus m_bus;
    ServersClient m_servers;
    NetworksClient m_networks;
    DiagnosticsClient m_diagnostics;
    FirewallClient m_firewall;
    AddressesClient m_addresses;
    TunnelStatus m_status;
    std::optional<QTimer> m_patience;
    QDBusPendingCallWatcher *m_question = nullptr; // the newest GetAll; older ones have nothing to say
};
