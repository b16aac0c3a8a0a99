// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "helper/service/engine_process.h"
#include "helper/service/server_resolver.h"
#include "helper/service/settings.h"
#include "helper/system/udp_socket.h"

// What a test of a server found out, in the words of the D-Bus interface.
struct ServerTestResult {
    QString outcome;
    double roundTrip = 0; // milliseconds
    double loss = 1;      // share of the questions
    QString natType = QStringLiteral("unknown");
    qint64 time = 0; // seconds since 1970-01-01 UTC
    QString address = {};
};

// Tests servers, one list at a time: finds their addresses, then has an engine of its own ask them. What comes back
// from the network is read by that engine alone.
class ServerTests final : public QObject
{
    Q_OBJECT

public:
    ServerTests(const Settings &settings, ServerResolver::Lookup lookup, QString engineProgram);

    [[nodiscard]] bool isRunning() const { return m_isRunning; }
    // Refused while another test runs, and with names that no server can have. Empty: all that are listed.
    Change start(const QStringList &servers);
    void cancel();
    // Of the latest test of a listed server; nothing if there was none.
    [[nodiscard]] std::optional<ServerTestResult> resultOf(const QString &server) const;

Q_SIGNALS:
    void tested(const QString &server, const ServerTestResult &result);
    void finished(bool cancelled);

private:
    [[nodiscard]] Change check(const QStringList &servers) const;
    void ask(const QString &server);
    void take(const QString &server, const ServerResolver::Answer &answer);
    void giveUpNames();
    void probe();
    [[nodiscard]] kernel::Result<void> startEngine();
    [[nodiscard]] kernel::Result<void> configureEngine(const kernel::UdpSocket &socket, const teredo::Endpoint &local);
    void onProbed(const ipc::ProbeResult &probed);
    void settle(const QString &server, ServerTestResult result);
    void end(bool cancelled);

    const Settings &m_settings;
    ServerResolver::Lookup m_lookup;
    QString m_engineProgram;
    bool m_isRunning = false;
    QTimer m_patience; // with the name servers
    std::map<QString, std::unique_ptr<QObject>> m_questions;
    QList<ResolvedServer> m_targets;
    std::unique_ptr<EngineProcess> m_engine;
    QMap<QString, ServerTestResult> m_results; // by name in small letters
};
