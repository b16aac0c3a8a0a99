// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "app/client/helper_client.h"
#include "app/tray/status_window.h"
#include "app/tray/tray_host.h"
#include "app/tray/tray_icon.h"

#include <QObject>
#include <QPointer>

#include <chrono>

class SettingsDialog;

// Ties the pieces of the tray application together: what the helper says goes to the tray and the windows, what is
// clicked goes to the helper.
class Application final : public QObject
{
    Q_OBJECT

public:
    // The helper is on one bus, the desktop on the other. The patience is for a tray to appear.
    Application(
        const QDBusConnection &systemBus, const QDBusConnection &sessionBus, std::chrono::milliseconds patience);

    void showWindow();
    void showSettings();

Q_SIGNALS:
    void quitRequested();

private:
    void connectTray();
    void connectWindow();
    void display();
    void fetchServers(const TunnelStatus &status);
    void flipSwitch();
    void selectServer(const QString &server);
    void copyAddress() const;
    void toggleWindow();
    void onHostMissing();
    void onAnswer(const CallError &error);
    void raise(QWidget &window) const;

    HelperClient m_client;
    TrayHost m_host;
    TrayIcon m_tray;
    StatusWindow m_window;
    QPointer<SettingsDialog> m_settings; // deletes itself when closed
    ServerChoices m_servers;
    TunnelStatus m_lastStatus;
    bool m_windowClosed = false; // by the user, so that only the tray was left
};
