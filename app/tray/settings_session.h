// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "app/client/server_choice.h"
#include "app/tray/settings_view.h"

#include <QObject>

class CallError;
class HelperClient;
class SettingsDialog;

// Joins a settings dialog to the helper while it is open: keeps it up to date and carries its wishes over.
class SettingsSession final : public QObject
{
    Q_OBJECT

public:
    // The dialog owns the session and the client outlives it.
    SettingsSession(HelperClient &client, SettingsDialog &dialog);

private:
    void display();
    void apply(const SettingsWish &wish);
    void applyServer(const SettingsWish &wish);
    void finish(const CallError &error);

    HelperClient &m_client;
    SettingsDialog &m_dialog;
    ServerChoices m_servers;
};
