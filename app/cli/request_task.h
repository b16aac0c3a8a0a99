// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "app/cli/task.h"

// A wish that is carried out or refused, with nothing to print for a person.
class RequestTask final : public Task
{
public:
    RequestTask(const Command &command, HelperClient &helper);

    void start() override;

private:
    void onAnswer(const CallError &error);
};
