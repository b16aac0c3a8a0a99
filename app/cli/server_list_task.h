// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "app/cli/task.h"

// servers list
class ServerListTask final : public Task
{
public:
    ServerListTask(const Command &command, HelperClient &helper);

    void start() override;
};
