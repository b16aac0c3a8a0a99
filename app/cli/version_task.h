// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "app/cli/task.h"

// version: ours in any case, the helper's where there is one.
class VersionTask final : public Task
{
public:
    VersionTask(const Command &command, HelperClient &helper);

    void start() override;
    void onHelperAbsent() override;

private:
    void print();
};
