// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "helper/service/tunnel.h"

#include "core/protocol_constants.h"
#include "helper/service/client_words.h"
#include "helper/service/options.h"
#include "helper/service/server_name.h"
#include "helper/system/interface_name.h"

#include <QDateTime>

#include <algorithm>

namespace {

QString toText(std::string_view word)
{
    return QString::fromUtf8(word.data(), qsizetype(word.size()));
}

} // namespace

Tunnel::Tunnel(Settings &settings, const NetworkMemory &networks, ServerResolver &resolver, SessionFactory newSession,
    const Timing &timing)
    : m_settings(settings)
    , m_networks(networks)
    , m_resolver(resolver)
    , m_newSession(std::move(newSession))
    , m_timing(timing)
    , m_backoff(timing.firstRetry, timing.longestRetry)
{
    m_retry.setSingleShot(true);
    m_statisticsTimeout.setSingleShot(true);
    connect(&m_retry, &QTimer::timeout, this, &Tunnel::onRetry);
    connect(&m_statisticsTimeout, &QTimer::timeout, this, [this] { onStatistics({}); });
    connect(&m_resolver, &ServerResolver::resolved, this, &Tunnel::onResolved);
    connect(&m_resolver, &ServerResolver::failed, this, &Tunnel::onNotResolved);
    m_shown.since = QDateTime::currentSecsSinceEpoch();
    reconsider();
}

Tunnel::~Tunnel()
{
    m_resolver.stop();
}

void Tunnel::setNetwork(const NetworkState &network)
{
    // The NAT, or our mapping in it, is another one: everything known is void, and an earlier failure means nothing.
    // Two hotels may well give the same addresses.
    const bool otherConnection = !network.uuid.isEmpty() && !m_network.uuid.isEmpty() && network.uuid != m_network.uuid;
    const bool otherNetwork = network.uplink != m_network.uplink || otherConnection;
    m_network = network;
    if (otherNetwork)
        stop();
    if (m_session)
        m_session->setShadowed(isShadowed());
    reconsider();
}

Change Tunnel::configure(const SettingsChange &change)
{
    const Basis former = basis();
    if (const Change stored = m_settings.apply(change); !stored)
        return stored;
    adoptSettings(former);
    return {};
}

void Tunnel::reloadSettings()
{
    const Basis former = basis();
    m_settings.reload();
    adoptSettings(former);
}

void Tunnel::adoptSettings(const Basis &former)
{
    const bool isDelisted = !m_servers.isEmpty() && !m_settings.isListed(currentServer().name);
    if (isDelisted || basis() != former)
        stop();
    reconsider();
    Q_EMIT settingsChanged();
}

void Tunnel::restart()
{
    stop();
    reconsider();
}

// The NAT forgets us meanwhile, so what comes after is a new start.
void Tunnel::setAsleep(bool asleep)
{
    m_asleep = asleep;
    reconsider();
}

void Tunnel::setOpenPorts(const kernel::OpenPorts &ports)
{
    m_openPorts = ports;
    if (m_session)
        m_session->setOpenPorts(ports);
}

std::uint64_t Tunnel::refusedPackets() const
{
    return m_session ? m_session->refusedPackets() : 0;
}

std::optional<ipc::MapPort> Tunnel::mappingWish() const
{
    const bool allowed = m_settings.options().value(QStringLiteral("PortMapping")).toBool();
    if (!allowed || !m_session || !m_network.uplink)
        return {};
    ipc::MapPort wish;
    wish.local = m_session->local();
    wish.router = m_network.uplink->gateway;
    wish.external = m_wishedPort.port();
    return ipc::isValid(wish) ? std::optional(wish) : std::nullopt;
}

void Tunnel::setPortMapping(const ipc::MappingStatus &mapping)
{
    m_mapping = mapping;
    if (m_session)
        m_session->setPortMapping(mapping.external);
    publish();
    followServer();
}

void Tunnel::askStatistics(StatisticsAnswer answer)
{
    if (!m_session)
        return answer(ipc::Statistics());
    m_statisticsAnswers.append(std::move(answer));
    if (m_statisticsAnswers.size() > 1)
        return; // the answer under way serves all
    m_statisticsTimeout.start(m_timing.statisticsTimeout);
    m_session->askStatistics();
}

