// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "helper/service/refusal.h"
#include "helper/service/settings_layer.h"

// What somebody wants to be different, as one: all of it or nothing. Says what changes and not how all shall be, so
// that two who change different things at the same time lose nothing.
struct SettingsChange {
    std::optional<teredo::policy::Mode> mode = {};
    std::optional<QString> server = {}; // empty: forget the choice
    QVariantMap options = {};
    bool resetServers = false; // before the next two
    QStringList removedServers = {};
    QStringList addedServers = {};
    NetworkRules rules = {};

    // The argument of the D-Bus method Configure.
    [[nodiscard]] static teredo::Result<SettingsChange, Refusal> of(const QVariantMap &keys);
    // Whether there is more to it than what everyday use needs: mode and server.
    [[nodiscard]] bool configures() const;
};
