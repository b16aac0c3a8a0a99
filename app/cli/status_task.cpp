// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/cli/status_task.h"

#include "app/cli/output.h"
#include "app/cli/status_json.h"
#include "app/cli/status_lines.h"

#include <utility>

StatusTask::StatusTask(const Command &command, HelperClient &helper)
    : Task(command, helper)
{
}

void StatusTask::start()
{
    if (command().has(Verb::Watching))
        connect(&helper(), &HelperClient::statusChanged, this, &StatusTask::print);
    print();
}

void StatusTask::onHelperAbsent()
{
    if (!m_printed || !command().has(Verb::Watching))
        Task::onHelperAbsent();
}

void StatusTask::print()
{
    if (command().json())
        printJson(helper().status());
    else
        printText(helper().status());
}

void StatusTask::printJson(const TunnelStatus &status)
{
    helper().fetchStatistics(this, [this, status](const Statistics &statistics, const CallError &error) {
        const bool watching = command().has(Verb::Watching);
        if (error.kind() == CallError::Kind::NoHelper && !watching)
            return finish(error);
        // A busy engine has no counters to tell; the rest is as true without them.
        if (error.isError() && status.isPresent())
            output::complain(output::wrapped(error.text(), 0));
        const QJsonObject object = statusJson(status, statistics);
        output::print(watching ? json::line(object) : json::document(object));
        endAfter(status);
    });
}

void StatusTask::printText(const TunnelStatus &status)
{
    output::print((m_printed ? QStringLiteral("\n") : QString()) + StatusLines::status(status));
    endAfter(status);
}

void StatusTask::endAfter(const TunnelStatus &status)
{
    m_printed = true;
    if (!command().has(Verb::Watching))
        finish(status.tunnelState() == TunnelState::Failed ? Failed : Done);
}
