// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "helper/service/navalis_object.h"

#include "addressesadaptor.h"
#include "diagnosticsadaptor.h"
#include "firewalladaptor.h"
#include "navalis1adaptor.h"
#include "networksadaptor.h"
#include "serversadaptor.h"

NavalisObject::NavalisObject(Tunnel &tunnel, ServerTests &tests, NetworkMemory &networks, OpenPorts &openPorts,
    Diagnostics &diagnostics, Authorizer &authorizer, const QDBusConnection &bus, QObject *parent)
    : BusObject(authorizer, bus, parent)
    , TunnelService(*this, tunnel, openPorts)
    , ServersService(*this, tunnel, tests)
    , NetworksService(*this, tunnel, networks)
    , AddressesService(static_cast<BusObject &>(*this))
    , FirewallService(*this, openPorts)
    , DiagnosticsService(*this, diagnostics)
{
    // The adaptors are owned by this.
    new Navalis1Adaptor(this);
    new ServersAdaptor(this);
    new NetworksAdaptor(this);
    new AddressesAdaptor(this);
    new FirewallAdaptor(this);
    new DiagnosticsAdaptor(this);
}
