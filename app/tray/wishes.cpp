// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/tray/wishes.h"

#include "app/client/helper_client.h"
#include "app/tray/user_settings.h"

#include <chrono>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

Wishes::Wishes(HelperClient &client, UserSettings &settings, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_settings(settings)
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(2s);
    connect(&m_patience, &QTimer::timeout, this, [this] {
        Q_EMIT waitingChanged(true);
        m_client.checkAlive(); // there may be no prompt at all
    });
    connect(&m_client, &HelperClient::statusChanged, this,
        [this](const TunnelStatus &status) { m_settings.rememberMode(status.mode); });
}

void Wishes::flipSwitch()
{
    setMode(m_client.status().isWanted() ? u"off"_s : m_settings.lastMode());
}

void Wishes::setMode(const QString &mode)
{
    begin();
    m_client.setMode(mode, this, [this](const CallError &error) { finish(error); });
}

void Wishes::selectServer(const QString &server)
{
    begin();
    m_client.selectServer(server, this, [this](const CallError &error) { finish(error); });
}

void Wishes::setRule(const QString &rule)
{
    begin();
    m_client.networks().setRule(
        m_client.status().networkUuid, rule, this, [this](const CallError &error) { finish(error); });
}

void Wishes::restartTunnel()
{
    begin();
    m_client.restart(this, [this](const CallError &error) { finish(error); });
}

void Wishes::begin()
{
    ++m_pending;
    m_patience.start();
    Q_EMIT made();
}

void Wishes::finish(const CallError &error)
{
    if (--m_pending == 0) {
        m_patience.stop();
        Q_EMIT waitingChanged(false);
    }
    Q_EMIT answered(error);
}
