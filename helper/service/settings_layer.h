// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/policy/auto_connect.h"
#include "helper/service/settings_file.h"

#include <QStringList>

#include <optional>
#include <vector>

// The values of one settings file; what is absent there, or unusable, is absent here. Section [Tunnel]:
//   Mode=auto|on|off          Server=host name or IPv4 address
// and in the administrator's file also
//   Servers=further ones to offer, separated by commas
//   Port=0..65535 (0: any)    VerificationHosts=one to four IPv6 addresses, separated by commas
//   AllowTestAddresses=true|false: servers and peers may have addresses of RFC 5737 and the like, for laboratories
struct SettingsLayer {
    enum class Author { Administrator, User };

    std::optional<teredo::policy::Mode> mode;
    std::optional<QString> server;
    std::optional<QStringList> servers;
    std::optional<std::uint16_t> port;
    std::optional<std::vector<teredo::Ipv6Address>> verificationHosts;
    std::optional<bool> allowTestAddresses;

    struct Reading;
    // Test addresses the administrator has allowed count for the users, too; the first reader of all says false.
    [[nodiscard]] static Reading of(const SettingsFile &file, Author author, bool allowTestAddresses);
};

struct SettingsLayer::Reading {
    SettingsLayer layer;
    QList<SettingsFile::Problem> problems; // the file's own ones included, in the order of lines
};

[[nodiscard]] std::optional<teredo::policy::Mode> parseMode(const QString &word);
[[nodiscard]] QString toText(teredo::policy::Mode mode);
