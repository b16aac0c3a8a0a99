// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/address.h"
#include "core/policy/auto_connect.h"
#include "helper/service/server_credentials.h"
#include "helper/service/settings_file.h"
#include "helper/system/offloads.h"

#include <QMap>
#include <QStringList>
#include <QVariantMap>

#include <optional>
#include <vector>

using NetworkRules = QMap<QString, teredo::policy::Rule>; // by NetworkManager's UUID of the connection

// What the kernel may take part in.
struct OffloadChoice {
    kernel::TunOffloads tun;
    kernel::UdpOffloads udp;
};

// The values of one settings file; what is absent there, or unusable, is absent here.
//   [Tunnel]
//   Mode=auto|on|off        Server=the one to use: host name or IPv4 address; empty: the best that works
//   Servers=further ones to offer, separated by commas
//   the names of options.h
//   [Networks]
//   UUID=automatic|always|never
// and in the administrator's file also, in [Tunnel],
//   Lock=Servers, Networks: users can neither add servers, nor set rules
//   VerificationHosts=one to four IPv6 addresses, separated by commas
//   WithoutOffloads=work on packets that the kernel shall not share in: tun-header, tcp, udp, udp-segment, udp-gro
//   AllowTestAddresses=true|false: servers and peers may have addresses of RFC 5737 and the like, for laboratories
// and in sections of their own
//   [Credentials]
//   SERVER=identifier:secret
//   [Firewall], see OpenPorts
struct SettingsLayer {
    enum class Author { Administrator, User };

    std::optional<teredo::policy::Mode> mode;
    std::optional<QString> server;
    QStringList servers;
    QVariantMap options; // those that are set
    NetworkRules rules;
    bool lockServers = false;
    bool lockNetworks = false;
    std::optional<std::vector<teredo::Ipv6Address>> verificationHosts;
    std::optional<bool> allowTestAddresses;
    std::optional<OffloadChoice> offloads;
    CredentialsByServer credentials;

    struct Reading;
    // Test addresses the administrator has allowed count for the users, too; the first reader of all says false.
    [[nodiscard]] static Reading of(const SettingsFile &file, Author author, bool allowTestAddresses);
    // What holds in place of an administrator's file that cannot be read: whatever it may forbid is forbidden.
    [[nodiscard]] static SettingsLayer closed();
    // As a file of the users.
    [[nodiscard]] QByteArray text() const;
};

struct SettingsLayer::Reading {
    SettingsLayer layer;
    QList<SettingsFile::Problem> problems; // the file's own ones included, in the order of lines
};

[[nodiscard]] std::optional<teredo::policy::Mode> parseMode(const QString &word);
[[nodiscard]] std::optional<teredo::policy::Rule> parseRule(const QString &word);
[[nodiscard]] QString toText(teredo::policy::Mode mode);
[[nodiscard]] QString toText(teredo::policy::Rule rule);
// Whether it has the form of a UUID as NetworkManager writes it.
[[nodiscard]] bool isUuid(const QString &text);
