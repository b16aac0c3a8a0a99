// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "app/client/call_error.h"
#include "app/client/server_choice.h"
#include "app/client/statistics.h"
#include "app/client/tunnel_status.h"

#include <QDBusConnection>
#include <QObject>

#include <functional>

class QDBusPendingCallWatcher;

// The helper as seen from the session: keeps the last status and sends wishes. No function waits; an answer arrives
// through a callback, which is dropped when its context is destroyed first.
class HelperClient final : public QObject
{
    Q_OBJECT

public:
    using Done = std::function<void(const CallError &)>;
    using WithServers = std::function<void(const ServerChoices &, const CallError &)>;
    using WithStatistics = std::function<void(const Statistics &, const CallError &)>;

    // Asks at once, which makes the bus start an installed helper that is not running.
    explicit HelperClient(QDBusConnection bus, QObject *parent = nullptr);

    [[nodiscard]] const TunnelStatus &status() const { return m_status; }

    // Asks for everything again; starts the helper if it is gone.
    void refresh();

    void setMode(const QString &mode, QObject *context, Done done);
    void restart(QObject *context, Done done);
    void selectServer(const QString &server, QObject *context, Done done);
    void listServers(QObject *context, WithServers done);
    void fetchStatistics(QObject *context, WithStatistics done);

Q_SIGNALS:
    void statusChanged(const TunnelStatus &status);

private Q_SLOTS:
    void propertiesChanged(const QString &interface, const QVariantMap &changed, const QStringList &invalidated);

private:
    void onProperties(QDBusPendingCallWatcher *watcher);
    void onHelperGone();
    void call(const QString &method, const QVariantList &arguments, QObject *context, Done done);
    QDBusPendingCallWatcher *send(const QString &interface, const QString &method, const QVariantList &arguments);
    void update(const TunnelStatus &status);

    QDBusConnection m_bus;
    TunnelStatus m_status;
    QDBusPendingCallWatcher *m_question = nullptr; // the newest GetAll; older ones have nothing to say
};
