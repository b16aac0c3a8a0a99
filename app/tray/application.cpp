// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/tray/application.h"

#include "app/tray/settings_dialog.h"
#include "app/tray/settings_session.h"
#include "app/tray/tray_menu.h"

#include <QApplication>
#include <QClipboard>

using namespace Qt::StringLiterals;

Application::Application(
    const QDBusConnection &systemBus, const QDBusConnection &sessionBus, std::chrono::milliseconds patience)
    : m_client(systemBus)
    , m_host(sessionBus, patience)
{
    QApplication::setQuitOnLastWindowClosed(false);
    connect(&m_client, &HelperClient::statusChanged, this, [this](const TunnelStatus &status) {
        fetchServers(status);
        display();
    });
    connectTray();
    connectWindow();
    display();
}

void Application::showWindow()
{
    m_windowClosed = false;
    raise(m_window);
}

void Application::showSettings()
{
    if (m_settings == nullptr) {
        m_settings = new SettingsDialog(&m_window);
        m_settings->setAttribute(Qt::WA_DeleteOnClose);
        new SettingsSession(m_client, *m_settings);
    }
    raise(*m_settings);
}

void Application::connectTray()
{
    const TrayMenu &menu = m_tray.menu();
    connect(&menu, &TrayMenu::copyRequested, this, &Application::copyAddress);
    connect(&menu, &TrayMenu::switchRequested, this, &Application::flipSwitch);
    connect(&menu, &TrayMenu::serverRequested, this, &Application::selectServer);
    connect(&menu, &TrayMenu::windowRequested, this, &Application::showWindow);
    connect(&menu, &TrayMenu::settingsRequested, this, &Application::showSettings);
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
    connect(&m_window, &StatusWindow::settingsRequested, this, &Application::showSettings);
    connect(&m_window, &StatusWindow::refreshRequested, &m_client, &HelperClient::refresh);
    connect(&m_window, &StatusWindow::closed, this, [this] { m_windowClosed = true; });
}

void Application::display()
{
    m_tray.show(TrayView::of(m_client.status(), m_servers));
    m_window.display(StatusView::of(m_client.status(), QLocale()));
}

void Application::fetchServers(const TunnelStatus &status)
{
    const bool mayDiffer = status.helper != m_lastStatus.helper || status.server != m_lastStatus.server;
    m_lastStatus = status;
    if (!mayDiffer || !status.isPresent())
        return;
    m_client.servers().list(this, [this](const ServerChoices &servers, const CallError &error) {
        if (error.isError()) // the menu keeps the old list, and the settings dialog will say why
            return;
        m_servers = servers;
        display();
    });
}

void Application::flipSwitch()
{
    const TunnelStatus &status = m_client.status();
    if (!status.isPresent())
        return showWindow(); // it says what is wrong
    m_client.setMode(status.isWanted() ? u"off"_s : u"auto"_s, this, [this](const CallError &e) { onAnswer(e); });
}

void Application::selectServer(const QString &server)
{
    m_client.selectServer(server, this, [this](const CallError &error) { onAnswer(error); });
}

void Application::copyAddress() const
{
    if (const QString &address = m_client.status().address; !address.isEmpty())
        QApplication::clipboard()->setText(address);
}

void Application::toggleWindow()
{
    if (m_window.isVisible() && m_window.isActiveWindow())
        m_window.close();
    else
        showWindow();
}

void Application::onHostMissing()
{
    // Without a tray the window is everything: it must be there, and closing it ends the program.
    QApplication::setQuitOnLastWindowClosed(true);
    if (m_window.isVisible())
        return;
    if (m_windowClosed)
        Q_EMIT quitRequested();
    else
        showWindow();
}

void Application::onAnswer(const CallError &error)
{
    m_window.showProblem(error.text());
    if (error.isError())
        showWindow();
}

void Application::raise(QWidget &window) const
{
    // Wayland lets a window come to the front only with the token of the click that asked for it.
    if (const QString token = m_tray.activationToken(); !token.isEmpty())
        qputenv("XDG_ACTIVATION_TOKEN", token.toUtf8());
    window.show();
    window.setWindowState(window.windowState() & ~Qt::WindowMinimized);
    window.raise();
    window.activateWindow();
}
