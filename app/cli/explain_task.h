// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "app/cli/task.h"

// explain ADDRESS
class ExplainTask final : public Task
{
    Q_DECLARE_TR_FUNCTIONS(ExplainTask)

public:
    ExplainTask(const Command &command, HelperClient &helper);

    void start() override;

    [[nodiscard]] static QString asText(const AddressExplanation &explanation);
};
