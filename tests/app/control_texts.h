// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QStringList>

class QWidget;

// Every text of a window's menu entries and controls that may have a mnemonic. They are the program's own: not the
// names of servers and networks that it shows.
enum class Controls { Visible, All };
[[nodiscard]] QStringList controlTexts(const QWidget &window, Controls which);
