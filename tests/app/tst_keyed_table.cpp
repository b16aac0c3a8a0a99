// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/tray/keyed_table.h"

#include <QAction>
#include <QHeaderView>
#include <QScrollBar>
#include <QTest>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace {

QList<KeyedTable::Row> numbered(int count)
{
    QList<KeyedTable::Row> rows;
    for (int i = 0; i < count; ++i)
        rows += {.key = QString::number(i), .texts = {u"row %1"_s.arg(i), u"short"_s, {}}};
    return rows;
}

// One that was not measured says nothing.
QList<KeyedTable::Row> measured(const QList<std::optional<int>> &times)
{
    QList<KeyedTable::Row> rows;
    for (const auto &time : times) {
        const QString name = time ? QString::number(*time) : u"none"_s;
        rows += {.key = name,
            .texts = {name, time ? u"%L1 ms"_s.arg(*time) : QString(), {}},
            .numbers = {{1, time.value_or(0)}}};
    }
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
        QLocale::setDefault(QLocale(QLocale::English));
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

    void aClickOnAHeaderSortsAThirdOneGoesBackToTheListsOwnOrder()
    {
        m_table->setRows(measured({50, 9, {}, 1200}));
        const QStringList own{u"50"_s, u"9"_s, u"none"_s, u"1200"_s};
        QCOMPARE(shown(*m_table), own);

        clickHeader(1);
        QCOMPARE(shown(*m_table), (QStringList{u"9"_s, u"50"_s, u"1200"_s, u"none"_s})); // not as "1,200"
        clickHeader(1);
        QCOMPARE(shown(*m_table), (QStringList{u"1200"_s, u"50"_s, u"9"_s, u"none"_s}));
        clickHeader(1);
        QCOMPARE(shown(*m_table), own);
    }

    void textsAreSortedAsPeopleDo()
    {
        const QStringList names{u"b"_s, u"Train 10"_s, u"A"_s, u"train 9"_s};
        QList<KeyedTable::Row> rows;
        for (const QString &name : names)
            rows += {.key = name, .texts = {name, {}, {}}};
        m_table->setRows(rows);
        clickHeader(0);
        QCOMPARE(shown(*m_table), (QStringList{u"A"_s, u"b"_s, u"train 9"_s, u"Train 10"_s}));
    }

    void whatChangesMovesToItsPlaceAndTheCurrentRowGoesAlong()
    {
        m_table->setRows(measured({10, 20, 30}));
        m_table->setCurrentItem(m_table->topLevelItem(0));
        clickHeader(1);

        auto rows = measured({10, 20, 30});
        rows[0].texts[1] = u"25 ms"_s;
        rows[0].numbers = {{1, 25}};
        m_table->setRows(rows);

        QCOMPARE(shown(*m_table), (QStringList{u"20"_s, u"10"_s, u"30"_s}));
        QCOMPARE(m_table->currentKey(), u"10"_s);
        QCOMPARE(m_table->currentItem(), m_table->topLevelItem(1));
    }

    void theContextMenuSortsWithoutAMouse()
    {
        m_table->setRows(measured({50, 9}));
        auto *sort = action(u"Sort by “Text”"_s);
        QVERIFY(sort != nullptr && action(u"Not Sorted"_s)->isChecked());
        QCOMPARE(m_table->contextMenuPolicy(), Qt::ActionsContextMenu); // which the menu key opens

        sort->trigger();
        QCOMPARE(shown(*m_table), (QStringList{u"9"_s, u"50"_s}));
        QVERIFY(sort->isChecked());
        sort->trigger();
        sort->trigger();
        QCOMPARE(shown(*m_table), (QStringList{u"9"_s, u"50"_s}));
        action(u"Not Sorted"_s)->trigger();
        QCOMPARE(shown(*m_table), (QStringList{u"50"_s, u"9"_s}));
        QVERIFY(action(u"Not Sorted"_s)->isChecked());
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
    void clickHeader(int column) const
    {
        QHeaderView *header = m_table->header();
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {},
            {header->sectionViewportPosition(column) + header->sectionSize(column) / 2, header->height() / 2});
    }
    [[nodiscard]] QAction *action(const QString &text) const
    {
        for (QAction *one : m_table->actions())
            if (one->text() == text)
                return one;
        return nullptr;
    }

    std::unique_ptr<KeyedTable> m_table;
};

QTEST_MAIN(TestKeyedTable)
#include "tst_keyed_table.moc"
