// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/tray/check_list.h"

#include "app/tray/labels.h"

#include <QGridLayout>
#include <QLabel>

#include <utility>

using namespace Qt::StringLiterals;

CheckList::CheckList(QWidget *parent)
    : PageArea(parent)
{
    setAccessibleName(tr("Checks"));
}

void CheckList::display(const QList<DiagnosticsView::Row> &rows)
{
    if (rows == m_rows)
        return;
    m_rows = rows;
    auto *content = new QWidget;
    auto *layout = new QGridLayout(content);
    layout->setColumnStretch(2, 1);
    layout->setHorizontalSpacing(12);
    QWidgetList texts;
    for (const auto &row : rows)
        texts += addRow(*layout, row);
    layout->setRowStretch(layout->rowCount(), 1);
    setPage(content);
    // Tab would come to them last, for they are the newest.
    QWidget *before = previousInFocusChain();
    while (before != this && (before->isAncestorOf(this) || before->focusPolicy() == Qt::NoFocus))
        before = before->previousInFocusChain();
    for (QWidget *text : texts)
        setTabOrder(std::exchange(before, text), text);
}

QWidget *CheckList::addRow(QGridLayout &layout, const DiagnosticsView::Row &row)
{
    const int number = layout.rowCount();
    auto *mark = new QLabel(row.mark);
    auto *name = new QLabel(row.name);
    QFont bold = name->font();
    bold.setBold(true);
    mark->setFont(bold);
    name->setFont(bold);
    name->setTextFormat(Qt::PlainText);
    mark->setAccessibleName(row.result);
    mark->setToolTip(row.result);
    const QString found = row.remedy.isEmpty() ? row.explanation : row.explanation + u'\n' + row.remedy;
    auto *text = labels::value(
        found.isEmpty() ? row.result : tr("%1: %2", "result of a check and what was found").arg(row.result, found),
        u"found"_s);
    text->setAccessibleName(tr("%1: %2", "name of a check and its result").arg(row.name, text->text()));
    layout.addWidget(mark, number, 0, Qt::AlignTop | Qt::AlignHCenter);
    layout.addWidget(name, number, 1, Qt::AlignTop);
    layout.addWidget(text, number, 2, Qt::AlignTop);
    return text;
}
