// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "app/cli/task.h"

// firewall list
class PortListTask final : public Task
{
    Q_DECLARE_TR_FUNCTIONS(PortListTask)

public:
    PortListTask(const Command &command, HelperClient &helper);

    void start() override;

    [[nodiscard]] static QString asText(const OpenPorts &ports);
};
