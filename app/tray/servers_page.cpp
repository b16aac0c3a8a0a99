// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/tray/servers_page.h"

#include "app/tray/description.h"
#include "app/tray/keyed_table.h"
#include "app/tray/labels.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

// Leaves alone what is there already, for the list may be open under somebody's hands.
void setItems(QComboBox &box, const QStringList &labels, const QStringList &values)
{
    for (int i = 0; i < values.size(); ++i) {
        if (i < box.count() && box.itemData(i).toString() == values[i])
            continue;
        if (const int later = box.findData(values[i]); later > i)
            box.removeItem(later);
        box.insertItem(i, labels[i], values[i]);
    }
    while (box.count() > values.size())
        box.removeItem(box.count() - 1);
}

} // namespace

ServersPage::ServersPage()
    : m_choice(new QComboBox)
    , m_choiceLock(labels::hint())
    , m_table(new KeyedTable(
          {tr("Server"), tr("Result"), tr("Round trip"), tr("Loss"), tr("NAT"), tr("Remark")}, tr("Servers")))
    , m_details(labels::value({}, u"details"_s))
    , m_test(new QPushButton(tr("&Test All")))
    , m_cancel(new QPushButton(tr("Sto&p Testing")))
    , m_progress(new QProgressBar)
    , m_fastest(new QPushButton(tr("Use the &Fastest")))
    , m_add(new QPushButton(tr("A&dd…")))
    , m_remove(new QPushButton(tr("&Remove")))
    , m_reset(new QPushButton(tr("Reset &List")))
    , m_listLock(labels::hint())
{
    m_table->setObjectName(u"servers"_s);
    m_table->setLong(0);
    m_table->setNumeric(2);
    m_table->setNumeric(3);
    m_table->setLong(5);
    connect(m_table, &KeyedTable::currentItemChanged, this, &ServersPage::enable);

    auto *layout = new QVBoxLayout(this);
    layout->addLayout(choiceRow());
    layout->addWidget(m_choiceLock);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_details);
    layout->addLayout(testRow());
    layout->addLayout(listRow());
    layout->addWidget(m_listLock);
    layout->addWidget(labels::hint(tr("A server learns when and from where you are online, and can misdirect your "
                                      "traffic. Use one that you trust.")));
    showProgress(0, 0);
}

void ServersPage::display(const TunnelStatus &status, const ServerChoices &servers)
{
    m_status = status;
    m_servers = servers;
    showView();
}

void ServersPage::showProgress(int done, int all)
{
    m_testing = all > 0;
    m_progress->setRange(0, std::max(all, 1));
    m_progress->setValue(done);
    m_progress->setVisible(m_testing);
    m_cancel->setVisible(m_testing);
    m_test->setVisible(!m_testing);
    enable();
}

void ServersPage::addServer(const ServerChoice &server)
{
    const auto isSame
        = [&](const ServerChoice &other) { return other.name.compare(server.name, Qt::CaseInsensitive) == 0; };
    ServerEdits edits = m_edits;
    edits.added.removeIf(isSame);
    if (std::any_of(m_servers.begin(), m_servers.end(), isSame))
        edits.keep(server.name, m_servers);
    else
        edits.added += server;
    edit(edits);
}

void ServersPage::collect(QVariantMap &wish) const
{
    if (m_view.choiceEnabled && m_view.chosen != m_status.selectedServer)
        wish.insert(u"Server"_s, m_view.chosen);
    if (!m_view.listEnabled)
        return;
    if (m_edits.reset)
        wish.insert(u"ServersReset"_s, true);
    if (!m_edits.removed.isEmpty())
        wish.insert(u"ServersRemoved"_s, m_edits.removed);
    QStringList added;
    for (const ServerChoice &server : m_edits.added)
        added += server.name;
    if (!added.isEmpty())
        wish.insert(u"ServersAdded"_s, added);
}

void ServersPage::forget()
{
    m_edits = {};
    showView();
}

QLayout *ServersPage::choiceRow()
{
    auto *label = new QLabel(tr("Server to &use:"));
    label->setBuddy(m_choice);
    m_choice->setObjectName(u"server"_s);
    m_choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_fastest->setObjectName(u"fastest"_s);
    connect(m_choice, &QComboBox::activated, this, &ServersPage::onChosen);
    connect(m_fastest, &QPushButton::clicked, this, [this] {
        ServerEdits edits = m_edits;
        edits.chosen = m_view.fastest;
        edit(edits);
    });
    auto *row = new QHBoxLayout;
    row->addWidget(label);
    row->addWidget(m_choice, 1);
    row->addWidget(m_fastest);
    return row;
}

