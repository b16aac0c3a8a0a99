// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "helper/service/network_memory.h"
#include "helper/service/network_watcher.h"
#include "helper/service/server_resolver.h"
#include "helper/service/session.h"
#include "helper/service/settings.h"
#include "helper/service/tunnel_status.h"
#include "helper/service/wished_port.h"
#include "helper/system/boot_clock.h"

#include <QElapsedTimer>

// Decides when the tunnel runs, and runs it: the user's wish and the network say whether; then the server's name is
// resolved, a session started, and restarted when it fails or the network changes. Knows neither D-Bus nor permissions.
class Tunnel final : public QObject
{
    Q_OBJECT

public:
    struct Timing {
        std::chrono::milliseconds firstRetry = std::chrono::seconds(1); // then doubled
        std::chrono::milliseconds longestRetry = std::chrono::minutes(1);
        std::chrono::milliseconds stable = std::chrono::minutes(1); // online for so long: the next retry is a first one
        std::chrono::milliseconds statisticsTimeout = std::chrono::seconds(2);
    };
    // Without a value: the engine did not answer in time.
    using StatisticsAnswer = std::function<void(const std::optional<ipc::Statistics> &)>;

    Tunnel(Settings &settings, const NetworkMemory &networks, ServerResolver &resolver, SessionFactory newSession,
        const Timing &timing);
    ~Tunnel() override;
    Q_DISABLE_COPY_MOVE(Tunnel)

    [[nodiscard]] const TunnelStatus &status() const { return m_status; }
    [[nodiscard]] const Settings &settings() const { return m_settings; }

    void setNetwork(const NetworkState &network);
    Change configure(const SettingsChange &change);
    void reloadSettings();
    void restart();
    void setAsleep(bool asleep); // the machine is going to sleep, or has woken up
    void setOpenPorts(const kernel::OpenPorts &ports);
    [[nodiscard]] std::uint64_t refusedPackets() const; // by the firewall, since the session began
    // What the router should map: the port of the present session, to the one where the server sees it. Nothing where
    // there is no session, or no router to ask.
    [[nodiscard]] std::optional<ipc::MapPort> mappingWish() const;
    void setPortMapping(const ipc::MappingStatus &mapping); // what the router has given
    void askStatistics(StatisticsAnswer answer);            // zeros while there is no session

Q_SIGNALS:
    void changed();
    void settingsChanged();                  // they may have
    void mappingWishChanged();               // and so it may after changed()
    void remarked(const Sentence &sentence); // for the event log, about interface or sockets

private:
    // What a session depends on.
    struct Basis {
        QString selectedServer;
        SessionOptions options;
        CredentialsByServer credentials;

        bool operator==(const Basis &) const = default;
    };

    [[nodiscard]] QStringList candidates() const;
    [[nodiscard]] ResolvedServer currentServer() const;
    [[nodiscard]] Basis basis() const;
    void adoptSettings(const Basis &former);
    void reconsider();
    [[nodiscard]] teredo::policy::NetworkFacts facts() const;
    void stop();
    void begin();
    void onResolved(const QList<ResolvedServer> &servers);
    void onNotResolved(const Sentence &problem);
    void startSession(const QList<ResolvedServer> &servers);
    void endSession();
    void onClient(const teredo::ClientStatus &client);
    void onImpaired(const TunnelFailure &failure);
    void onFailed(const TunnelFailure &failure);
    void onRetry();
    void onStatistics(const std::optional<ipc::Statistics> &statistics);
    void followServer();
    void noteOnline(bool online);
    void forgiveIfStable();

    void show(const QString &state, const QString &reason, const Sentence &detail = {});
    void publish();
    [[nodiscard]] TunnelStatus compose() const;
    [[nodiscard]] bool isShadowed() const;

    Settings &m_settings;
    const NetworkMemory &m_networks;
    ServerResolver &m_resolver;
    SessionFactory m_newSession;
    Timing m_timing;
    Backoff m_backoff;
    QTimer m_retry;
    QTimer m_statisticsTimeout;
    QList<StatisticsAnswer> m_statisticsAnswers;

    NetworkState m_network;
    bool m_asleep = false;
    kernel::OpenPorts m_openPorts;
    std::unique_ptr<Session> m_session;
    QList<ResolvedServer> m_servers; // that the session asks
    teredo::ClientStatus m_client;
    ipc::MappingStatus m_mapping;
    WishedPort m_wishedPort;
    kernel::BootClock m_clock;
    QElapsedTimer m_online; // valid while online

    struct Shown {
        QString state = QStringLiteral("off");
        QString reason;
        Sentence detail;
        qint64 since = 0;
    };
    Shown m_shown;
    TunnelStatus m_status;
};
