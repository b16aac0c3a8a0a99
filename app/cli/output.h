// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QString>

// Text on the terminal: UTF-8, wrapped to 80 columns, with colour only where a person reads it.
namespace output {

constexpr qsizetype columns = 80;

void print(const QString &text); // standard output, at once
void complain(const QString &text);

// "Label:   text", the text wrapped and aligned in its own column; nothing for an empty text.
[[nodiscard]] QString row(const QString &label, const QString &text, qsizetype labelWidth);
[[nodiscard]] QString wrapped(const QString &text, qsizetype indent);

// SGR code such as 32 for green; unchanged where standard output is no terminal or NO_COLOR is set.
[[nodiscard]] QString coloured(const QString &text, int code);

} // namespace output
