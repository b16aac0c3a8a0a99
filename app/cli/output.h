// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QString>

// Text on the terminal: UTF-8, wrapped to 80 columns, with colour only where a person reads it.
namespace output {

constexpr qsizetype columns = 80;

// SGR codes.
constexpr int plain = 0;
constexpr int bold = 1;
constexpr int red = 31;
constexpr int green = 32;
constexpr int yellow = 33;

void print(const QString &text); // standard output, at once
void complain(const QString &text);

// A line to be erased again, where a person sees standard error; says whether it was shown.
[[nodiscard]] bool temporary(const QString &text);
void eraseLine();

// "Label:   text", the text wrapped and aligned in its own column; nothing for an empty text.
[[nodiscard]] QString row(const QString &label, const QString &text, qsizetype labelWidth);
// From the second line on indented. The first is taken to begin after the indent.
[[nodiscard]] QString wrapped(const QString &text, qsizetype indent);
[[nodiscard]] QString padded(const QString &text, qsizetype width);
// Columns on a terminal: two for each Chinese or Japanese character.
[[nodiscard]] qsizetype width(QStringView text);

// Unchanged where standard output is no terminal or NO_COLOR is set.
[[nodiscard]] QString coloured(const QString &text, int code);

// In the user's short form; "" for 0.
[[nodiscard]] QString localTime(qint64 secondsSince1970);

} // namespace output
