// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/tray/keyed_table.h"

#include <QHeaderView>
#include <QScopedValueRollback>
#include <QScrollBar>

#include <algorithm>

namespace {

constexpr int keyRole = Qt::UserRole;
constexpr int longestText = 32; // characters of a long text that are seen

QString keyOf(const QTreeWidgetItem *item)
{
    return item == nullptr ? QString() : item->data(0, keyRole).toString();
}

} // namespace

KeyedTable::KeyedTable(const QStringList &headers, const QString &accessibleName)
{
    setHeaderLabels(headers);
    setRootIsDecorated(false);
    setAllColumnsShowFocus(true);
    setAccessibleName(accessibleName);
    connect(header(), &QHeaderView::sectionResized, this, [this](int column) {
        const bool stretches = column == columnCount() - 1; // with the window
        if (!m_fitting && !stretches)
            m_fitsByItself = false;
    });
}

void KeyedTable::setNumeric(int column)
{
    m_numeric += column;
}

void KeyedTable::setLong(int column)
{
    m_long += column;
}

void KeyedTable::setRows(const QList<Row> &rows)
{
    const QString current = currentKey();
    const int scrolled = verticalScrollBar()->value();
    bool moved = false;
    for (int i = 0; i < rows.size(); ++i)
        moved = place(i, rows[i]) || moved;
    while (topLevelItemCount() > rows.size()) {
        delete takeTopLevelItem(topLevelItemCount() - 1);
        moved = true;
    }
    if (auto *item = find(current); item != nullptr && item != currentItem())
        setCurrentItem(item);
    if (currentItem() == nullptr)
        setCurrentItem(topLevelItem(0));
    fit();
    if (moved) {
        executeDelayedItemsLayout(); // else the scroll bar does not know how far it goes
        verticalScrollBar()->setValue(scrolled);
    }
}

QString KeyedTable::currentKey() const
{
    return keyOf(currentItem());
}

// Whether it had to be moved there.
bool KeyedTable::place(int index, const Row &row)
{
    auto *item = topLevelItem(index);
    const bool moves = item == nullptr || keyOf(item) != row.key;
    if (moves) {
        item = takeOrMake(row.key, index);
        insertTopLevelItem(index, item);
    }
    for (int column = 0; column < row.texts.size(); ++column)
        item->setText(column, row.texts[column]);
    for (const int column : std::as_const(m_long))
        item->setToolTip(column, row.texts[column]);
    return moves;
}

QTreeWidgetItem *KeyedTable::takeOrMake(const QString &key, int from)
{
    for (int i = from; i < topLevelItemCount(); ++i)
        if (keyOf(topLevelItem(i)) == key)
            return takeTopLevelItem(i);
    auto *item = new QTreeWidgetItem;
    item->setData(0, keyRole, key);
    for (const int column : std::as_const(m_numeric))
        item->setTextAlignment(column, Qt::AlignRight | Qt::AlignVCenter);
    return item;
}

QTreeWidgetItem *KeyedTable::find(const QString &key) const
{
    for (int i = 0; i < topLevelItemCount(); ++i)
        if (keyOf(topLevelItem(i)) == key)
            return topLevelItem(i);
    return nullptr;
}

// Each column but the last, which takes what is left, as wide as what is in it, with some air before the next.
void KeyedTable::fit()
{
    if (!m_fitsByItself)
        return;
    const QScopedValueRollback byUs(m_fitting, true);
    for (int column = 0; column < columnCount() - 1; ++column) {
        resizeColumnToContents(column);
        setColumnWidth(column, fittingWidth(column));
    }
}

int KeyedTable::fittingWidth(int column) const
{
    const int character = fontMetrics().averageCharWidth();
    const int width = columnWidth(column) + 2 * character;
    return m_long.contains(column) ? std::min(width, longestText * character) : width;
}
