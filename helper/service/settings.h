// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/destination_policy.h"
#include "helper/service/refusal.h"
#include "helper/service/server_list.h"
#include "helper/service/settings_change.h"

// What the helper is set to: the administrator's file wins over what users changed through D-Bus, which wins over the
// defaults. See settings_layer.h for the keys. Unusable lines are logged with file and line and have no effect. An
// administrator's file that cannot be used at all leaves in force what it said last; if that is not known, everything
// it may fix is fixed, and the tunnel is off.
class Settings final
{
public:
    struct Paths {
        QString administrator = QStringLiteral("/etc/navalis/navalis.conf");
        QString state = QStringLiteral("/var/lib/navalis/settings.conf");
    };

    explicit Settings(const Paths &paths);

    void reload();

    [[nodiscard]] teredo::policy::Mode mode() const; // off until somebody has chosen
    [[nodiscard]] bool isModeChosen() const;         // by the administrator or a user
    [[nodiscard]] QString selectedServer() const;    // empty: none, the best that works
    [[nodiscard]] QList<Server> servers() const;     // to choose from, never empty
    [[nodiscard]] bool isListed(const QString &server) const;
    [[nodiscard]] QVariantMap options() const; // all of options.h
    [[nodiscard]] teredo::Port port() const;   // 0: any
    [[nodiscard]] NetworkRules rules() const;
    [[nodiscard]] std::vector<teredo::Ipv6Address> verificationHosts() const;
    [[nodiscard]] bool allowsTestAddresses() const;
    [[nodiscard]] OffloadChoice offloads() const;
    [[nodiscard]] const CredentialsByServer &credentials() const { return m_administrator.credentials; }
    [[nodiscard]] std::optional<ServerCredentials> credentialsFor(const QString &server) const;
    [[nodiscard]] teredo::DestinationPolicy destinations() const;
    // What users cannot change: "Mode", "Server", names of options, "Servers", "Networks".
    [[nodiscard]] QStringList locked() const;
    // What is wrong with the files, each with file and line.
    [[nodiscard]] const Sentences &problems() const { return m_problems; }
    // Why nothing is known of what the administrator wants; empty if that is known.
    [[nodiscard]] const Sentence &closedBecause() const { return m_closedBecause; }

    // Whether apply() would do it, now.
    [[nodiscard]] Change check(const SettingsChange &change) const;
    // All of it, stored before it returns, or nothing.
    Change apply(const SettingsChange &change);

private:
    using NewState = teredo::Result<SettingsLayer, Refusal>;

    void readAdministrator();
    void readState();
    SettingsLayer::Reading read(const SettingsFile &file, SettingsLayer::Author author);
    void note(const Sentence &problem);
    [[nodiscard]] Change checkLocks(const SettingsChange &change) const;
    [[nodiscard]] NewState after(const SettingsChange &change) const;
    [[nodiscard]] Change changeServers(const SettingsChange &change, SettingsLayer &state) const;
    [[nodiscard]] Change selectServer(const QString &server, SettingsLayer &state) const;
    Change store(const SettingsLayer &state);

    Paths m_paths;
    SettingsLayer m_administrator;
    SettingsLayer m_state;
    bool m_administratorKnown = false;
    bool m_stateIsUsable = true; // else the file is moved aside before it is replaced
    Sentence m_closedBecause;
    Sentences m_problems;
};
