// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "helper/service/network_memory.h"

#include <QObject>

class Tunnel;

// Writes down on which networks we are and what worked there. A network that NetworkManager does not know has no name
// to remember it by.
class NetworkRecorder final : public QObject
{
    Q_OBJECT

public:
    NetworkRecorder(const Tunnel &tunnel, NetworkMemory &memory);

private:
    void look();

    const Tunnel &m_tunnel;
    NetworkMemory &m_memory;
    KnownNetwork m_recorded; // last
};
