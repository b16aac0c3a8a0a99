// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "app/cli/progress.h"
#include "app/cli/task.h"

// diagnose
class DiagnoseTask final : public Task
{
    Q_DECLARE_TR_FUNCTIONS(DiagnoseTask)

public:
    DiagnoseTask(const Command &command, HelperClient &helper);

    void start() override;

    [[nodiscard]] static QString asText(const Checks &checks);

private:
    [[nodiscard]] QJsonObject asJson(const Checks &checks);
    [[nodiscard]] static QString word(const QString &result);

    Progress m_progress;
};
