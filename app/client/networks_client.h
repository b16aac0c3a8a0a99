// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "app/client/helper_bus.h"
#include "app/client/known_network.h"

#include <QObject>

// The interface org.navalis.Navalis1.Networks.
class NetworksClient final : public QObject
{
    Q_OBJECT

public:
    using Done = HelperBus::Done;
    using WithNetworks = std::function<void(const KnownNetworks &, const CallError &)>;

    // The bus outlives it.
    explicit NetworksClient(HelperBus &bus, QObject *parent = nullptr);

    void list(QObject *context, WithNetworks done);
    void setRule(const QString &uuid, const QString &rule, QObject *context, Done done);
    void forget(const QString &uuid, QObject *context, Done done);

Q_SIGNALS:
    void changed(); // the list, or what is known of a network

private:
    HelperBus &m_bus;
};
