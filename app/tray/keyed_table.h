// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QSet>
#include <QTreeWidget>

// A list of things with a key each. While what is in it changes, what a person has done to it stays: the row they are
// at, how far they have scrolled, and columns that they have made wider.
class KeyedTable final : public QTreeWidget
{
    Q_OBJECT

public:
    struct Row {
        QString key;
        QStringList texts; // one a column
    };

    KeyedTable(const QStringList &headers, const QString &accessibleName);

    // Before there are rows: what the texts of a column are like.
    void setNumeric(int column); // aligned as numbers are
    void setLong(int column);    // too long to be seen whole, so that the tool tip has to say them
    void setRows(const QList<Row> &rows);
    [[nodiscard]] QString currentKey() const; // empty: there is no row

private:
    bool place(int index, const Row &row);
    [[nodiscard]] QTreeWidgetItem *takeOrMake(const QString &key, int from);
    [[nodiscard]] QTreeWidgetItem *find(const QString &key) const;
    void fit();
    [[nodiscard]] int fittingWidth(int column) const;

    QSet<int> m_numeric; // columns
    QSet<int> m_long;
    bool m_fitting = false;
    bool m_fitsByItself = true; // until a person has drawn a column wider or narrower
};
