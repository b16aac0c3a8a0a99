// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/tray/direction.h"

#include <QGuiApplication>

QString inOrder(const QString &name)
{
    return QGuiApplication::isRightToLeft() ? u'\u2066' + name + u'\u2069' : name;
}

QString inDirection(const QString &text)
{
    return QGuiApplication::isRightToLeft() ? u'\u200f' + text : text;
}
