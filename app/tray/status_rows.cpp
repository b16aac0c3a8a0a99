// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/tray/status_rows.h"

#include "app/tray/copy_button.h"
#include "app/tray/description.h"
#include "app/tray/labels.h"
#include "app/tray/status_view.h"
#include "app/tray/traffic_graph.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

StatusRows::StatusRows(QWidget *parent)
    : QWidget(parent)
    , m_copy(new CopyButton(tr("&Copy")))
    , m_change(new QPushButton(tr("C&hange…")))
    , m_explain(new QPushButton(tr("&What Is This?")))
    , m_natExplanation(labels::hint({}, u"natExplanation"_s))
    , m_graph(new TrafficGraph)
    , m_traffic{.name = tr("Traffic"), .value = labels::plain({}, u"traffic"_s)}
{
    auto *layout = new QGridLayout(this);
    layout->setContentsMargins({});
    layout->setColumnStretch(1, 1);
    layout->setHorizontalSpacing(16);
    layout->setVerticalSpacing(6);
    m_copy->setObjectName(u"copy"_s);
    m_copy->setAccessibleDescription(tr("Copies the address"));
    m_change->setObjectName(u"change"_s);
    m_address = addRow(*layout, tr("Address"), m_copy);
    m_server = addRow(*layout, tr("Server"), m_change);
    m_nat = addRow(*layout, tr("NAT type"), m_explain);
    addNatExplanation(*layout);
    m_relay = addRow(*layout, tr("Relay"));
    m_network = addRow(*layout, tr("Network"));
    m_since = addRow(*layout, tr("Connected since"));
    addTraffic(*layout);
    fill(m_traffic, {});
    connect(m_copy, &QPushButton::clicked, this, &StatusRows::copyRequested);
    connect(m_change, &QPushButton::clicked, this, &StatusRows::serverChangeRequested);
}

void StatusRows::display(const StatusView &view)
{
    fill(m_address, view.address);
    m_copy->setEnabled(!view.address.isEmpty());
    fill(m_server, view.server);
    m_change->setEnabled(view.serverEnabled);
    m_change->setToolTip(view.serverLock);
    describe(*m_change, tr("Chooses another server"), view.serverLock);
    fill(m_nat, view.nat);
    m_natExplanation->setText(view.natExplanation);
    fill(m_relay, view.relay);
    fill(m_network, view.network);
    fill(m_since, view.since);
}

void StatusRows::display(const TrafficView &view)
{
    fill(m_traffic, view.totals.isEmpty() ? QString() : view.totals + u'\n' + view.now);
    m_graph->display(view);
    m_graph->setVisible(!view.totals.isEmpty());
}

void StatusRows::confirmCopy()
{
    m_copy->confirm();
}

StatusRows::Row StatusRows::addRow(QGridLayout &layout, const QString &name, QPushButton *button)
{
    const int row = layout.rowCount();
    auto *value = labels::plain();
    layout.addWidget(new QLabel(tr("%1:", "name of a row").arg(name)), row, 0);
    layout.addWidget(value, row, 1, 1, button == nullptr ? 2 : 1);
    if (button != nullptr)
        layout.addWidget(button, row, 2);
    return {.name = name, .value = value};
}

// Who hears the window instead of seeing it hears both together.
void StatusRows::fill(const Row &row, const QString &text)
{
    labels::setOrDash(*row.value, text);
    row.value->setAccessibleName(tr("%1: %2", "name of a row and what is in it").arg(row.name, row.value->text()));
}

void StatusRows::addNatExplanation(QGridLayout &layout)
{
    m_explain->setCheckable(true);
    m_explain->setObjectName(u"explainNat"_s);
    m_explain->setAccessibleDescription(tr("Explains the NAT type"));
    m_natExplanation->hide();
    layout.addWidget(m_natExplanation, layout.rowCount(), 1, 1, 2);
    connect(m_explain, &QPushButton::toggled, this, [this](bool shown) {
        m_natExplanation->setVisible(shown);
        Q_EMIT sizeChanged();
    });
}

void StatusRows::addTraffic(QGridLayout &layout)
{
    const int row = layout.rowCount();
    layout.addWidget(new QLabel(tr("%1:", "name of a row").arg(m_traffic.name)), row, 0, Qt::AlignTop);
    auto *both = new QHBoxLayout;
    auto place = m_graph->sizePolicy();
    place.setRetainSizeWhenHidden(true); // the window must not change its size with the first packet
    m_graph->setSizePolicy(place);
    m_graph->hide();
    both->addWidget(m_traffic.value, 3, Qt::AlignTop);
    both->addWidget(m_graph, 2);
    layout.addLayout(both, row, 1, 1, 2);
}
