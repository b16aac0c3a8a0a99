// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "helper/service/tunnel_service.h"

#include "helper/service/bus_object.h"
#include "helper/service/tunnel.h"

#include <QDBusMetaType>

namespace {

const QString interfaceName = QStringLiteral("org.navalis.Navalis1");

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

Change invalid(const QString &text)
{
    return teredo::Failure{Refusal{Refusal::Kind::InvalidArgument, text}};
}

Counters trafficCounters(const ipc::Traffic &traffic)
{
    return {
        {QStringLiteral("rxBytes"), traffic.rxBytes},
        {QStringLiteral("txBytes"), traffic.txBytes},
        {QStringLiteral("rxPackets"), traffic.rxPackets},
        {QStringLiteral("txPackets"), traffic.txPackets},
        {QStringLiteral("peers"), traffic.peers},
    };
}

Counters dropCounters(const teredo::DropCounters &drops)
{
    Counters counters;
    for (std::size_t i = 0; i < drops.size(); ++i) {
        const std::string_view reason = name(teredo::DropReason(i));
        counters.insert(QString::fromUtf8(reason.data(), qsizetype(reason.size())), drops.at(i));
    }
    return counters;
}

// The properties that announce their changes, under their names in the XML.
QVariantMap properties(const TunnelStatus &status)
{
    return {
        {QStringLiteral("Mode"), status.mode},
        {QStringLiteral("State"), status.state},
        {QStringLiteral("StateReason"), status.stateReason},
        {QStringLiteral("StateDetail"), status.stateDetail},
        {QStringLiteral("Since"), status.since},
        {QStringLiteral("Interface"), status.interface},
        {QStringLiteral("Address"), status.address},
        {QStringLiteral("Mtu"), status.mtu},
        {QStringLiteral("Server"), status.server},
        {QStringLiteral("ServerAddress"), status.serverAddress},
        {QStringLiteral("ServerRoundTrip"), status.serverRoundTrip},
        {QStringLiteral("Relay"), status.relay},
        {QStringLiteral("NatType"), status.natType},
        {QStringLiteral("NatMapping"), status.natMapping},
        {QStringLiteral("Hairpinning"), status.hairpinning},
        {QStringLiteral("Upnp"), status.upnp},
        {QStringLiteral("MappedEndpoint"), status.mappedEndpoint},
        {QStringLiteral("LocalEndpoint"), status.localEndpoint},
        {QStringLiteral("NetworkClass"), status.networkClass},
        {QStringLiteral("NetworkName"), status.networkName},
        {QStringLiteral("NetworkUuid"), status.networkUuid},
        {QStringLiteral("Firewall"), status.firewall},
        {QStringLiteral("Locked"), status.locked},
    };
}

} // namespace

TunnelService::TunnelService(BusObject &object, Tunnel &tunnel)
    : m_object(object)
    , m_tunnel(tunnel)
{
    qDBusRegisterMetaType<Counters>();
    qDBusRegisterMetaType<QList<QVariantMap>>();
    m_object.setProperty("Version", QStringLiteral(NAVALIS_VERSION));
    m_object.setProperty("ProtocolVersion", 1U);
    QObject::connect(&m_tunnel, &Tunnel::changed, &m_object, [this] { announce(); });
    announce();
}

void TunnelService::SetMode(const QString &mode)
{
    m_object.whenAllowed(action::control, [this, mode] {
        const auto known = parseMode(mode);
        return known ? m_tunnel.setMode(*known) : invalid(QStringLiteral("The mode is auto, on or off."));
    });
}

void TunnelService::Restart()
{
    m_object.whenAllowed(action::control, [this] {
        m_tunnel.restart();
        return Change();
    });
}

void TunnelService::SelectServer(const QString &server)
{
    // Before anybody is asked for a password for it.
    if (const QString problem = m_tunnel.problemWithServer(server); !problem.isEmpty())
        return m_object.refuse({Refusal::Kind::InvalidArgument, problem});
    const QString &needed = m_tunnel.isListed(server) ? action::setServer : action::configure;
    m_object.whenAllowed(needed, [this, server] { return m_tunnel.selectServer(server); });
}

QList<QVariantMap> TunnelService::ListServers() const
{
    QList<QVariantMap> list;
    for (const Server &server : m_tunnel.servers()) {
        list.append({
            {QStringLiteral("Name"), server.name},
            {QStringLiteral("Source"), sourceWord(server.source)},
            {QStringLiteral("Evidence"), server.evidence},
            {QStringLiteral("Note"), server.note},
        });
    }
    return list;
}

Counters TunnelService::GetStatistics(Counters & /*drops*/)
{
    const auto answer = [&object = m_object, &tunnel = m_tunnel, call = m_object.answeredLater()](
                            const std::optional<ipc::Statistics> &statistics) {
        if (!statistics)
            return object.send(
                call.createErrorReply(QDBusError::TimedOut, QStringLiteral("The engine does not answer.")));
        Counters drops = dropCounters(statistics->drops);
        drops.insert(QStringLiteral("firewall-inbound"), tunnel.refusedPackets());
        object.send(
            call.createReply({QVariant::fromValue(trafficCounters(statistics->traffic)), QVariant::fromValue(drops)}));
    };
    m_tunnel.askStatistics(answer);
    return {};
}

void TunnelService::announce()
{
    const TunnelStatus &status = m_tunnel.status();
    const QVariantMap before = m_object.announce(interfaceName, properties(status));
    if (before.contains(QStringLiteral("State")) || before.contains(QStringLiteral("StateReason")))
        m_object.signal(interfaceName, QStringLiteral("StateChanged"), {status.state, status.stateReason});
}
