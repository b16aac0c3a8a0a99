// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/cli/progress.h"

#include "app/cli/output.h"

#include <utility>

void Progress::show(const QString &text)
{
    clear();
    m_shown = output::temporary(text);
}

void Progress::clear()
{
    if (std::exchange(m_shown, false))
        output::eraseLine();
}
