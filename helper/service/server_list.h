// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QList>
#include <QString>

// One Teredo server to choose from.
struct Server {
    enum class Source { BuiltIn, User, Administrator };

    QString name; // host name or IPv4 address
    Source source = Source::BuiltIn;
    QString evidence; // when it was last known to answer, ISO date; may be empty
    QString note;

    bool operator==(const Server &) const = default;
};

// The public servers that this version knows of, best first; never empty.
[[nodiscard]] QList<Server> builtInServers();

// The list of servers in JSON as resources/servers.json holds it. An entry without a name is left out.
[[nodiscard]] QList<Server> parseServers(const QByteArray &json);

// The administrator's servers, then the user's, then the built-in ones; each name once, under its first source.
[[nodiscard]] QList<Server> mergedServers(const QStringList &administrator, const QStringList &user);

// Whether both name the same server: host names know no difference of case.
[[nodiscard]] bool isSameServer(const QString &one, const QString &other);
