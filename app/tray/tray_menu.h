// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "app/tray/tray_view.h"

#include <QObject>

class QAction;
class QActionGroup;
class QMenu;

// The menu of the tray icon. Built once, since rebuilding would break a menu that is open in the panel; the list of
// servers alone is renewed, when it has changed.
class TrayMenu final : public QObject
{
    Q_OBJECT

public:
    explicit TrayMenu(QMenu &menu);

    void show(const TrayView &view);

Q_SIGNALS:
    void opened();
    void copyRequested();
    void switchRequested();
    void ruleRequested(const QString &rule);
    void serverRequested(const QString &server);
    void loginPageRequested();
    void windowRequested();
    void settingsRequested();
    void diagnosticsRequested();
    void quitRequested();

private:
    void addRule(const QString &rule, const QString &label);
    void showServers(const TrayView &view);
    void check(const QActionGroup &group, const QString &chosen) const;

    QMenu &m_menu;
    QAction *m_status; // all owned by m_menu
    QAction *m_address;
    QAction *m_switch;
    QMenu *m_rules;
    QActionGroup *m_ruleGroup;
    QMenu *m_serverMenu;
    QActionGroup *m_serverGroup;
    QAction *m_loginPage;
    QList<TrayView::Server> m_servers;
    QString m_rule;
    QString m_currentServer;
    bool m_switchOn = false;
};
