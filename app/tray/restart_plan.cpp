// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/tray/restart_plan.h"

using namespace Qt::StringLiterals;

RestartPlan RestartPlan::of(const QString &program, bool windowIsOpen, bool startsAtLogin)
{
    RestartPlan plan{.command = {program}, .restarts = windowIsOpen || !startsAtLogin};
    if (!windowIsOpen)
        plan.command += u"--background"_s;
    return plan;
}
