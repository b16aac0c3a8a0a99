// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/tray/page_area.h"

#include <QEvent>
#include <QLayout>

PageArea::PageArea(QWidget *parent)
    : QScrollArea(parent)
{
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus);
}

void PageArea::setPage(QWidget *page)
{
    setWidget(page);
    fit();
}

bool PageArea::eventFilter(QObject *object, QEvent *event)
{
    if (object == widget() && event->type() == QEvent::LayoutRequest)
        fit();
    return QScrollArea::eventFilter(object, event);
}

void PageArea::resizeEvent(QResizeEvent *event)
{
    fit();
    QScrollArea::resizeEvent(event);
}

void PageArea::fit()
{
    if (widget() != nullptr)
        widget()->setMinimumHeight(widget()->layout()->totalHeightForWidth(viewport()->width()));
}
