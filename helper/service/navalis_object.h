// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "helper/service/addresses_service.h"
#include "helper/service/bus_object.h"
#include "helper/service/diagnostics_service.h"
#include "helper/service/firewall_service.h"
#include "helper/service/networks_service.h"
#include "helper/service/servers_service.h"
#include "helper/service/tunnel_service.h"

// The object /org/navalis/Navalis1 with all its interfaces. Each is a class of its own; the adaptors generated from
// the XML files find their methods here by name, and a method that is missing does not compile.
class NavalisObject final : public BusObject,
                            public TunnelService,
                            public ServersService,
                            public NetworksService,
                            public AddressesService,
                            public FirewallService,
                            public DiagnosticsService
{
    Q_OBJECT

public:
    NavalisObject(Tunnel &tunnel, ServerTests &tests, NetworkMemory &networks, OpenPorts &openPorts,
        Diagnostics &diagnostics, Authorizer &authorizer, const QDBusConnection &bus, QObject *parent = nullptr);
};
