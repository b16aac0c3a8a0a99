// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/tray/announcement.h"

#include <QAccessible>
#include <QWidget>

void announce(QWidget &where, const QString &text)
{
    if (text.isEmpty() || !where.isVisible())
        return;
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    QAccessibleAnnouncementEvent event(&where, text);
#else
    QAccessibleEvent event(&where, QAccessible::Alert); // the nearest to it
#endif
    QAccessible::updateAccessibility(&event);
}
