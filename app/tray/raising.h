// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

class QString;
class QWidget;

// Shows a window before all others. Wayland allows that only with the token of the click that asked for it; an empty
// one leaves what a second start of the program may have brought.
void raiseWindow(QWidget &window, const QString &activationToken);
