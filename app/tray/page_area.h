// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QScrollArea>

// Shows a widget as wide as the area and as high as its wrapped texts need, and scrolls over the rest. A QScrollArea by
// itself does not ask how high they are, and would cut them off. The keyboard moves between what is in it.
class PageArea : public QScrollArea
{
    Q_OBJECT

public:
    explicit PageArea(QWidget *parent = nullptr);

    // It must have a layout; the one before goes.
    void setPage(QWidget *page);

    bool eventFilter(QObject *object, QEvent *event) override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fit();
};
