// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "app/cli/completion.h"
#include "app/cli/task.h"

// What the shells ask while somebody types. Never complains: there is nowhere to read it.
class CompletionTask final : public Task
{
public:
    CompletionTask(const Command &command, HelperClient &helper);

    void start() override;
    void onHelperAbsent() override;

private:
    void print(const completion::Candidates &found);
    void printServers(bool onlyRemovable);
    void printNetworks();
    void printPorts();

    completion::Answer m_answer;
};
