// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "helper/service/servers_service.h"

#include "helper/service/configuring.h"
#include "helper/service/server_tests.h"
#include "helper/service/tunnel.h"

#include <algorithm>
#include <tuple>

namespace {

const QString interfaceName = QStringLiteral("org.navalis.Navalis1.Servers");

QString sourceWord(Server::Source source)
{
    switch (source) {
    case Server::Source::BuiltIn:
        return QStringLiteral("built-in");
    case Server::Source::User:
        return QStringLiteral("user");
    case Server::Source::Administrator:
        return QStringLiteral("administrator");
    }
    Q_UNREACHABLE_RETURN({});
}

struct Candidate {
    Server server;
    std::optional<ServerTestResult> result;
};

bool works(const ServerTestResult &result)
{
    return result.outcome == u"works" || result.outcome == u"no-second-address";
}

// What works comes first, by loss and then by round trip; then what nobody has tested, and last what does not work.
auto rank(const Candidate &candidate)
{
    const auto &result = candidate.result;
    if (!result)
        return std::tuple(1, 0.0, 0.0);
    return works(*result) ? std::tuple(0, result->loss, result->roundTrip) : std::tuple(2, 0.0, 0.0);
}

QVariantMap entries(const ServerTestResult &result)
{
    return {
        {QStringLiteral("Result"), result.outcome},
        {QStringLiteral("RoundTrip"), result.roundTrip},
        {QStringLiteral("Loss"), result.loss},
        {QStringLiteral("NatType"), result.natType},
        {QStringLiteral("LastTest"), result.time},
        {QStringLiteral("Address"), result.address},
    };
}

} // namespace

ServersService::ServersService(BusObject &object, Tunnel &tunnel, ServerTests &tests)
    : m_object(object)
    , m_tunnel(tunnel)
    , m_tests(tests)
    , m_listed(tunnel.settings().servers())
{
    QObject::connect(&m_tunnel, &Tunnel::settingsChanged, &m_object, [this] { onSettings(); });
    QObject::connect(&m_tests, &ServerTests::tested, &m_object,
        [this](const QString &server, const ServerTestResult &result) { onTested(server, result); });
    QObject::connect(&m_tests, &ServerTests::finished, &m_object,
        [this](bool cancelled) { m_object.signal(interfaceName, QStringLiteral("ServerTestsFinished"), {cancelled}); });
    m_testers.setConnection(m_object.bus());
    m_testers.setWatchMode(QDBusServiceWatcher::WatchForUnregistration);
    QObject::connect(&m_testers, &QDBusServiceWatcher::serviceUnregistered, &m_object,
        [this](const QString &) { m_tester.clear(); });
}

QList<QVariantMap> ServersService::ListServers() const
{
    const TunnelStatus &status = m_tunnel.status();
    QList<Candidate> candidates;
    for (const Server &server : m_tunnel.settings().servers())
        candidates.append({server, m_tests.resultOf(server.name)});
    std::ranges::stable_sort(candidates, {}, rank);
    QList<QVariantMap> list;
    for (const auto &[server, result] : std::as_const(candidates)) {
        QVariantMap entry{
            {QStringLiteral("Name"), server.name},
            {QStringLiteral("Source"), sourceWord(server.source)},
            {QStringLiteral("Evidence"), server.evidence},
            {QStringLiteral("Note"), server.note},
            {QStringLiteral("Pinned"), isSameServer(server.name, status.selectedServer)},
            {QStringLiteral("Current"), isSameServer(server.name, status.server)},
            {QStringLiteral("Removable"), server.source == Server::Source::User},
        };
        if (result)
            entry.insert(entries(*result));
        list.append(entry);
    }
    return list;
}

void ServersService::AddServer(const QString &server)
{
    configure(m_object, m_tunnel, action::configure, {.addedServers = {server}});
}

void ServersService::RemoveServer(const QString &server)
{
    configure(m_object, m_tunnel, action::configure, {.removedServers = {server}});
}

void ServersService::ResetServers()
{
    configure(m_object, m_tunnel, action::configure, {.resetServers = true});
}

void ServersService::TestServers(const QStringList &servers)
{
    m_object.whenAllowed(action::diagnose, [this, servers, caller = m_object.caller()] {
        if (m_tester.isEmpty())
            m_tests.cancel();
        Change started = m_tests.start(servers);
        if (started) {
            m_tester = caller;
            m_testers.setWatchedServices({caller});
        }
        return started;
    });
}

void ServersService::CancelServerTest()
{
    if (m_tests.isRunning() && !m_tester.isEmpty() && m_object.caller() != m_tester)
        return m_object.refuse(
            {Refusal::Kind::Busy, Sentence(QT_TRANSLATE_NOOP("Helper", "This is the test of somebody else."))});
    m_tests.cancel();
}

void ServersService::onSettings()
{
    const QList<Server> listed = m_tunnel.settings().servers();
    if (std::exchange(m_listed, listed) != listed)
        m_object.signal(interfaceName, QStringLiteral("ServersChanged"), {});
}

void ServersService::onTested(const QString &server, const ServerTestResult &result) const
{
    m_object.signal(interfaceName, QStringLiteral("ServerTested"), {server, entries(result)});
}
