// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/destination_policy.h"
#include "helper/service/refusal.h"
#include "helper/service/settings_layer.h"

// What the helper is set to: the administrator's file wins over what users changed through D-Bus, which wins over the
// defaults. See settings_layer.h for the keys. Unusable lines are logged with file and line and have no effect.
class Settings final
{
public:
    struct Paths {
        QString administrator = QStringLiteral("/etc/navalis/navalis.conf");
        QString state = QStringLiteral("/var/lib/navalis/settings.conf");
    };

    explicit Settings(const Paths &paths);

    [[nodiscard]] teredo::policy::Mode mode() const;
    [[nodiscard]] QString server() const; // never empty: without a choice the first one of the list
    [[nodiscard]] QStringList administratorServers() const;
    [[nodiscard]] QStringList userServers() const;
    [[nodiscard]] teredo::Port port() const; // 0: any
    [[nodiscard]] std::vector<teredo::Ipv6Address> verificationHosts() const;
    [[nodiscard]] bool allowsTestAddresses() const;
    [[nodiscard]] teredo::DestinationPolicy destinations() const;
    [[nodiscard]] QStringList locked() const; // "Mode", "Server"

    // Stored before they return. An empty server forgets the choice.
    Change setMode(teredo::policy::Mode mode);
    Change setServer(const QString &server);

private:
    Change store(const SettingsLayer &state);

    QString m_statePath;
    SettingsLayer m_administrator;
    SettingsLayer m_state;
};
