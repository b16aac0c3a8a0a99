// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "app/tray/diagnostics_view.h"
#include "app/tray/page_area.h"

class QGridLayout;

// The checklist: a mark, a name, what was found, and what helps. Its order has a meaning, for each check builds upon
// the ones before, so that it cannot be sorted; nor can the log, which is in order of time.
class CheckList final : public PageArea
{
    Q_OBJECT

public:
    explicit CheckList(QWidget *parent = nullptr);

    void display(const QList<DiagnosticsView::Row> &rows);

private:
    [[nodiscard]] static QWidget *addRow(QGridLayout &layout, const DiagnosticsView::Row &row);

    QList<DiagnosticsView::Row> m_rows;
};
