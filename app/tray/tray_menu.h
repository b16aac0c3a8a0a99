// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QObject>
#include <QStringList>

class QAction;
class QActionGroup;
class QMenu;
struct TrayView;

// The menu of the tray icon. Built once, since rebuilding would break a menu that is open in the panel; the list of
// servers alone is renewed, when it has changed.
class TrayMenu final : public QObject
{
    Q_OBJECT

public:
    explicit TrayMenu(QMenu &menu);

    void show(const TrayView &view);

Q_SIGNALS:
    void copyRequested();
    void switchRequested();
    void serverRequested(const QString &server);
    void windowRequested();
    void settingsRequested();
    void quitRequested();

private:
    void showServers(const TrayView &view);
    void checkServer();

    QMenu &m_menu;
    QAction *m_status; // all owned by m_menu
    QAction *m_address;
    QAction *m_switch;
    QMenu *m_servers;
    QActionGroup *m_serverGroup;
    QStringList m_serverNames;
    QString m_currentServer;
    bool m_switchOn = false;
};
