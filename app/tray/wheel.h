// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

class QWidget;

// Whoever scrolls over a page must not change what lies under the mouse: the wheel turns a control only while the
// control has the focus, and does not give it any.
void leaveWheelToPage(QWidget &control);
