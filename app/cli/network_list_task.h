// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "app/cli/task.h"

// networks list
class NetworkListTask final : public Task
{
    Q_DECLARE_TR_FUNCTIONS(NetworkListTask)

public:
    NetworkListTask(const Command &command, HelperClient &helper);

    void start() override;

    [[nodiscard]] static QJsonArray asJson(const KnownNetworks &networks);
    [[nodiscard]] static QString asText(const KnownNetworks &networks);

private:
    [[nodiscard]] static QString rule(const QString &rule);
};
