// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QString>

// Among words that run from right to left the parts of an address or a name from outside would change places (Unicode
// Standard Annex 9). This keeps them in order, whatever the language.
[[nodiscard]] QString inOrder(const QString &name);
// A text that begins with such a name, to run in the direction of the language all the same.
[[nodiscard]] QString inDirection(const QString &text);
