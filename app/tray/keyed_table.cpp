// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/tray/keyed_table.h"

#include "app/tray/announcement.h"

#include <QAction>
#include <QActionGroup>
#include <QCollator>
#include <QHeaderView>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QStyledItemDelegate>

#include <algorithm>

namespace {

constexpr int keyRole = Qt::UserRole;
constexpr int longestText = 32; // characters of a long text that are seen
constexpr int unsorted = -1;    // in place of a column

// A number ends some way before the text of the next column begins.
const QString gap(2, QChar(0x2007)); // as wide as digits, and not taken for the end of a line

class NumberDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QString displayText(const QVariant &value, const QLocale &locale) const override
    {
        return QStyledItemDelegate::displayText(value, locale) + gap;
    }
};

QString keyOf(const QTreeWidgetItem *item)
{
    return item == nullptr ? QString() : item->data(0, keyRole).toString();
}

// Negative: the one comes first.
int compare(const QCollator &collator, const KeyedTable::Row &one, const KeyedTable::Row &other, int column)
{
    const auto first = one.numbers.constFind(column);
    const auto second = other.numbers.constFind(column);
    if (first == one.numbers.constEnd() || second == other.numbers.constEnd())
        return collator.compare(one.texts[column], other.texts[column]);
    return *first < *second ? -1 : *first > *second ? 1 : 0;
}

} // namespace

KeyedTable::KeyedTable(const QStringList &headers, const QString &accessibleName)
    : m_headers(headers)
    , m_sortings(new QActionGroup(this))
{
    setHeaderLabels(headers);
    setRootIsDecorated(false);
    setAllColumnsShowFocus(true);
    setAccessibleName(accessibleName);
    setAccessibleDescription(tr("Can be sorted from the context menu"));
    addSortActions();
    connect(header(), &QHeaderView::sectionResized, this, [this](int column) {
        const bool stretches = column == columnCount() - 1; // with the window
        if (!m_fitting && !stretches)
            m_fitsByItself = false;
    });
}

void KeyedTable::setNumeric(int column)
{
    m_numeric += column;
    setItemDelegateForColumn(column, new NumberDelegate(this));
    headerItem()->setText(column, m_headers[column] + gap);
    headerItem()->setTextAlignment(column, Qt::AlignRight | Qt::AlignVCenter);
}

void KeyedTable::setLong(int column)
{
    m_long += column;
}

void KeyedTable::setRows(const QList<Row> &rows)
{
    const int scrolled = verticalScrollBar()->value();
    m_rows = rows;
    const bool moved = arrange();
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

void KeyedTable::addSortActions()
{
    const auto add = [this](const QString &text, int column) {
        auto *action = m_sortings->addAction(text);
        action->setCheckable(true);
        action->setChecked(column == unsorted);
        connect(action, &QAction::triggered, this, [this, column] { sortBy(column); });
    };
    add(tr("Not Sorted"), unsorted);
    for (int column = 0; column < columnCount(); ++column)
        add(tr("Sort by “%1”").arg(m_headers[column]), column);
    for (QWidget *widget : {static_cast<QWidget *>(this), static_cast<QWidget *>(header())}) {
        widget->addActions(m_sortings->actions());
        widget->setContextMenuPolicy(Qt::ActionsContextMenu);
    }
    header()->setSortIndicator(unsorted, Qt::AscendingOrder);
    header()->setSortIndicatorClearable(true);
    header()->setSortIndicatorShown(true);
    header()->setSectionsClickable(true);
    connect(header(), &QHeaderView::sortIndicatorChanged, this, &KeyedTable::onSorted);
}

void KeyedTable::sortBy(int column)
{
    const bool again = column != unsorted && column == header()->sortIndicatorSection();
    const bool descends = again && header()->sortIndicatorOrder() == Qt::AscendingOrder;
    header()->setSortIndicator(column, descends ? Qt::DescendingOrder : Qt::AscendingOrder);
}

void KeyedTable::onSorted()
{
    const int column = header()->sortIndicatorSection();
    m_sortings->actions()[column - unsorted]->setChecked(true);
    arrange();
    fit(); // the header has an arrow more
    if (currentItem() != nullptr)
        scrollToItem(currentItem());
    if (column == unsorted)
        return announce(*this, tr("Not sorted"));
    const bool ascends = header()->sortIndicatorOrder() == Qt::AscendingOrder;
    announce(*this, (ascends ? tr("Sorted by %1") : tr("Sorted by %1, descending")).arg(m_headers[column]));
}

// What says nothing comes last, whichever way round.
QList<KeyedTable::Row> KeyedTable::sorted() const
{
    const int column = header()->sortIndicatorSection();
    if (column == unsorted)
        return m_rows;
    // Without a language there is no order but that of the bytes.
    QCollator collator(QLocale().language() == QLocale::C ? QLocale(QLocale::English) : QLocale());
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    collator.setNumericMode(true); // as in addresses
    const bool ascends = header()->sortIndicatorOrder() == Qt::AscendingOrder;
    QList<Row> rows = m_rows;
    std::stable_sort(rows.begin(), rows.end(), [&](const Row &one, const Row &other) {
        if (one.texts[column].isEmpty() || other.texts[column].isEmpty())
            return !one.texts[column].isEmpty() && other.texts[column].isEmpty();
        const int order = compare(collator, one, other, column);
        return ascends ? order < 0 : order > 0;
    });
    return rows;
}

// Whether anything had to be moved.
bool KeyedTable::arrange()
{
    const QString current = currentKey();
    const QList<Row> rows = sorted();
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
    return moved;
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
    const int width = columnWidth(column) + (m_numeric.contains(column) ? 0 : 2 * character); // those have a gap
    return m_long.contains(column) ? std::min(width, longestText * character) : width;
}
