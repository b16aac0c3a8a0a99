// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QApplication>
#include <QWidget>

// The window of this class that somebody can see now; null: none.
template<typename Window>
Window *visibleWindow()
{
    for (QWidget *widget : QApplication::topLevelWidgets())
        if (auto *window = qobject_cast<Window *>(widget); window != nullptr && window->isVisible())
            return window;
    return nullptr;
}
