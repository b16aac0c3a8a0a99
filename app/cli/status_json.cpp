// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/cli/status_json.h"

#include "app/client/state_text.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace {

QJsonValue number(quint64 value)
{
    return static_cast<qint64>(value);
}

QString isoTime(qint64 seconds)
{
    return seconds == 0 ? QString() : QDateTime::fromSecsSinceEpoch(seconds, QTimeZone::UTC).toString(Qt::ISODate);
}

QJsonObject trafficObject(const Statistics &statistics)
{
    QJsonObject drops;
    for (const auto &[reason, count] : statistics.drops.asKeyValueRange())
        drops.insert(reason, number(count));

    QJsonObject traffic{{u"drops"_s, drops}};
    for (const auto &key : {u"rxBytes"_s, u"txBytes"_s, u"rxPackets"_s, u"txPackets"_s})
        traffic.insert(key, number(statistics.traffic.value(key)));
    return traffic;
}

} // namespace

QByteArray statusJson(const TunnelStatus &status, const Statistics &statistics)
{
    const QJsonObject server{
        {u"name"_s, status.server}, {u"address"_s, status.serverAddress}, {u"rttMs"_s, status.serverRoundTrip}};
    const QJsonObject nat{{u"type"_s, status.natType}, {u"mapping"_s, status.natMapping},
        {u"hairpinning"_s, status.hairpinning}, {u"upnp"_s, status.upnp}};
    const QJsonObject network{
        {u"class"_s, status.networkClass}, {u"name"_s, status.networkName}, {u"uuid"_s, status.networkUuid}};
    const QJsonObject object{
        {u"version"_s, status.version},
        {u"mode"_s, status.mode},
        {u"state"_s, status.state},
        {u"reason"_s, status.stateReason},
        {u"detail"_s, status.stateDetail},
        {u"message"_s, StateText::of(status).sentence},
        {u"interface"_s, status.interface},
        {u"address"_s, status.address},
        {u"mtu"_s, number(status.mtu)},
        {u"server"_s, server},
        {u"nat"_s, nat},
        {u"mapped"_s, status.mappedEndpoint},
        {u"local"_s, status.localEndpoint},
        {u"relay"_s, status.relay},
        {u"network"_s, network},
        {u"since"_s, isoTime(status.since)},
        {u"traffic"_s, trafficObject(statistics)},
        {u"peers"_s, number(statistics.traffic.value(u"peers"_s))},
        {u"firewall"_s, status.firewall},
    };
    return QJsonDocument(object).toJson();
}

QByteArray serversJson(const ServerChoices &servers)
{
    QJsonArray array;
    for (const ServerChoice &server : servers)
        array += QJsonObject{{u"name"_s, server.name}, {u"source"_s, server.source}, {u"evidence"_s, server.evidence},
            {u"note"_s, server.note}};
    return QJsonDocument(array).toJson();
}
