// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QString>

// A line that comes and goes while something takes long, on the terminal of a person only.
class Progress final
{
public:
    Progress() = default;
    Progress(const Progress &) = delete;
    Progress &operator=(const Progress &) = delete;
    Progress(Progress &&) = delete;
    Progress &operator=(Progress &&) = delete;
    ~Progress() { clear(); }

    void show(const QString &text);
    void clear();

private:
    bool m_shown = false;
};
