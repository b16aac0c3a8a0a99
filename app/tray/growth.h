// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

class QWidget;

// Makes a window high enough for its wrapped texts. A layout never does this by itself, and would cut them off.
void growToFit(QWidget &window);
