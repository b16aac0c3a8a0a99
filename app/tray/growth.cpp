// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/tray/growth.h"

#include <QLayout>
#include <QScreen>
#include <QWidget>

#include <algorithm>

void growToFit(QWidget &window)
{
    QLayout &layout = *window.layout();
    layout.activate();
    const int needed = std::max(layout.totalHeightForWidth(window.width()), layout.totalMinimumSize().height());
    // Also the least height: a Wayland compositor may answer late, with the size that the window had before.
    window.setMinimumHeight(std::min(needed, window.screen()->availableSize().height()));
}
