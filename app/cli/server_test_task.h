// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "app/cli/progress.h"
#include "app/cli/task.h"

#include <QSet>

// servers test: prints each result as it comes.
class ServerTestTask final : public Task
{
    Q_DECLARE_TR_FUNCTIONS(ServerTestTask)

public:
    ServerTestTask(const Command &command, HelperClient &helper);

    void start() override;

private:
    void begin(const ServerChoices &listed);
    void onTested(const QString &server, const QVariantMap &result);
    void onFinished(bool cancelled);
    void showProgress();

    QStringList m_expected;
    ServerChoices m_listed;
    ServerChoices m_results;
    Progress m_progress;
};
