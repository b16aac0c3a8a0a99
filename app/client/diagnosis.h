// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "app/client/helper_text.h"

#include <QList>
#include <QString>
#include <QVariantMap>

// One line of the helper's checklist; the members are the keys of GetDiagnostics.
struct Check {
    QString check;
    QString result; // ok, warning, failed, skipped
    HelperText explanation;
    HelperText remedy; // may be empty

    [[nodiscard]] static Check of(const QVariantMap &entry);

    bool operator==(const Check &) const = default;
};

using Checks = QList<Check>;

// Something that happened in the helper.
struct HelperEvent {
    qint64 time = 0; // milliseconds since 1970
    QString kind;
    HelperText text;

    bool operator==(const HelperEvent &) const = default;
};

using HelperEvents = QList<HelperEvent>;
