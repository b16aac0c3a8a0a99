// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QMap>
#include <QSet>
#include <QTreeWidget>

class QActionGroup;

// A list of things with a key each. While what is in it changes, what a person has done to it stays: the row they are
// at, how far they have scrolled, the column they have sorted by, and columns that they have made wider.
//
// Sorting only changes what is seen. A click on a header sorts by its column, the next one the other way round, and a
// third one shows the order of the list again; the context menu, which has a key, offers the same.
class KeyedTable final : public QTreeWidget
{
    Q_OBJECT

public:
    struct Row {
        QString key;
        QStringList texts;              // one a column
        QMap<int, double> numbers = {}; // by column: what a text that says a number is sorted by
    };

    KeyedTable(const QStringList &headers, const QString &accessibleName);

    // Before there are rows: what the texts of a column are like.
    void setNumeric(int column); // aligned as numbers are
    void setLong(int column);    // too long to be seen whole, so that the tool tip has to say them
    void setRows(const QList<Row> &rows);
    [[nodiscard]] QString currentKey() const; // empty: there is no row

private:
    void addSortActions();
    void sortBy(int column); // or the other way round; -1: not at all
    void onSorted();
    [[nodiscard]] QList<Row> sorted() const;
    bool arrange();
    bool place(int index, const Row &row);
    [[nodiscard]] QTreeWidgetItem *takeOrMake(const QString &key, int from);
    [[nodiscard]] QTreeWidgetItem *find(const QString &key) const;
    void fit();
    [[nodiscard]] int fittingWidth(int column) const;

    QStringList m_headers;
    QList<Row> m_rows;        // in their own order
    QActionGroup *m_sortings; // owned by this
    QSet<int> m_numeric;      // columns
    QSet<int> m_long;
    bool m_fitting = false;
    bool m_fitsByItself = true; // until a person has drawn a column wider or narrower
};
