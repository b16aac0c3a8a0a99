// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "app/tray/networks_view.h"
#include "app/tray/settings_page.h"

class KeyedTable;
class QComboBox;
class QLabel;
class QPushButton;

// A rule for each network that was visited.
class NetworksPage final : public SettingsPage
{
    Q_OBJECT

public:
    NetworksPage();

    void display(const TunnelStatus &status, const KnownNetworks &networks);
    void collect(QVariantMap &wish) const override;
    void forget() override;

Q_SIGNALS:
    // At once, not with the rest: nothing is to be kept of it.
    void forgetRequested(const QString &uuid);

private:
    QLayout *ruleRow();
    void showView();
    void onSelected();
    void onRule();

    TunnelStatus m_status;
    KnownNetworks m_networks;
    QMap<QString, QString> m_typed; // rules by UUID
    NetworksView m_view;
    KeyedTable *m_table; // all owned by this
    QComboBox *m_rule;
    QPushButton *m_forget;
    QLabel *m_lock;
};
