// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

class QString;
class QWidget;

// Has a screen reader say a text that came by itself, wherever the focus is. Nothing of a window that is not shown.
void announce(QWidget &where, const QString &text);
