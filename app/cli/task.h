// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "app/cli/command.h"
#include "app/cli/exit_code.h"
#include "app/client/helper_client.h"

#include <memory>

// One command being carried out. It prints, and says once with which code to exit.
class Task : public QObject
{
    Q_OBJECT

public:
    // Never null.
    [[nodiscard]] static std::unique_ptr<Task> of(const Command &command, HelperClient &helper);

    // The helper is there and speaks our language.
    virtual void start() = 0;
    // It is not, or no longer. Unless told otherwise a command ends then.
    virtual void onHelperAbsent();

Q_SIGNALS:
    void finished(int exitCode);

protected:
    Task(Command command, HelperClient &helper);

    [[nodiscard]] const Command &command() const { return m_command; }
    [[nodiscard]] HelperClient &helper() { return m_helper; }
    void finish(int exitCode);
    // Complains about an error.
    void finish(const CallError &error);

private:
    Command m_command;
    HelperClient &m_helper;
    bool m_finished = false;
};
