// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "app/client/helper_bus.h"
#include "app/client/open_port.h"

// The interface org.navalis.Navalis1.Firewall.
class FirewallClient final : public QObject
{
    Q_OBJECT

public:
    using Done = HelperBus::Done;
    using WithPorts = std::function<void(const OpenPorts &, const CallError &)>;

    // The bus outlives it.
    explicit FirewallClient(HelperBus &bus, QObject *parent = nullptr);

    void list(QObject *context, WithPorts done);
    void open(const OpenPort &port, QObject *context, Done done);
    void close(const OpenPort &port, QObject *context, Done done);

Q_SIGNALS:
    void changed();

private:
    HelperBus &m_bus;
};
