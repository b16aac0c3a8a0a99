// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "app/client/helper_client.h"
#include "app/tray/autostart.h"
#include "app/tray/notifications.h"
#include "app/tray/settings_dialog.h"
#include "app/tray/status_window.h"
#include "app/tray/traffic_watch.h"
#include "app/tray/tray_host.h"
#include "app/tray/tray_icon.h"
#include "app/tray/user_settings.h"
#include "app/tray/wishes.h"

#include <QObject>
#include <QPointer>

#include <chrono>

class DiagnosticsWindow;
class QSessionManager;
class WelcomeWindow;

// Ties the pieces of the tray application together: what the helper says goes to the tray and the windows, what is
// clicked goes to the helper.
class Application final : public QObject
{
    Q_OBJECT

public:
    // What a test has its own of.
    struct Surroundings {
        QDBusConnection systemBus;  // the helper is there
        QDBusConnection sessionBus; // the desktop is there
        QString settingsFile;
        Autostart autostart;
        std::chrono::milliseconds trayPatience;   // for a tray to appear
        std::chrono::milliseconds helperPatience; // for the helper to answer
        NoticePatience noticePatience;
    };

    explicit Application(const Surroundings &surroundings);

    // The first time the page for new users comes instead.
    void showWindow();
    void showSettings(SettingsDialog::Page page = SettingsDialog::Page::General);
    void showDiagnostics();
    void showAbout();

Q_SIGNALS:
    void quitRequested();
    void restartRequested();

private:
    void connectClient();
    void connectTray();
    void connectWindow();
    void display();
    void displayTraffic();
    void noteTraffic();
    void fetchServers();
    void flipSwitch();
    void copyAddress();
    void toggleWindow();
    void showWelcome();
    void displayWelcome();
    void onChoice(const QString &mode, bool startAtLogin);
    void onWindowClosed();
    void explainHiding();
    void saveSession(QSessionManager &session);
    void onHostMissing();
    void onAnswer(const CallError &error);
    void help(StatusMessage::Action action);
    void onNoticeClicked(StatusMessage::Action action, const QString &activationToken);
    void openLoginPage();
    void raise(QWidget &window);

    UserSettings m_settings;
    Autostart m_autostart;
    HelperClient m_client;
    Wishes m_wishes;
    Notifications m_notifications;
    TrafficWatch m_traffic;
    TrayHost m_host;
    TrayIcon m_tray;
    StatusWindow m_window;
    QPointer<SettingsDialog> m_settingsDialog; // these delete themselves when closed
    QPointer<DiagnosticsWindow> m_diagnostics;
    QPointer<WelcomeWindow> m_welcome;
    ServerChoices m_servers;
    QString m_trafficNote; // for the tooltip
    TunnelStatus m_lastStatus;
    bool m_windowClosed = false; // by the user, so that only the tray was left
};