void Tunnel::reconsider()
{
    using Kind = teredo::policy::Decision::Kind;
    const auto decision = decide(m_settings.mode(), facts(), options::preferences(m_settings.options()));
    switch (decision.kind) {
    case Kind::Off:
        stop();
        return show(QStringLiteral("off"), m_settings.isModeChosen() ? QString() : QStringLiteral("not-chosen"),
            m_settings.closedBecause());
    case Kind::Standby:
        stop();
        return show(QStringLiteral("standby"), toText(name(decision.reason)));
    case Kind::Run:
        if (m_asleep) {
            stop();
            return show(QStringLiteral("standby"), QStringLiteral("suspended"));
        }
        if (m_session || m_retry.isActive() || m_resolver.isBusy())
            return publish();
        return begin();
    }
}

teredo::policy::NetworkFacts Tunnel::facts() const
{
    return {.networkClass = m_network.networkClass,
        .hasIpv4 = m_network.uplink.has_value(),
        .rule = m_settings.rules().value(m_network.uuid),
        .metered = m_network.metered,
        .vpn = m_network.vpn,
        .ipv6Disabled = m_network.ipv6Disabled,
        .awaitsIpv6 = m_network.awaitsIpv6};
}

Tunnel::Basis Tunnel::basis() const
{
    Basis basis{m_settings.selectedServer(), {}, m_settings.credentials()};
    basis.options.port = m_settings.port();
    basis.options.allowTestAddresses = m_settings.allowsTestAddresses();
    basis.options.tunOffloads = m_settings.offloads().tun;
    basis.options.udpOffloads = m_settings.offloads().udp;
    basis.options.verificationHosts = m_settings.verificationHosts();
    basis.options.refreshInterval = m_settings.options().value(QStringLiteral("RefreshInterval")).value<ushort>();
    basis.options.determinesRefresh = m_settings.options().value(QStringLiteral("RefreshDetermination")).toBool();
    basis.options.persuadesBrowsers = m_settings.options().value(QStringLiteral("Chromium")).toBool();
    basis.options.localDiscovery = m_settings.options().value(QStringLiteral("LocalDiscovery")).toBool();
    return basis;
}

// The fixed choice alone; else what worked on this network last, then the list in its order.
QStringList Tunnel::candidates() const
{
    if (const QString selected = m_settings.selectedServer(); !selected.isEmpty())
        return {selected};
    QStringList names;
    const QString lastHere = m_networks.network(m_network.uuid).server;
    for (const Server &server : m_settings.servers()) {
        if (isSameServer(server.name, lastHere))
            names.prepend(server.name);
        else
            names.append(server.name);
    }
    return names.first(std::min(names.size(), qsizetype(teredo::maxServers)));
}

// The one that has qualified us, else the one that is preferred.
ResolvedServer Tunnel::currentServer() const
{
    const auto current = std::ranges::find(m_servers, m_client.server, &ResolvedServer::address);
    if (current != m_servers.end())
        return *current;
    return m_servers.isEmpty() ? ResolvedServer{candidates().constFirst(), {}} : m_servers.constFirst();
}

void Tunnel::stop()
{
    m_retry.stop();
    m_resolver.stop();
    m_backoff.reset();
    m_servers.clear();
    endSession();
}

void Tunnel::begin()
{
    show(QStringLiteral("connecting"), QStringLiteral("resolving"));
    m_resolver.resolve(candidates(), m_settings.destinations());
}

// The names are resolved again while no server answers; then another address is a new chance.
void Tunnel::onResolved(const QList<ResolvedServer> &servers)
{
    if (m_session && m_servers == servers)
        return m_retry.start(m_backoff.next());
    endSession();
    startSession(servers);
}

void Tunnel::onNotResolved(const Sentence &problem)
{
    if (!m_session)
        show(QStringLiteral("failed"), QStringLiteral("name-resolution"), problem);
}

void Tunnel::startSession(const QList<ResolvedServer> &servers)
{
    m_servers = servers;
    SessionOptions options = basis().options;
    for (const ResolvedServer &server : servers)
        options.servers.push_back({server.address, m_settings.credentialsFor(server.name)});
    options.shadowed = isShadowed();
    options.openPorts = m_openPorts;
    m_session = m_newSession(options);
    connect(m_session.get(), &Session::statusChanged, this, &Tunnel::onClient);
    connect(m_session.get(), &Session::remarked, this, &Tunnel::remarked);
    connect(m_session.get(), &Session::impaired, this, &Tunnel::onImpaired);
    connect(m_session.get(), &Session::failed, this, &Tunnel::onFailed);
    connect(m_session.get(), &Session::statisticsArrived, this, &Tunnel::onStatistics);
    m_session->start();
    m_wishedPort = WishedPort(m_session->local().port);
    // That of the session before; if this one has another port, it is taken back in a moment.
    if (m_mapping.external != teredo::Endpoint{})
        m_session->setPortMapping(m_mapping.external);
    show(QStringLiteral("connecting"), QStringLiteral("qualifying"));
}

