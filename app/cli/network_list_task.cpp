// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/cli/network_list_task.h"

#include "app/cli/json.h"
#include "app/cli/output.h"

using namespace Qt::StringLiterals;

NetworkListTask::NetworkListTask(const Command &command, HelperClient &helper)
    : Task(command, helper)
{
}

void NetworkListTask::start()
{
    helper().networks().list(this, [this](const KnownNetworks &networks, const CallError &error) {
        if (!error.isError())
            output::print(command().json() ? json::document(asJson(networks)) : asText(networks));
        finish(error);
    });
}

QJsonArray NetworkListTask::asJson(const KnownNetworks &networks)
{
    QJsonArray array;
    for (const KnownNetwork &network : networks)
        array += QJsonObject{
            {u"uuid"_s, network.uuid},
            {u"name"_s, network.name},
            {u"rule"_s, network.rule},
            {u"current"_s, network.current},
            {u"lastSeen"_s, json::isoTime(network.lastSeen)},
            {u"server"_s, network.server},
            {u"natType"_s, network.natType},
        };
    return array;
}

QString NetworkListTask::asText(const KnownNetworks &networks)
{
    if (networks.isEmpty())
        return output::wrapped(tr("No network is known yet. Those that NetworkManager connects to are remembered."), 0)
            + u'\n';
    QString result;
    for (const KnownNetwork &network : networks) {
        result += (network.current ? output::coloured(u"* "_s + network.name, output::bold) : u"  "_s + network.name)
            + u'\n';
        QStringList parts{rule(network.rule)};
        if (network.lastSeen != 0)
            parts += tr("last used %1").arg(output::localTime(network.lastSeen));
        if (!network.server.isEmpty())
            parts += tr("server %1").arg(network.server);
        result += u"    "_s + output::wrapped(parts.join(tr(", ")), 4) + u"\n    "_s + network.uuid + u'\n';
    }
    return result;
}

QString NetworkListTask::rule(const QString &rule)
{
    if (rule == u"automatic")
        return tr("automatic");
    if (rule == u"always")
        return tr("always use the tunnel");
    if (rule == u"never")
        return tr("never use the tunnel");
    return rule;
}
