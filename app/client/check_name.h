// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QCoreApplication>
#include <QStringList>

// The checks of GetDiagnostics, as the diagnostics window and navalisctl call them.
class CheckName
{
    Q_DECLARE_TR_FUNCTIONS(CheckName)

public:
    // The words of all that this program knows, in the order in which they run.
    [[nodiscard]] static QStringList all();
    // The word itself for a check that this program does not know.
    [[nodiscard]] static QString of(const QString &check);
};
