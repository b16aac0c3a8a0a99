// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/tray/tray_menu.h"

#include "app/tray/tray_view.h"

#include <QAction>
#include <QActionGroup>
#include <QMenu>

using namespace Qt::StringLiterals;

TrayMenu::TrayMenu(QMenu &menu)
    : QObject(&menu)
    , m_menu(menu)
    , m_status(menu.addAction(QString()))
    , m_address(menu.addAction(QString(), this, &TrayMenu::copyRequested))
    , m_switch((menu.addSeparator(), menu.addAction(tr("&IPv6 through Teredo"))))
    , m_servers(menu.addMenu(tr("S&erver")))
    , m_serverGroup(new QActionGroup(m_servers))
{
    m_status->setEnabled(false);
    m_switch->setCheckable(true);
    connect(m_switch, &QAction::triggered, this, [this] {
        m_switch->setChecked(m_switchOn); // a click is a wish; the picture follows the helper
        Q_EMIT switchRequested();
    });
    connect(m_serverGroup, &QActionGroup::triggered, this, [this](const QAction *action) {
        const QString server = action->data().toString();
        checkServer();
        if (server != m_currentServer)
            Q_EMIT serverRequested(server);
    });
    menu.addSeparator();
    menu.addAction(tr("Show &Window…"), this, &TrayMenu::windowRequested);
    menu.addAction(tr("&Settings…"), this, &TrayMenu::settingsRequested);
    menu.addAction(tr("&Quit"), this, &TrayMenu::quitRequested);
}

void TrayMenu::show(const TrayView &view)
{
    m_status->setText(view.statusText);
    m_address->setText(view.addressText);
    m_address->setVisible(!view.addressText.isEmpty());
    m_switchOn = view.switchOn;
    m_switch->setChecked(view.switchOn);
    m_switch->setEnabled(view.switchEnabled);
    showServers(view);
}

void TrayMenu::showServers(const TrayView &view)
{
    if (m_serverNames != view.servers) {
        m_serverNames = view.servers;
        m_servers->clear();
        for (const QString &name : view.servers) {
            auto *action = m_servers->addAction(QString(name).replace(u'&', "&&"_L1));
            action->setData(name);
            action->setCheckable(true);
            m_serverGroup->addAction(action);
        }
    }
    m_currentServer = view.currentServer;
    checkServer();
    m_servers->menuAction()->setEnabled(view.serversEnabled);
}

void TrayMenu::checkServer()
{
    for (QAction *action : m_serverGroup->actions())
        action->setChecked(action->data().toString().compare(m_currentServer, Qt::CaseInsensitive) == 0);
}
