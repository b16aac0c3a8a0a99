// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/tray/networks_page.h"

#include "app/tray/description.h"
#include "app/tray/keyed_table.h"
#include "app/tray/labels.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

// The words of the interface and the choice that a person has.
const QStringList rules{u"automatic"_s, u"always"_s, u"never"_s};

} // namespace

NetworksPage::NetworksPage()
    : m_table(
          new KeyedTable({tr("Network"), tr("Rule"), tr("Last seen"), tr("What worked there")}, tr("Known networks")))
    , m_rule(new QComboBox)
    , m_forget(new QPushButton(tr("&Forget")))
    , m_lock(labels::hint())
{
    m_table->setObjectName(u"networks"_s);
    m_table->setLong(0);
    m_table->setLong(3);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(labels::plain(tr("“Automatic” follows the general setting; the other rules win over it.")));
    layout->addWidget(m_table, 1);
    layout->addLayout(ruleRow());
    layout->addWidget(m_lock);
    connect(m_table, &KeyedTable::currentItemChanged, this, &NetworksPage::onSelected);
    connect(m_rule, &QComboBox::activated, this, &NetworksPage::onRule);
    connect(m_forget, &QPushButton::clicked, this, [this] { Q_EMIT forgetRequested(m_table->currentKey()); });
}

void NetworksPage::display(const TunnelStatus &status, const KnownNetworks &networks)
{
    m_status = status;
    m_networks = networks;
    showView();
}

void NetworksPage::collect(QVariantMap &wish) const
{
    if (!m_view.enabled)
        return;
    QMap<QString, QString> changed;
    for (const KnownNetwork &network : m_networks)
        if (const QString rule = m_typed.value(network.uuid, network.rule); rule != network.rule)
            changed.insert(network.uuid, rule);
    if (!changed.isEmpty())
        wish.insert(u"NetworkRules"_s, QVariant::fromValue(changed));
}

void NetworksPage::forget()
{
    m_typed.clear();
    showView();
}

QLayout *NetworksPage::ruleRow()
{
    auto *label = new QLabel(tr("&Rule for this network:"));
    label->setBuddy(m_rule);
    for (const QString &rule : rules)
        m_rule->addItem(NetworksView::ruleName(rule), rule);
    m_rule->setObjectName(u"rule"_s);
    m_forget->setObjectName(u"forget"_s);
    auto *row = new QHBoxLayout;
    row->addWidget(label);
    row->addWidget(m_rule);
    row->addStretch();
    row->addWidget(m_forget);
    return row;
}

void NetworksPage::showView()
{
    const auto view = NetworksView::of(m_status, m_networks, m_typed, QLocale());
    describe(*m_rule, {}, view.lock);
    describe(*m_forget, tr("Removes the selected network from the list, at once"), view.lock);
    if (view == m_view && m_table->topLevelItemCount() == view.rows.size())
        return onSelected();
    m_view = view;
    QList<KeyedTable::Row> rows;
    for (const auto &row : view.rows)
        rows += {.key = row.uuid,
            .texts = {row.name, row.ruleText, row.seen, row.lastResult},
            .numbers = {{2, static_cast<double>(row.seenAt)}}};
    m_table->setRows(rows);
    labels::setOrHide(*m_lock, view.lock);
    onSelected();
}

void NetworksPage::onSelected()
{
    const auto row = std::find_if(m_view.rows.begin(), m_view.rows.end(),
        [uuid = m_table->currentKey()](const auto &one) { return one.uuid == uuid; });
    const bool editable = m_view.enabled && row != m_view.rows.end();
    m_rule->setEnabled(editable);
    m_forget->setEnabled(editable);
    m_rule->setCurrentIndex(row == m_view.rows.end() ? -1 : m_rule->findData(row->rule));
}

void NetworksPage::onRule()
{
    m_typed.insert(m_table->currentKey(), m_rule->currentData().toString());
    showView();
    Q_EMIT edited();
}
