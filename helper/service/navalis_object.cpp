// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "helper/service/navalis_object.h"

#include "navalis1adaptor.h"

NavalisObject::NavalisObject(Tunnel &tunnel, Authorizer &authorizer, const QDBusConnection &bus, QObject *parent)
    : BusObject(authorizer, bus, parent)
    , TunnelService(*this, tunnel)
{
    // The adaptors are owned by this.
    new Navalis1Adaptor(this);
}
