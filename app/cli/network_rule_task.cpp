// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/cli/network_rule_task.h"

#include "app/cli/json.h"
#include "app/cli/output.h"

using namespace Qt::StringLiterals;

NetworkRuleTask::NetworkRuleTask(const Command &command, HelperClient &helper)
    : Task(command, helper)
{
}

void NetworkRuleTask::start()
{
    helper().networks().list(this, [this](const KnownNetworks &networks, const CallError &error) {
        if (error.isError())
            return finish(error);
        onNetworks(networks);
    });
}

QStringList NetworkRuleTask::meant(const QString &text, const KnownNetworks &networks)
{
    QStringList uuids;
    for (const KnownNetwork &network : networks) {
        if (network.uuid == text)
            return {network.uuid};
        if (network.name == text || (text == u"current" && network.current))
            uuids += network.uuid;
    }
    return uuids;
}

void NetworkRuleTask::onNetworks(const KnownNetworks &networks)
{
    const QString text = command().arguments.value(0);
    const QStringList uuids = meant(text, networks);
    if (uuids.size() == 1)
        return request(uuids.first());

    const QString problem = uuids.isEmpty()
        ? tr("No known network is called “%1”. “navalisctl networks list” shows them all.").arg(text)
        : tr("Several networks are called “%1”. Say which by its UUID, which “navalisctl networks list” shows.")
              .arg(text);
    output::complain(output::wrapped(problem, 0));
    finish(Failed);
}

void NetworkRuleTask::request(const QString &uuid)
{
    const auto done = [this](const CallError &error) {
        if (!error.isError() && command().json())
            output::print(json::document(QJsonObject{{u"done"_s, true}}));
        finish(error);
    };
    if (command().verb == Verb::Id::SetNetwork)
        helper().networks().setRule(uuid, command().arguments.value(1), this, done);
    else
        helper().networks().forget(uuid, this, done);
}
