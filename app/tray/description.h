// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QString>

class QWidget;

// What a screen reader says of a control besides its name: what it means, and why it cannot be changed. Either may be
// empty.
void describe(QWidget &control, const QString &meaning, const QString &lock);
