// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "helper/service/configuring.h"

#include "helper/service/tunnel.h"

void configure(BusObject &object, Tunnel &tunnel, const QString &action, const SettingsChange &change)
{
    if (const Change possible = tunnel.settings().check(change); !possible)
        return object.refuse(possible.error());
    object.whenAllowed(action, [&tunnel, change] { return tunnel.configure(change); });
}
