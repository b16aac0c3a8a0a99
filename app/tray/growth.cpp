// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/tray/growth.h"

#include <QLayout>
#include <QWidget>

void growToFit(QWidget &window)
{
    QLayout &layout = *window.layout();
    layout.activate();
    if (const int needed = layout.totalHeightForWidth(window.width()); needed > window.height())
        window.resize(window.width(), needed);
}
