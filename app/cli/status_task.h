// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "app/cli/task.h"

// status: once, or again at each change.
class StatusTask final : public Task
{
public:
    StatusTask(const Command &command, HelperClient &helper);

    void start() override;
    void onHelperAbsent() override;

private:
    void print();
    void printJson(const TunnelStatus &status);
    void printText(const TunnelStatus &status);
    void endAfter(const TunnelStatus &status);

    bool m_printed = false;
};
