// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/tray/table_columns.h"

#include <QTreeWidget>

void fitColumns(QTreeWidget &table, int columns)
{
    const int air = 2 * table.fontMetrics().averageCharWidth();
    for (int column = 0; column < columns; ++column) {
        table.resizeColumnToContents(column);
        table.setColumnWidth(column, table.columnWidth(column) + air);
    }
}
