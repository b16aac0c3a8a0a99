// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/cli/server_json.h"

using namespace Qt::StringLiterals;

QJsonArray serversJson(const ServerChoices &servers)
{
    QJsonArray array;
    for (const ServerChoice &server : servers)
        array += QJsonObject{
            {u"name"_s, server.name},
            {u"source"_s, server.source},
            {u"evidence"_s, server.evidence},
            {u"note"_s, server.note.english},
            {u"pinned"_s, server.pinned},
            {u"current"_s, server.current},
            {u"removable"_s, server.removable},
            {u"result"_s, server.result},
            {u"address"_s, server.address},
            {u"rttMs"_s, server.roundTrip},
            {u"loss"_s, server.loss},
            {u"natType"_s, server.natType},
            {u"lastTest"_s, json::isoTime(server.lastTest)},
        };
    return array;
}
