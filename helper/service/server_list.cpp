// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "helper/service/server_list.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringList>

#include <algorithm>

// Outside of every namespace, as Qt asks; it keeps the linker from leaving the data out of a static library.
static void initServerData()
{
    Q_INIT_RESOURCE(servers);
}

namespace {

// For translators: the notes of resources/servers.json, which may say nothing else.
[[maybe_unused]] constexpr const char *notes[] = {
    QT_TRANSLATE_NOOP("Helper", "Microsoft"),
    QT_TRANSLATE_NOOP("Helper", "Microsoft; no losses when last seen"),
    QT_TRANSLATE_NOOP("Helper", "Microsoft; lost a quarter of the packets when last seen"),
    QT_TRANSLATE_NOOP("Helper", "Microsoft; failed for many in 2019"),
    QT_TRANSLATE_NOOP("Helper", "IKS GmbH Jena, Germany"),
    QT_TRANSLATE_NOOP("Helper", "Default of Windows 10 and 11"),
};

void addOnce(QList<Server> &list, const Server &server)
{
    const bool known
        = std::ranges::any_of(list, [&](const Server &other) { return isSameServer(other.name, server.name); });
    if (!known)
        list.append(server);
}

} // namespace

QList<Server> builtInServers()
{
    initServerData();
    QFile file(QStringLiteral(":/navalis/servers.json"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("the list of servers is missing from this program");
    const QList<Server> servers = parseServers(file.readAll());
    if (servers.isEmpty())
        qFatal("the list of servers in this program is empty");
    return servers;
}

QList<Server> parseServers(const QByteArray &json)
{
    QList<Server> servers;
    const QJsonArray entries = QJsonDocument::fromJson(json).object().value(u"servers").toArray();
    for (const auto &value : entries) {
        const QJsonObject entry = value.toObject();
        const QString name = entry.value(u"name").toString();
        if (!name.isEmpty())
            servers.append(
                {name, Server::Source::BuiltIn, entry.value(u"evidence").toString(), entry.value(u"note").toString()});
    }
    return servers;
}

QList<Server> mergedServers(const QStringList &administrator, const QStringList &user)
{
    QList<Server> list;
    for (const QString &name : administrator)
        addOnce(list, {name, Server::Source::Administrator, {}, {}});
    const QList<Server> builtIn = builtInServers();
    for (const QString &name : user) {
        const bool known
            = std::ranges::any_of(builtIn, [&](const Server &other) { return isSameServer(other.name, name); });
        if (!known)
            addOnce(list, {name, Server::Source::User, {}, {}});
    }
    for (const Server &server : builtIn)
        addOnce(list, server);
    return list;
}

bool isSameServer(const QString &one, const QString &other)
{
    return one.compare(other, Qt::CaseInsensitive) == 0;
}