QLayout *ServersPage::testRow()
{
    m_test->setObjectName(u"test"_s);
    m_cancel->setObjectName(u"cancel"_s);
    m_progress->setAccessibleName(tr("Progress of the test"));
    connect(m_test, &QPushButton::clicked, this, &ServersPage::testRequested);
    connect(m_cancel, &QPushButton::clicked, this, &ServersPage::cancelRequested);
    auto *row = new QHBoxLayout;
    row->addWidget(m_test);
    row->addWidget(m_cancel);
    row->addWidget(m_progress, 1);
    row->addStretch();
    return row;
}

QLayout *ServersPage::listRow()
{
    m_add->setObjectName(u"add"_s);
    m_remove->setObjectName(u"remove"_s);
    m_reset->setObjectName(u"reset"_s);
    connect(m_add, &QPushButton::clicked, this, &ServersPage::addRequested);
    connect(m_remove, &QPushButton::clicked, this, &ServersPage::onRemoveOrKeep);
    connect(m_reset, &QPushButton::clicked, this,
        [this] { edit({.chosen = m_edits.chosen, .added = {}, .removed = {}, .reset = true}); });
    auto *row = new QHBoxLayout;
    row->addWidget(m_add);
    row->addWidget(m_remove);
    row->addStretch();
    row->addWidget(m_reset);
    return row;
}

void ServersPage::showView()
{
    const auto view = ServersView::of(m_status, m_servers, m_edits, QLocale());
    if (view == m_view && m_choice->count() > 0)
        return;
    m_view = view;
    showChoices();
    showTable();
    labels::setOrHide(*m_choiceLock, m_view.choiceLock);
    labels::setOrHide(*m_listLock, m_view.listLock);
    for (QWidget *control : {static_cast<QWidget *>(m_choice), static_cast<QWidget *>(m_fastest)})
        describe(*control, {}, m_view.choiceLock);
    for (QPushButton *control : {m_add, m_remove, m_reset})
        describe(*control, {}, m_view.listLock);
    enable();
}

void ServersPage::showTable()
{
    QList<KeyedTable::Row> rows;
    for (const auto &row : m_view.rows)
        rows += {.key = row.name,
            .texts = {row.name, row.result, row.roundTrip, row.loss, row.nat, row.remark},
            .numbers = {{2, row.time}, {3, row.lost}}};
    m_table->setRows(rows);
}

void ServersPage::showChoices()
{
    setItems(*m_choice, QStringList(tr("Automatic: the best that works")) + m_view.choices,
        QStringList(QString()) + m_view.choices);
    const int chosen = m_choice->findData(m_view.chosen, Qt::UserRole, Qt::MatchFixedString);
    m_choice->setCurrentIndex(std::max(0, chosen));
}

void ServersPage::enable()
{
    const ServersView::Row *row = selected();
    m_details->setText(row == nullptr ? QString() : row->details);
    m_choice->setEnabled(m_view.choiceEnabled);
    m_fastest->setEnabled(m_view.choiceEnabled && !m_view.fastest.isEmpty() && m_view.fastest != m_view.chosen);
    m_test->setEnabled(m_view.testable);
    m_add->setEnabled(m_view.listEnabled && !m_testing);
    m_remove->setEnabled(m_view.listEnabled && row != nullptr && row->removable);
    m_remove->setText(row != nullptr && row->leaves ? tr("&Keep") : tr("&Remove"));
    m_reset->setEnabled(m_view.listEnabled);
}

void ServersPage::edit(const ServerEdits &edits)
{
    m_edits = edits;
    showView();
    Q_EMIT edited();
}

void ServersPage::onChosen()
{
    ServerEdits edits = m_edits;
    edits.chosen = m_choice->currentData().toString();
    edit(edits);
}

// What was only added here goes at once; what the helper knows is marked, and the mark can be taken away again.
void ServersPage::onRemoveOrKeep()
{
    const ServersView::Row row = *selected(); // for the view changes
    ServerEdits edits = m_edits;
    if (row.leaves)
        edits.keep(row.name, m_servers);
    else if (edits.added.removeIf([&](const ServerChoice &server) { return server.name == row.name; }) == 0)
        edits.removed += row.name;
    if (edits.chosen == row.name)
        edits.chosen.reset();
    edit(edits);
}

const ServersView::Row *ServersPage::selected() const
{
    const auto row = std::find_if(m_view.rows.begin(), m_view.rows.end(),
        [name = m_table->currentKey()](const auto &one) { return one.name == name; });
    return row == m_view.rows.end() ? nullptr : &*row;
}
