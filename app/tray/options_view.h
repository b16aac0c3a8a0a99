// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "app/client/tunnel_status.h"

#include <QCoreApplication>
#include <QHash>
#include <QVariant>

// What the pages General and Advanced show of the helper's settings: Mode, every option, and whether it can be changed.
struct OptionsView {
    Q_DECLARE_TR_FUNCTIONS(OptionsView)

public:
    struct Option {
        QVariant value;
        bool enabled = false;
        QString lock; // why it cannot be changed
        bool operator==(const Option &) const = default;
    };

    [[nodiscard]] static OptionsView of(const TunnelStatus &status);

    QHash<QString, Option> options; // by the keys of Configure
    QString facts;                  // what can be read but not set

    bool operator==(const OptionsView &) const = default;

private:
    [[nodiscard]] static QString factsOf(const TunnelStatus &status);
};
