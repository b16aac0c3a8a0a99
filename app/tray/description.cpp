// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/tray/description.h"

#include <QWidget>

void describe(QWidget &control, const QString &meaning, const QString &lock)
{
    const QString description = (meaning + u'\n' + lock).trimmed();
    if (control.accessibleDescription() != description) // else it would be read once more
        control.setAccessibleDescription(description);
}
