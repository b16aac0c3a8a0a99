// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "app/cli/task.h"

// log: the latest events, and with --follow those to come.
class LogTask final : public Task
{
public:
    LogTask(const Command &command, HelperClient &helper);

    void start() override;

    [[nodiscard]] static QString asText(const HelperEvent &event);

private:
    void print(const HelperEvent &event);
    void onEvents(const HelperEvents &events);
};