void Tunnel::endSession()
{
    m_client = {};
    m_online.invalidate();
    m_session.reset();
    onStatistics(ipc::Statistics());
}

void Tunnel::onClient(const teredo::ClientStatus &client)
{
    const bool wasOffline = m_client.phase == teredo::Phase::Offline;
    m_client = client;
    const bool offline = client.phase == teredo::Phase::Offline;
    if (offline && !wasOffline) {
        forgiveIfStable();
        m_retry.start(m_backoff.next());
    }
    if (!offline && wasOffline) {
        m_retry.stop();
        m_resolver.stop();
    }
    noteOnline(client.phase == teredo::Phase::Online);
    const StateWords words = stateWords(client);
    show(words.state, words.reason);
    followServer();
}

// Whoever hears of it may have the mapping taken back at once, so this comes last.
void Tunnel::followServer()
{
    const auto now = std::chrono::duration_cast<std::chrono::milliseconds>(m_clock.now().time_since_epoch());
    if (hasAddress(m_client.phase) && m_wishedPort.follow(now, m_client.mapped, m_mapping.external))
        Q_EMIT mappingWishChanged();
}

void Tunnel::onImpaired(const TunnelFailure &failure)
{
    noteOnline(false);
    show(QStringLiteral("failed"), failure.reason, failure.detail);
}

void Tunnel::onFailed(const TunnelFailure &failure)
{
    forgiveIfStable();
    // It is talking to us just now, so it cannot be destroyed at once; what it made has gone already.
    m_session->disconnect(this);
    m_session.release()->deleteLater();
    endSession();
    m_resolver.stop();
    m_retry.start(m_backoff.next());
    show(QStringLiteral("failed"), failure.reason, failure.detail);
}

void Tunnel::onRetry()
{
    if (m_session)
        m_resolver.resolve(candidates(), m_settings.destinations());
    else
        begin();
}

void Tunnel::onStatistics(const std::optional<ipc::Statistics> &statistics)
{
    m_statisticsTimeout.stop();
    for (const StatisticsAnswer &answer : std::exchange(m_statisticsAnswers, {}))
        answer(statistics);
}

void Tunnel::forgiveIfStable()
{
    if (m_online.isValid() && m_online.durationElapsed() >= m_timing.stable)
        m_backoff.reset();
}

void Tunnel::noteOnline(bool online)
{
    if (!online)
        m_online.invalidate();
    else if (!m_online.isValid())
        m_online.start();
}

void Tunnel::show(const QString &state, const QString &reason, const Sentence &detail)
{
    if (state != m_shown.state)
        m_shown.since = QDateTime::currentSecsSinceEpoch();
    m_shown.state = state;
    m_shown.reason = reason;
    m_shown.detail = detail;
    publish();
}

void Tunnel::publish()
{
    const TunnelStatus status = compose();
    if (status == m_status)
        return;
    m_status = status;
    Q_EMIT changed();
}

TunnelStatus Tunnel::compose() const
{
    TunnelStatus status;
    status.mode = toText(m_settings.mode());
    status.state = m_shown.state;
    status.stateReason = m_shown.reason;
    status.stateDetail = m_shown.detail;
    status.since = m_shown.since;
    status.interface = QString::fromLatin1(kernel::tunnelInterface);
    const ResolvedServer server = currentServer();
    status.server = server.name;
    status.selectedServer = m_settings.selectedServer();
    status.serverAddress = m_servers.isEmpty() ? QString() : toText(server.address);
    describe(m_client, status);
    if (m_session) {
        status.localEndpoint = toText(m_session->local());
        status.firewall = m_session->isGuarded() ? QStringLiteral("guarded") : QStringLiteral("none");
    }
    status.upnp = m_mapping.protocol != ipc::MappingProtocol::None;
    status.portMapping = ::toText(m_mapping.protocol);
    status.networkClass = toText(name(m_network.networkClass));
    status.networkName = m_network.name;
    status.networkUuid = m_network.uuid;
    status.networkMetered = m_network.metered;
    status.networkVpn = m_network.vpn;
    status.networkRule = m_network.uuid.isEmpty() ? QString() : ::toText(m_settings.rules().value(m_network.uuid));
    status.options = m_settings.options();
    status.locked = m_settings.locked();
    status.settingsProblems = texts(m_settings.problems());
    return status;
}

// Next to native IPv6 a more specific route would take all of its traffic.
bool Tunnel::isShadowed() const
{
    return m_network.shadowed && m_network.networkClass != teredo::policy::NetworkClass::NativeIpv6;
}
