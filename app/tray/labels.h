// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QString>

class QLabel;

// Labels for texts that may come from outside: shown as they are, wrapped, and to be selected with the mouse.
namespace labels {

[[nodiscard]] QLabel *plain(const QString &text = {}, const QString &objectName = {});
// What one may want to copy: reached and selected with the keyboard as well.
[[nodiscard]] QLabel *value(const QString &text = {}, const QString &objectName = {});
// Smaller matters: explanations below a control.
[[nodiscard]] QLabel *hint(const QString &text = {}, const QString &objectName = {});
void setOrDash(QLabel &label, const QString &text);
void setOrHide(QLabel &label, const QString &text);

} // namespace labels
