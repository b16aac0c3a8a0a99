// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "app/client/known_network.h"
#include "app/client/server_choice.h"
#include "app/client/tunnel_status.h"
#include "app/tray/autostart.h"

#include <QHash>
#include <QObject>
#include <QPointer>
#include <QTimer>
#include <QVariantMap>

class AddServerDialog;
class HelperClient;
class SettingsDialog;
class UserSettings;
struct OwnSettings;

// Joins a settings dialog to the helper while it is open: keeps it up to date and carries its wishes over.
class SettingsSession final : public QObject
{
    Q_OBJECT

public:
    // The dialog owns the session; client and settings outlive it.
    SettingsSession(HelperClient &client, UserSettings &settings, Autostart autostart, SettingsDialog &dialog);
    ~SettingsSession() override;
    Q_DISABLE_COPY_MOVE(SettingsSession)

private:
    void onStatus(const TunnelStatus &status);
    void display();
    void displayOwn();
    void fetchServers();
    void fetchNetworks();
    void apply(const QVariantMap &wish, const OwnSettings &own);
    void finish(const OwnSettings &own);
    void forgetNetwork(const QString &uuid);
    void test();
    void onTested(const QString &server, const QVariantMap &result);
    void onTestsFinished();
    void askForServer();
    void testNew(const QString &server);
    void onNewTested(const QString &server, const QVariantMap &result);
    void onAddingClosed();
    void cancelTest();

    HelperClient &m_client;
    UserSettings &m_settings;
    Autostart m_autostart;
    SettingsDialog &m_dialog;
    QPointer<AddServerDialog> m_adding;
    ServerChoices m_servers;
    KnownNetworks m_networks;
    TunnelStatus m_last;
    QTimer m_patience;    // for an answer, before it is asked whether the helper lives
    QStringList m_toTest; // of a test of ours that runs
    qsizetype m_tests = 0;
    QString m_typed;                        // a new server that is tested just now
    QHash<QString, QVariantMap> m_unlisted; // what tests said of servers not listed, by name in small letters
};
