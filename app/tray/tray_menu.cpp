// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/tray/tray_menu.h"

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
    , m_rules(menu.addMenu(tr("&On This Network")))
    , m_ruleGroup(new QActionGroup(m_rules))
    , m_serverMenu(menu.addMenu(tr("S&erver")))
    , m_serverGroup(new QActionGroup(m_serverMenu))
    , m_loginPage(menu.addAction(tr("Open &Login Page…"), this, &TrayMenu::loginPageRequested))
{
    connect(&menu, &QMenu::aboutToShow, this, &TrayMenu::opened);
    m_status->setEnabled(false);
    m_switch->setCheckable(true);
    // A click is a wish; the picture follows the helper.
    connect(m_switch, &QAction::triggered, this, [this] {
        m_switch->setChecked(m_switchOn);
        Q_EMIT switchRequested();
    });
    addRule(u"automatic"_s, tr("&Automatic"));
    addRule(u"always"_s, tr("Al&ways On"));
    addRule(u"never"_s, tr("&Never"));
    connect(m_ruleGroup, &QActionGroup::triggered, this, [this](const QAction *action) {
        const QString rule = action->data().toString();
        check(*m_ruleGroup, m_rule);
        if (rule != m_rule)
            Q_EMIT ruleRequested(rule);
    });
    connect(m_serverGroup, &QActionGroup::triggered, this, [this](const QAction *action) {
        const QString server = action->data().toString();
        check(*m_serverGroup, m_currentServer);
        if (server != m_currentServer)
            Q_EMIT serverRequested(server);
    });
    menu.addSeparator();
    menu.addAction(tr("Show &Window"), this, &TrayMenu::windowRequested);
    menu.addAction(tr("&Settings…"), this, &TrayMenu::settingsRequested);
    menu.addAction(tr("&Diagnostics…"), this, &TrayMenu::diagnosticsRequested);
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
    m_rule = view.rule;
    check(*m_ruleGroup, m_rule);
    m_rules->menuAction()->setEnabled(view.ruleEnabled);
    showServers(view);
    m_loginPage->setVisible(view.portal);
}

void TrayMenu::addRule(const QString &rule, const QString &label)
{
    auto *action = m_rules->addAction(label);
    action->setData(rule);
    action->setCheckable(true);
    m_ruleGroup->addAction(action);
}

void TrayMenu::showServers(const TrayView &view)
{
    if (m_servers != view.servers) {
        m_servers = view.servers;
        m_serverMenu->clear();
        for (const auto &[name, label] : view.servers) {
            auto *action = m_serverMenu->addAction(label);
            action->setData(name);
            action->setCheckable(true);
            m_serverGroup->addAction(action);
        }
    }
    m_currentServer = view.currentServer;
    check(*m_serverGroup, m_currentServer);
    m_serverMenu->menuAction()->setEnabled(view.serversEnabled);
}

void TrayMenu::check(const QActionGroup &group, const QString &chosen) const
{
    for (QAction *action : group.actions())
        action->setChecked(action->data().toString().compare(chosen, Qt::CaseInsensitive) == 0);
}
