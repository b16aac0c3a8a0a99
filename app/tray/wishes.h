// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "app/client/call_error.h"

#include <QObject>
#include <QTimer>

class HelperClient;
class UserSettings;

// Takes what the person clicks in the tray and in the window to the helper, and tells how it ended.
class Wishes final : public QObject
{
    Q_OBJECT

public:
    // Both outlive it.
    Wishes(HelperClient &client, UserSettings &settings, QObject *parent = nullptr);

    // Off, or on again as it was before.
    void flipSwitch();
    void setMode(const QString &mode);
    void selectServer(const QString &server);
    // For the network that we are on.
    void setRule(const QString &rule);
    void restartTunnel();

Q_SIGNALS:
    void made(); // before the helper has heard of it
    void answered(const CallError &error);
    // Whether an answer is long in coming.
    void waitingChanged(bool waiting);

private:
    void begin();
    void finish(const CallError &error);

    HelperClient &m_client;
    UserSettings &m_settings;
    int m_pending = 0;
    QTimer m_patience;
};
