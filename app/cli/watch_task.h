// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "app/cli/task.h"

// watch: a line for each change, until interrupted.
class WatchTask final : public Task
{
public:
    WatchTask(const Command &command, HelperClient &helper);

    void start() override;
    void onHelperAbsent() override;

private:
    void print(const TunnelStatus &status);

    bool m_printed = false;
    QString m_line; // the last one, without its time
};
