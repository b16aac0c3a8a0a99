// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "helper/service/navalis_object.h"

#include "firewalladaptor.h"
#include "navalis1adaptor.h"

NavalisObject::NavalisObject(
    Tunnel &tunnel, OpenPorts &openPorts, Authorizer &authorizer, const QDBusConnection &bus, QObject *parent)
    : BusObject(authorizer, bus, parent)
    , TunnelService(*this, tunnel)
    , FirewallService(*this, openPorts)
{
    // The adaptors are owned by this.
    new Navalis1Adaptor(this);
    new FirewallAdaptor(this);
}
