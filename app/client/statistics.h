// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QMap>
#include <QString>

// The answer of GetStatistics.
struct Statistics {
    QMap<QString, quint64> traffic;
    QMap<QString, quint64> drops;

    bool operator==(const Statistics &) const = default;
};
