// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/tray/settings_session.h"

#include "app/client/helper_client.h"
#include "app/client/state_text.h"
#include "app/tray/add_server_dialog.h"
#include "app/tray/advanced_page.h"
#include "app/tray/networks_page.h"
#include "app/tray/servers_page.h"
#include "app/tray/settings_dialog.h"
#include "app/tray/user_settings.h"

#include <chrono>
#include <utility>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

SettingsSession::SettingsSession(
    HelperClient &client, UserSettings &settings, Autostart autostart, SettingsDialog &dialog)
    : QObject(&dialog)
    , m_client(client)
    , m_settings(settings)
    , m_autostart(std::move(autostart))
    , m_dialog(dialog)
{
    connect(&m_client, &HelperClient::statusChanged, this, &SettingsSession::onStatus);
    m_patience.setSingleShot(true);
    m_patience.setInterval(2s);
    connect(&m_patience, &QTimer::timeout, &m_client, &HelperClient::checkAlive);
    connect(&m_client.servers(), &ServersClient::tested, this, &SettingsSession::onTested);
    connect(&m_client.servers(), &ServersClient::testsFinished, this, [this] {
        onTestsFinished();
        fetchServers(); // in the order that the results make
    });
    connect(&m_client.servers(), &ServersClient::changed, this, &SettingsSession::fetchServers);
    connect(&m_client.networks(), &NetworksClient::changed, this, &SettingsSession::fetchNetworks);
    connect(&m_dialog, &SettingsDialog::applyRequested, this, &SettingsSession::apply);
    connect(&m_dialog.networks(), &NetworksPage::forgetRequested, this, &SettingsSession::forgetNetwork);
    connect(&m_dialog.servers(), &ServersPage::testRequested, this, &SettingsSession::test);
    connect(&m_dialog.servers(), &ServersPage::cancelRequested, this, &SettingsSession::cancelTest);
    connect(&m_dialog.servers(), &ServersPage::addRequested, this, &SettingsSession::askForServer);
    displayOwn();
    onStatus(m_client.status());
}

// Nobody would see the results.
SettingsSession::~SettingsSession()
{
    if (!m_typed.isEmpty() || !m_toTest.isEmpty())
        cancelTest();
}

void SettingsSession::onStatus(const TunnelStatus &status)
{
    const TunnelStatus before = std::exchange(m_last, status);
    display();
    if (!status.isPresent())
        return onTestsFinished(); // whoever ran one is gone
    const bool appeared = !before.isPresent();
    if (appeared || before.server != status.server || before.selectedServer != status.selectedServer)
        fetchServers();
    if (appeared || before.networkUuid != status.networkUuid || before.networkRule != status.networkRule)
        fetchNetworks();
}

void SettingsSession::display()
{
    const auto text = StateText::of(m_client.status());
    m_dialog.showAbsence(
        m_client.status().isPresent() ? QString() : u"%1 %2"_s.arg(text.sentence, text.reason).trimmed());
    const auto options = OptionsView::of(m_client.status());
    m_dialog.general().display(options);
    m_dialog.advanced().display(options);
    m_dialog.servers().display(m_client.status(), m_servers);
    m_dialog.networks().display(m_client.status(), m_networks);
    m_dialog.enable();
}

void SettingsSession::displayOwn()
{
    m_dialog.general().display({.startsAtLogin = m_autostart.isEnabled(), .notifies = m_settings.notifies()});
    m_dialog.enable();
}

void SettingsSession::fetchServers()
{
    m_client.servers().list(this, [this](const ServerChoices &servers, const CallError &error) {
        if (error.isError())
            return m_dialog.onRefused(error.text());
        m_servers = servers;
        for (ServerChoice &server : m_servers)
            if (server.result.isEmpty()) // it was not listed when it was tested
                server = server.after(m_unlisted.value(server.name.toLower()));
        display();
    });
}

