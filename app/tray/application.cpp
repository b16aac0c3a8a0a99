// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/tray/application.h"

#include "app/tray/about_dialog.h"
#include "app/tray/diagnostics_session.h"
#include "app/tray/diagnostics_window.h"
#include "app/tray/raising.h"
#include "app/tray/restart_plan.h"
#include "app/tray/settings_session.h"
#include "app/tray/traffic_view.h"
#include "app/tray/tray_menu.h"
#include "app/tray/welcome_window.h"

#include <QApplication>
#include <QClipboard>
#include <QDateTime>
#include <QDesktopServices>
#include <QSessionManager>
#include <QTimer>
#include <QUrl>

#include <chrono>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

Application::Application(const Surroundings &surroundings)
    : m_settings(surroundings.settingsFile)
    , m_autostart(surroundings.autostart)
    , m_client(surroundings.systemBus, surroundings.helperPatience)
    , m_wishes(m_client, m_settings)
    , m_notifications(m_settings, surroundings.noticePatience)
    , m_traffic(m_client)
    , m_host(surroundings.sessionBus, surroundings.trayPatience)
{
    QApplication::setQuitOnLastWindowClosed(false);
    connectClient();
    connectTray();
    connectWindow();
    display();
}

void Application::showWindow()
{
    m_windowClosed = false;
    if (!m_settings.isIntroduced())
        return showWelcome();
    raise(m_window);
}

void Application::showSettings(SettingsDialog::Page page)
{
    if (m_settingsDialog == nullptr) {
        m_settingsDialog = new SettingsDialog(&m_window);
        m_settingsDialog->setAttribute(Qt::WA_DeleteOnClose);
        new SettingsSession(m_client, m_settings, m_autostart, *m_settingsDialog);
    }
    m_settingsDialog->showPage(page);
    raise(*m_settingsDialog);
}

void Application::showDiagnostics()
{
    if (m_diagnostics == nullptr) {
        m_diagnostics = new DiagnosticsWindow(&m_window);
        m_diagnostics->setAttribute(Qt::WA_DeleteOnClose);
        new DiagnosticsSession(m_client, *m_diagnostics);
    }
    raise(*m_diagnostics);
}

void Application::showAbout()
{
    auto *about = new AboutDialog(m_client.status().version, &m_window);
    about->setAttribute(Qt::WA_DeleteOnClose);
    about->open();
}

void Application::connectClient()
{
    connect(&m_client, &HelperClient::statusChanged, this, [this](const TunnelStatus &status) {
        const bool mayDiffer = status.helper != m_lastStatus.helper || status.server != m_lastStatus.server
            || status.selectedServer != m_lastStatus.selectedServer;
        m_lastStatus = status;
        m_traffic.onOccasion();
        if (mayDiffer && status.isPresent())
            fetchServers();
        display();
    });
    connect(&m_client.servers(), &ServersClient::changed, this, &Application::fetchServers);
    connect(&m_client.servers(), &ServersClient::testsFinished, this, &Application::fetchServers);
    connect(&m_client, &HelperClient::statusChanged, &m_notifications, &Notifications::onStatus);
    connect(&m_wishes, &Wishes::made, &m_notifications, &Notifications::onWish);
    connect(&m_notifications, &Notifications::helpRequested, this, &Application::onNoticeClicked);
    connect(&m_wishes, &Wishes::answered, this, &Application::onAnswer);
    connect(&m_wishes, &Wishes::waitingChanged, &m_window, &StatusWindow::showWaiting);
    connect(&m_traffic, &TrafficWatch::changed, this, &Application::displayTraffic);
    connect(&m_traffic, &TrafficWatch::glanced, this, &Application::noteTraffic);
}

