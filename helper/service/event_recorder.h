// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "helper/service/tunnel_status.h"

#include <QObject>

class EventLog;
class NetworkManager;
class OpenPorts;
class Redactor;
class Tunnel;

// Writes down what becomes of the tunnel, and tells the redactor which names are the user's.
class EventRecorder final : public QObject
{
    Q_OBJECT

public:
    EventRecorder(const Tunnel &tunnel, EventLog &log, Redactor &redactor);

    void follow(const NetworkManager &manager);
    void follow(const OpenPorts &ports);

private:
    void onChanged();

    const Tunnel &m_tunnel;
    EventLog &m_log;
    Redactor &m_redactor;
    TunnelStatus m_told;
    bool m_managed = false;
};
