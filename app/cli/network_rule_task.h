// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "app/cli/task.h"

// networks set, networks forget
class NetworkRuleTask final : public Task
{
    Q_DECLARE_TR_FUNCTIONS(NetworkRuleTask)

public:
    NetworkRuleTask(const Command &command, HelperClient &helper);

    void start() override;

    // UUIDs of the networks that a person means: by name, by UUID, or "current".
    [[nodiscard]] static QStringList meant(const QString &text, const KnownNetworks &networks);

private:
    void onNetworks(const KnownNetworks &networks);
    void request(const QString &uuid);
};