void Application::connectTray()
{
    const TrayMenu &menu = m_tray.menu();
    connect(&menu, &TrayMenu::opened, &m_traffic, &TrafficWatch::onOccasion);
    connect(&menu, &TrayMenu::copyRequested, this, &Application::copyAddress);
    connect(&menu, &TrayMenu::switchRequested, this, &Application::flipSwitch);
    connect(&menu, &TrayMenu::ruleRequested, &m_wishes, &Wishes::setRule);
    connect(&menu, &TrayMenu::serverRequested, &m_wishes, &Wishes::selectServer);
    connect(&menu, &TrayMenu::loginPageRequested, this, &Application::openLoginPage);
    connect(&menu, &TrayMenu::windowRequested, this, &Application::showWindow);
    connect(&menu, &TrayMenu::settingsRequested, this, [this] { showSettings(); });
    connect(&menu, &TrayMenu::diagnosticsRequested, this, &Application::showDiagnostics);
    connect(&menu, &TrayMenu::quitRequested, this, &Application::quitRequested);
    connect(&m_tray, &TrayIcon::windowRequested, this, &Application::toggleWindow);
    connect(&m_tray, &TrayIcon::switchRequested, this, &Application::flipSwitch);
    connect(&m_host, &TrayHost::appeared, this, [] { QApplication::setQuitOnLastWindowClosed(false); });
    connect(&m_host, &TrayHost::foundMissing, this, &Application::onHostMissing);
}

void Application::connectWindow()
{
    connect(&m_window, &StatusWindow::switchRequested, this, &Application::flipSwitch);
    connect(&m_window, &StatusWindow::copyRequested, this, &Application::copyAddress);
    connect(&m_window, &StatusWindow::settingsRequested, this, [this] { showSettings(); });
    connect(&m_window, &StatusWindow::diagnosticsRequested, this, &Application::showDiagnostics);
    connect(&m_window, &StatusWindow::aboutRequested, this, &Application::showAbout);
    connect(
        &m_window, &StatusWindow::serverChangeRequested, this, [this] { showSettings(SettingsDialog::Page::Servers); });
    connect(&m_window, &StatusWindow::refreshRequested, &m_client, &HelperClient::refresh);
    connect(&m_window, &StatusWindow::helpRequested, this, &Application::help);
    connect(&m_window, &StatusWindow::seenChanged, this, &Application::display);
    connect(&m_window, &StatusWindow::closed, this, &Application::onWindowClosed);
    connect(qApp, &QGuiApplication::saveStateRequest, this, &Application::saveSession);
}

void Application::display()
{
    const auto view = StatusView::of(m_client.status(), QLocale());
    m_traffic.setCarrying(view.carries);
    if (!view.carries)
        m_trafficNote.clear();
    m_tray.show(TrayView::of(m_client.status(), m_servers, m_trafficNote));
    m_window.display(view);
    m_traffic.setActive(m_window.isSeen() && view.carries);
    displayTraffic();
    displayWelcome();
}

void Application::displayTraffic()
{
    m_window.display(TrafficView::of(m_traffic.statistics(), m_traffic.history(), QLocale()));
}

void Application::noteTraffic()
{
    m_trafficNote = TrafficView::totalsAt(m_traffic.statistics(), QDateTime::currentDateTime(), QLocale());
    display();
}

void Application::fetchServers()
{
    m_client.servers().list(this, [this](const ServerChoices &servers, const CallError &error) {
        if (error.isError()) // the menu keeps the old list, and the settings dialog will say why
            return;
        m_servers = servers;
        display();
    });
}

void Application::flipSwitch()
{
    if (m_client.status().isPresent())
        m_wishes.flipSwitch();
    else
        showWindow(); // it says what is wrong
}

void Application::copyAddress()
{
    const QString &address = m_client.status().address;
    if (address.isEmpty())
        return;
    QApplication::clipboard()->setText(address);
    m_window.confirmCopy();
}

void Application::toggleWindow()
{
    if (m_window.isVisible() && m_window.isActiveWindow())
        m_window.close();
    else
        showWindow();
}

void Application::showWelcome()
{
    if (m_welcome == nullptr) {
        m_welcome = new WelcomeWindow;
        m_welcome->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_welcome, &WelcomeWindow::chosen, this, &Application::onChoice);
        connect(m_welcome, &QDialog::rejected, this, [this] { m_windowClosed = true; });
        connect(this, &QObject::destroyed, m_welcome, &QObject::deleteLater);
        displayWelcome();
    }
    raise(*m_welcome);
}

