// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "app/client/helper_bus.h"
#include "app/client/server_choice.h"

#include <QObject>

// The interface org.navalis.Navalis1.Servers.
class ServersClient final : public QObject
{
    Q_OBJECT

public:
    using Done = HelperBus::Done;
    using WithServers = std::function<void(const ServerChoices &, const CallError &)>;

    // The bus outlives it.
    explicit ServersClient(HelperBus &bus, QObject *parent = nullptr);

    void list(QObject *context, WithServers done);
    void add(const QString &server, QObject *context, Done done);
    void remove(const QString &server, QObject *context, Done done);
    void reset(QObject *context, Done done);
    // An empty list tests all. The results come as signals.
    void test(const QStringList &servers, QObject *context, Done done);
    void cancelTest(QObject *context, Done done);

Q_SIGNALS:
    void changed(); // the list, not what is known of its servers
    // The map holds the keys of a test, for ServerChoice::after.
    void tested(const QString &server, const QVariantMap &result);
    void testsFinished(bool cancelled);

private Q_SLOTS:
    void onTested(const QString &server, const QVariantMap &result);

private:
    HelperBus &m_bus;
};
