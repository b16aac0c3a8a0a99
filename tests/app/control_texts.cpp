// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "tests/app/control_texts.h"

#include <QAbstractButton>
#include <QAction>
#include <QGroupBox>
#include <QLabel>
#include <QTabBar>

namespace {

QStringList textsOf(const QWidget &widget)
{
    if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
        return {button->text()};
    if (const auto *group = qobject_cast<const QGroupBox *>(&widget))
        return {group->title()};
    if (const auto *label = qobject_cast<const QLabel *>(&widget); label != nullptr && label->buddy() != nullptr)
        return {label->text()};
    QStringList result;
    if (const auto *tabs = qobject_cast<const QTabBar *>(&widget))
        for (int i = 0; i < tabs->count(); ++i)
            result += tabs->tabText(i);
    return result;
}

} // namespace

QStringList controlTexts(const QWidget &window, Controls which)
{
    QStringList result;
    for (const QAction *action : window.actions())
        result += action->text();
    for (const QWidget *widget : window.findChildren<QWidget *>())
        if (which == Controls::All || widget->isVisible())
            result += textsOf(*widget);
    return result;
}
