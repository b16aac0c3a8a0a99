// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "helper/service/bus_object.h"
#include "helper/service/settings_change.h"

class Tunnel;

// Answers the call that is being handled by changing the settings, if its caller may do what the action stands for.
// What cannot be done is refused before anybody is asked for a password.
void configure(BusObject &object, Tunnel &tunnel, const QString &action, const SettingsChange &change);