void SettingsSession::fetchNetworks()
{
    m_client.networks().list(this, [this](const KnownNetworks &networks, const CallError &error) {
        if (error.isError())
            return m_dialog.onRefused(error.text());
        m_networks = networks;
        display();
    });
}

// What only concerns this program comes last, for a refusal has to leave everything as it was.
void SettingsSession::apply(const QVariantMap &wish, const OwnSettings &own)
{
    if (wish.isEmpty())
        return finish(own);
    m_patience.start();
    m_client.configure(wish, this, [this, own](const CallError &error) {
        m_patience.stop();
        if (error.isError())
            m_dialog.onRefused(error.text());
        else
            finish(own);
    });
}

void SettingsSession::finish(const OwnSettings &own)
{
    m_settings.setNotifies(own.notifies);
    const bool isStored = own.startsAtLogin == m_autostart.isEnabled() || m_autostart.setEnabled(own.startsAtLogin);
    displayOwn();
    m_dialog.onApplied(isStored
            ? QString()
            : SettingsDialog::tr("Starting at login could not be set up. Is your home folder writable?"));
    if (!m_client.status().isPresent())
        return;
    fetchServers();
    fetchNetworks();
}

void SettingsSession::forgetNetwork(const QString &uuid)
{
    m_client.networks().forget(uuid, this, [this](const CallError &error) {
        if (error.isError())
            m_dialog.onRefused(error.text());
        fetchNetworks();
    });
}

void SettingsSession::test()
{
    m_toTest.clear();
    for (const ServerChoice &server : m_servers)
        m_toTest += server.name;
    m_tests = m_toTest.size();
    m_dialog.servers().showProgress(0, static_cast<int>(m_tests));
    m_client.servers().test({}, this, [this](const CallError &error) {
        if (!error.isError())
            return;
        onTestsFinished();
        m_dialog.onRefused(error.text());
    });
}

void SettingsSession::onTested(const QString &server, const QVariantMap &result)
{
    for (ServerChoice &one : m_servers)
        if (one.name.compare(server, Qt::CaseInsensitive) == 0)
            one = one.after(result);
    if (server == m_typed)
        onNewTested(server, result);
    if (m_toTest.removeAll(server) > 0)
        m_dialog.servers().showProgress(static_cast<int>(m_tests - m_toTest.size()), static_cast<int>(m_tests));
    display();
}

void SettingsSession::onTestsFinished()
{
    m_toTest.clear();
    m_tests = 0;
    m_dialog.servers().showProgress(0, 0);
    if (!std::exchange(m_typed, {}).isEmpty() && m_adding != nullptr)
        m_adding->onTestEnded();
}

void SettingsSession::askForServer()
{
    m_adding = new AddServerDialog(&m_dialog);
    m_adding->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_adding, &AddServerDialog::testRequested, this, &SettingsSession::testNew);
    connect(m_adding, &AddServerDialog::added, &m_dialog.servers(), &ServersPage::addServer);
    connect(m_adding, &QDialog::finished, this, &SettingsSession::onAddingClosed);
    m_adding->open();
}

void SettingsSession::testNew(const QString &server)
{
    m_client.servers().test({server}, this, [this, server, adding = m_adding](const CallError &error) {
        const bool isOpen = adding != nullptr && adding == m_adding;
        if (!error.isError()) {
            m_typed = server; // the result comes after this answer
            if (!isOpen)
                cancelTest();
        } else if (isOpen) {
            adding->onTestFailed(error.text());
        }
    });
}

void SettingsSession::onNewTested(const QString &server, const QVariantMap &result)
{
    m_typed.clear();
    m_unlisted.insert(server.toLower(), result);
    if (m_adding == nullptr)
        return;
    ServerChoice tested;
    tested.name = server;
    m_adding->onTested(tested.after(result));
}

void SettingsSession::onAddingClosed()
{
    m_adding = nullptr;
    if (!m_typed.isEmpty())
        cancelTest();
}

// Its end is told by a signal.
void SettingsSession::cancelTest()
{
    m_client.servers().cancelTest(&m_client, [](const CallError &) {});
}
