// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QStringList>

// How the desktop is to bring this program back at the next login, if it brings back what was running.
struct RestartPlan {
    // A window that was open is to be open again. Without one, what starts at login anyway need not be started twice;
    // where both happen, the second start hands over to the first.
    [[nodiscard]] static RestartPlan of(const QString &program, bool windowIsOpen, bool startsAtLogin);

    QStringList command;
    bool restarts = true;

    bool operator==(const RestartPlan &) const = default;
};
