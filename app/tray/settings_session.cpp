// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/tray/settings_session.h"

#include "app/client/helper_client.h"
#include "app/tray/settings_dialog.h"

SettingsSession::SettingsSession(HelperClient &client, SettingsDialog &dialog)
    : QObject(&dialog)
    , m_client(client)
    , m_dialog(dialog)
{
    connect(&m_client, &HelperClient::statusChanged, this, &SettingsSession::display);
    connect(&m_dialog, &SettingsDialog::applyRequested, this, &SettingsSession::apply);
    display();
    m_client.servers().list(this, [this](const ServerChoices &servers, const CallError &error) {
        if (error.isError()) // a name can still be typed
            return m_dialog.onRefused(error.text());
        m_servers = servers;
        display();
    });
}

void SettingsSession::display()
{
    m_dialog.display(SettingsView::of(m_client.status(), m_servers));
}

void SettingsSession::apply(const SettingsWish &wish)
{
    if (!wish.mode)
        return applyServer(wish);
    m_client.setMode(*wish.mode, this, [this, wish](const CallError &error) {
        if (error.isError())
            return finish(error);
        applyServer(wish);
    });
}

void SettingsSession::applyServer(const SettingsWish &wish)
{
    if (!wish.server)
        return finish({});
    m_client.selectServer(*wish.server, this, [this](const CallError &error) { finish(error); });
}

void SettingsSession::finish(const CallError &error)
{
    if (error.isError())
        m_dialog.onRefused(error.text());
    else
        m_dialog.onApplied();
}
