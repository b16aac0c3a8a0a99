// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/tray/keyed_table.h"

#include <QScrollBar>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

QList<KeyedTable::Row> numbered(int count)
{
    QList<KeyedTable::Row> rows;
    for (int i = 0; i < count; ++i)
        rows += {.key = QString::number(i), .texts = {u"row %1"_s.arg(i), u"short"_s, {}}};
    return rows;
}

QStringList shown(const KeyedTable &table)
{
    QStringList names;
    for (int i = 0; i < table.topLevelItemCount(); ++i)
        names += table.topLevelItem(i)->text(0);
    return names;
}

QStringList namesOf(const QList<KeyedTable::Row> &rows)
{
    QStringList names;
    for (const auto &row : rows)
        names += row.texts.first();
    return names;
}

} // namespace

class TestKeyedTable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_table = std::make_unique<KeyedTable>(QStringList{u"Name"_s, u"Text"_s, u"Rest"_s}, u"Things"_s);
        m_table->resize(300, 100);
        m_table->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_table.get()));
    }

    void theFirstRowIsTheCurrentOneUntilAnotherIsChosen()
    {
        QCOMPARE(m_table->currentKey(), QString());
        m_table->setRows(numbered(3));
        QCOMPARE(m_table->currentKey(), u"0"_s);
    }

    void rowsComeGoAndMoveAroundTheCurrentOne()
    {
        auto rows = numbered(40);
        m_table->setRows(rows);
        m_table->setCurrentItem(m_table->topLevelItem(3));
        m_table->verticalScrollBar()->setValue(20);

        std::reverse(rows.begin(), rows.end());
        rows.removeAt(0);
        rows.insert(5, {.key = u"new"_s, .texts = {u"new"_s, {}, {}}});
        m_table->setRows(rows);

        QCOMPARE(shown(*m_table), namesOf(rows));
        QCOMPARE(m_table->currentKey(), u"3"_s);
        QCOMPARE(m_table->verticalScrollBar()->value(), 20);
    }

    void anotherRowIsCurrentWhenThatOneGoes()
    {
        m_table->setRows(numbered(3));
        m_table->setCurrentItem(m_table->topLevelItem(2));
        m_table->setRows(numbered(2));
        QVERIFY(!m_table->currentKey().isEmpty());
        m_table->setRows({});
        QCOMPARE(m_table->currentKey(), QString());
    }

    void columnsFitUntilAPersonSaysHowWide()
    {
        m_table->setRows(numbered(1));
        const int before = m_table->columnWidth(1);
        m_table->resize(500, 100);
        m_table->setRows({{.key = u"0"_s, .texts = {u"row"_s, u"a text that is longer than before"_s, {}}}});
        QVERIFY(m_table->columnWidth(1) > before);

        m_table->setColumnWidth(1, 44);
        m_table->setRows(numbered(2));
        QCOMPARE(m_table->columnWidth(1), 44);
    }

private:
    std::unique_ptr<KeyedTable> m_table;
};

QTEST_MAIN(TestKeyedTable)
#include "tst_keyed_table.moc"
