// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QColor>
#include <QIcon>
#include <QPixmap>
#include <QString>

// Our icons. All are also compiled in, so that the program shows them before it is installed.
namespace icons {

[[nodiscard]] QString appId();

// The theme's icon of this name, or else our own copy.
[[nodiscard]] QIcon named(const QString &name);

// One of our symbolic icons in one colour: Qt paints them black, whatever the palette.
[[nodiscard]] QPixmap symbolic(const QString &name, int size, const QColor &colour, qreal pixelRatio);

} // namespace icons
