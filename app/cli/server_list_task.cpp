// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/cli/server_list_task.h"

#include "app/cli/output.h"
#include "app/cli/server_json.h"
#include "app/cli/server_lines.h"

ServerListTask::ServerListTask(const Command &command, HelperClient &helper)
    : Task(command, helper)
{
}

void ServerListTask::start()
{
    helper().servers().list(this, [this](const ServerChoices &servers, const CallError &error) {
        if (!error.isError())
            output::print(command().json() ? json::document(serversJson(servers))
                                           : ServerLines::list(servers, helper().status().server));
        finish(error);
    });
}
