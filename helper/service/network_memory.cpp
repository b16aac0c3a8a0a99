// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "helper/service/network_memory.h"

#include "helper/service/memory_file.h"
#include "helper/service/settings_layer.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

namespace {

constexpr qsizetype maxNetworks = 64;

using teredo::policy::NetworkClass;

QString toText(NetworkClass networkClass)
{
    const std::string_view word = name(networkClass);
    return QString::fromUtf8(word.data(), qsizetype(word.size()));
}

NetworkClass toClass(const QString &word)
{
    for (const NetworkClass known : {NetworkClass::Ipv4Only, NetworkClass::NativeIpv6}) {
        if (word == toText(known))
            return known;
    }
    return NetworkClass::Unknown;
}

KnownNetwork fromJson(const QJsonObject &object)
{
    return {.uuid = object.value(u"uuid").toString(),
        .name = object.value(u"name").toString(),
        .lastSeen = object.value(u"lastSeen").toInteger(),
        .server = object.value(u"server").toString(),
        .natType = object.value(u"natType").toString(),
        .networkClass = toClass(object.value(u"class").toString())};
}

QJsonObject toJson(const KnownNetwork &network)
{
    return {{QStringLiteral("uuid"), network.uuid}, {QStringLiteral("name"), network.name},
        {QStringLiteral("lastSeen"), network.lastSeen}, {QStringLiteral("server"), network.server},
        {QStringLiteral("natType"), network.natType}, {QStringLiteral("class"), toText(network.networkClass)}};
}

} // namespace

NetworkMemory::NetworkMemory(QString path)
    : m_path(std::move(path))
{
    const QJsonArray stored = memory_file::read(m_path).value(u"networks").toArray();
    for (const auto &value : stored) {
        const KnownNetwork network = fromJson(value.toObject());
        if (isUuid(network.uuid) && !contains(network.uuid) && m_networks.size() < maxNetworks)
            m_networks.append(network);
    }
}

bool NetworkMemory::contains(const QString &uuid) const
{
    return std::ranges::find(m_networks, uuid, &KnownNetwork::uuid) != m_networks.end();
}

KnownNetwork NetworkMemory::network(const QString &uuid) const
{
    const auto known = std::ranges::find(m_networks, uuid, &KnownNetwork::uuid);
    return known == m_networks.end() ? KnownNetwork{.uuid = uuid} : *known;
}

void NetworkMemory::remember(const KnownNetwork &network)
{
    m_networks.removeIf([&](const KnownNetwork &other) { return other.uuid == network.uuid; });
    m_networks.prepend(network);
    m_networks.resize(std::min(m_networks.size(), maxNetworks));
    if (const Change stored = store(m_networks); !stored)
        qWarning("%s", qUtf8Printable(stored.error().text.text()));
}

Change NetworkMemory::forget(const QString &uuid)
{
    QList<KnownNetwork> rest = m_networks;
    rest.removeIf([&](const KnownNetwork &network) { return network.uuid == uuid; });
    if (Change stored = store(rest); !stored)
        return stored;
    m_networks = rest;
    return {};
}

Change NetworkMemory::store(const QList<KnownNetwork> &networks)
{
    QJsonArray array;
    for (const KnownNetwork &network : networks)
        array.append(toJson(network));
    return memory_file::write(m_path, {{QStringLiteral("networks"), array}});
}