void Application::displayWelcome()
{
    if (m_welcome != nullptr)
        m_welcome->display(m_client.status());
}

void Application::onChoice(const QString &mode, bool startAtLogin)
{
    m_settings.setIntroduced();
    showWindow();
    if (!m_autostart.setEnabled(startAtLogin))
        m_window.showProblem(tr("Starting at login could not be set up. Is your home folder writable?"));
    const TunnelStatus &status = m_client.status();
    const bool differs = mode != status.mode || !status.isModeChosen();
    if (differs && !status.isLocked(u"Mode"))
        m_wishes.setMode(mode);
}

void Application::onWindowClosed()
{
    m_windowClosed = true;
    // Leaving closes the window, too, at the end of a session for example; who is still here then has only hidden it.
    QTimer::singleShot(1s, this, &Application::explainHiding);
}

void Application::explainHiding()
{
    if (m_window.isVisible() || !m_host.isPresent() || m_settings.hidingIsExplained())
        return;
    m_settings.setHidingIsExplained();
    m_notifications.show({.event = u"stillRunning"_s,
        .title = tr("Navalis keeps running"),
        .text = tr("Its icon in the panel opens this window again."),
        .button = {},
        .action = StatusMessage::Action::None});
}

void Application::saveSession(QSessionManager &session)
{
    const bool windowIsOpen = m_window.isVisible() || m_welcome != nullptr;
    const auto plan = RestartPlan::of(QApplication::applicationFilePath(), windowIsOpen, m_autostart.isEnabled());
    session.setRestartCommand(plan.command);
    session.setRestartHint(plan.restarts ? QSessionManager::RestartIfRunning : QSessionManager::RestartNever);
}

void Application::onHostMissing()
{
    // Without a tray the window is everything: it must be there, and closing it ends the program. But a tray that was
    // there may only be away while the screen is locked, when nothing may happen by itself.
    QApplication::setQuitOnLastWindowClosed(true);
    if (m_host.wasSeen() || m_window.isVisible() || m_welcome != nullptr)
        return;
    if (m_windowClosed)
        Q_EMIT quitRequested();
    else
        showWindow();
}

void Application::onAnswer(const CallError &error)
{
    m_window.showProblem(error.text());
    // Who closed the prompt knows; a window would only be in the way.
    if (error.isError() && error.kind() != CallError::Kind::Cancelled)
        showWindow();
}

void Application::help(StatusMessage::Action action)
{
    using Action = StatusMessage::Action;
    switch (action) {
    case Action::None:
    case Action::Dismiss:
        return;
    case Action::AskHelper:
        return m_client.refresh();
    case Action::RestartProgram:
        return Q_EMIT restartRequested();
    case Action::RestartTunnel:
        return m_wishes.restartTunnel();
    case Action::OpenLoginPage:
        return openLoginPage();
    case Action::ChooseServer:
        return showSettings(SettingsDialog::Page::Servers);
    case Action::SetPort:
        return showSettings(SettingsDialog::Page::Advanced);
    case Action::ChangeRules:
        return showSettings(SettingsDialog::Page::Networks);
    case Action::ChangeSettings:
        return showSettings();
    case Action::Diagnose:
        return showDiagnostics();
    }
    Q_UNREACHABLE();
}

void Application::onNoticeClicked(StatusMessage::Action action, const QString &activationToken)
{
    if (!activationToken.isEmpty())
        qputenv("XDG_ACTIVATION_TOKEN", activationToken.toUtf8());
    // What needs no window of its own shows its effect in the main one.
    if (action == StatusMessage::Action::None || action == StatusMessage::Action::AskHelper
        || action == StatusMessage::Action::RestartTunnel)
        showWindow();
    help(action);
}

void Application::openLoginPage()
{
    // Any page without encryption does: the network answers with its own.
    const QString page = u"http://networkcheck.kde.org/"_s;
    if (QDesktopServices::openUrl(QUrl(page)))
        return;
    m_window.showProblem(tr("No browser could be started. Open this address yourself: %1").arg(page));
    showWindow();
}

void Application::raise(QWidget &window)
{
    raiseWindow(window, m_tray.takeActivationToken());
}
