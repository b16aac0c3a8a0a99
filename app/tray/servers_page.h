// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "app/tray/servers_view.h"
#include "app/tray/settings_page.h"

class KeyedTable;
class QComboBox;
class QLabel;
class QProgressBar;
class QPushButton;

// The server to use, and the list with what tests said of each.
class ServersPage final : public SettingsPage
{
    Q_OBJECT

public:
    ServersPage();

    void display(const TunnelStatus &status, const ServerChoices &servers);
    // How many of how many servers are tested; none of none: no test runs.
    void showProgress(int done, int all);
    void addServer(const ServerChoice &server);

    void collect(QVariantMap &wish) const override;
    void forget() override;

Q_SIGNALS:
    void testRequested();
    void cancelRequested();
    void addRequested();

private:
    QLayout *choiceRow();
    QLayout *testRow();
    QLayout *listRow();
    void showView();
    void showTable();
    void showChoices();
    void enable();
    void edit(const ServerEdits &edits);
    void onChosen();
    void onRemoveOrKeep();
    [[nodiscard]] const ServersView::Row *selected() const;

    TunnelStatus m_status;
    ServerChoices m_servers;
    ServerEdits m_edits;
    ServersView m_view;
    bool m_testing = false;
    QComboBox *m_choice; // all owned by this
    QLabel *m_choiceLock;
    KeyedTable *m_table;
    QLabel *m_details; // of the selected one
    QPushButton *m_test;
    QPushButton *m_cancel;
    QProgressBar *m_progress;
    QPushButton *m_fastest;
    QPushButton *m_add;
    QPushButton *m_remove;
    QPushButton *m_reset;
    QLabel *m_listLock;
};
