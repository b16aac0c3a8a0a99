// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/cli/status_json.h"

#include "app/client/state_text.h"

#include <QDateTime>

using namespace Qt::StringLiterals;

namespace {

QJsonObject trafficObject(const Statistics &statistics)
{
    QJsonObject drops;
    for (const auto &[reason, count] : statistics.drops.asKeyValueRange())
        drops.insert(reason, json::number(count));

    QJsonObject traffic{{u"drops"_s, drops}};
    for (const auto &key : {u"rxBytes"_s, u"txBytes"_s, u"rxPackets"_s, u"txPackets"_s})
        traffic.insert(key, json::number(statistics.traffic.value(key)));
    return traffic;
}

QJsonObject stateObject(const TunnelStatus &status)
{
    const QJsonObject server{{u"name"_s, status.server}, {u"address"_s, status.serverAddress},
        {u"rttMs"_s, status.serverRoundTrip}, {u"selected"_s, status.selectedServer}};
    const QJsonObject nat{{u"type"_s, status.natType}, {u"mapping"_s, status.natMapping},
        {u"hairpinning"_s, status.hairpinning}, {u"upnp"_s, status.upnp}, {u"portMapping"_s, status.portMapping}};
    const QJsonObject network{{u"class"_s, status.networkClass}, {u"name"_s, status.networkName},
        {u"uuid"_s, status.networkUuid}, {u"rule"_s, status.networkRule}, {u"metered"_s, status.networkMetered}};
    return {
        {u"version"_s, status.version},
        {u"mode"_s, status.mode},
        {u"state"_s, status.state},
        {u"reason"_s, status.stateReason},
        {u"detail"_s, status.stateDetail.english},
        {u"message"_s, StateText::of(status).sentence},
        {u"interface"_s, status.interface},
        {u"address"_s, status.address},
        {u"mtu"_s, json::number(status.mtu)},
        {u"server"_s, server},
        {u"nat"_s, nat},
        {u"mapped"_s, status.mappedEndpoint},
        {u"local"_s, status.localEndpoint},
        {u"relay"_s, status.relay},
        {u"relayRttMs"_s, status.relayRoundTrip},
        {u"network"_s, network},
        {u"since"_s, json::isoTime(status.since)},
        {u"firewall"_s, status.firewall},
    };
}

} // namespace

QJsonObject statusJson(const TunnelStatus &status, const Statistics &statistics)
{
    QJsonObject object = stateObject(status);
    object.insert(u"traffic"_s, trafficObject(statistics));
    object.insert(u"peers"_s, json::number(statistics.traffic.value(u"peers"_s)));
    return object;
}

QJsonObject changeJson(const TunnelStatus &status)
{
    QJsonObject object = stateObject(status);
    object.insert(u"time"_s, QDateTime::currentDateTimeUtc().toString(Qt::ISODate));
    return object;
}
