// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "helper/service/tunnel_service.h"

#include "helper/service/configuring.h"
#include "helper/service/open_ports.h"
#include "helper/service/tunnel.h"

#include <QDBusMetaType>

namespace {

const QString interfaceName = QStringLiteral("org.navalis.Navalis1");

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

// The properties that announce their changes and are the tunnel's, under their names in the XML.
QVariantMap properties(const TunnelStatus &status)
{
    return {
        {QStringLiteral("Mode"), status.mode},
        {QStringLiteral("State"), status.state},
        {QStringLiteral("StateReason"), status.stateReason},
        {QStringLiteral("StateDetail"), status.stateDetail.text()},
        {QStringLiteral("StateDetailTemplate"), QVariant::fromValue(status.stateDetail)},
        {QStringLiteral("Since"), status.since},
        {QStringLiteral("Interface"), status.interface},
        {QStringLiteral("Address"), status.address},
        {QStringLiteral("Mtu"), status.mtu},
        {QStringLiteral("Server"), status.server},
        {QStringLiteral("SelectedServer"), status.selectedServer},
        {QStringLiteral("ServerAddress"), status.serverAddress},
        {QStringLiteral("ServerRoundTrip"), status.serverRoundTrip},
        {QStringLiteral("Relay"), status.relay},
        {QStringLiteral("RelayRoundTrip"), status.relayRoundTrip},
        {QStringLiteral("NatType"), status.natType},
        {QStringLiteral("NatMapping"), status.natMapping},
        {QStringLiteral("Hairpinning"), status.hairpinning},
        {QStringLiteral("Upnp"), status.upnp},
        {QStringLiteral("PortMapping"), status.portMapping},
        {QStringLiteral("MappedEndpoint"), status.mappedEndpoint},
        {QStringLiteral("LocalEndpoint"), status.localEndpoint},
        {QStringLiteral("NetworkClass"), status.networkClass},
        {QStringLiteral("NetworkName"), status.networkName},
        {QStringLiteral("NetworkUuid"), status.networkUuid},
        {QStringLiteral("NetworkMetered"), status.networkMetered},
        {QStringLiteral("NetworkRule"), status.networkRule},
        {QStringLiteral("Firewall"), status.firewall},
        {QStringLiteral("Options"), status.options},
        {QStringLiteral("Locked"), status.locked},
    };
}

} // namespace

TunnelService::TunnelService(BusObject &object, Tunnel &tunnel, OpenPorts &openPorts)
    : m_object(object)
    , m_tunnel(tunnel)
    , m_openPorts(openPorts)
{
    qDBusRegisterMetaType<Counters>();
    qDBusRegisterMetaType<QList<QVariantMap>>();
    m_object.setProperty("Version", QStringLiteral(NAVALIS_VERSION));
    m_object.setProperty("ProtocolVersion", 1U);
    QObject::connect(&m_tunnel, &Tunnel::changed, &m_object, [this] { announce(); });
    QObject::connect(&m_openPorts, &OpenPorts::reread, &m_object, [this] { announce(); });
    announce();
}

void TunnelService::SetMode(const QString &mode)
{
    const auto known = parseMode(mode);
    if (!known)
        return m_object.refuse(
            {Refusal::Kind::InvalidArgument, Sentence(QT_TRANSLATE_NOOP("Helper", "The mode is auto, on or off."))});
    configure(m_object, m_tunnel, action::control, {.mode = known});
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
    const SettingsChange change{.server = server};
    configure(m_object, m_tunnel, actionFor(change), change);
}

void TunnelService::Configure(const QVariantMap &changes)
{
    const auto change = SettingsChange::of(changes);
    if (!change)
        return m_object.refuse(change.error());
    configure(m_object, m_tunnel, actionFor(*change), *change);
}

void TunnelService::ReloadSettings()
{
    m_object.whenAllowed(action::configure, [this] {
        m_tunnel.reloadSettings();
        m_openPorts.reload();
        return Change();
    });
}

// The strictest one that a part of it needs.
QString TunnelService::actionFor(const SettingsChange &change) const
{
    const QString server = change.server.value_or(QString());
    const bool unknownServer = !server.isEmpty() && !m_tunnel.settings().isListed(server);
    if (unknownServer || change.configures())
        return action::configure;
    return change.server ? action::setServer : action::control;
}

Counters TunnelService::GetStatistics(Counters & /*drops*/)
{
    const auto open = m_object.answeredLater();
    if (!open)
        return {};
    const auto answer = [&object = m_object, &tunnel = m_tunnel, open = *open](
                            const std::optional<ipc::Statistics> &statistics) {
        const QDBusMessage &call = open.message;
        if (!statistics)
            return object.send(errorReply(call, QDBusError::errorString(QDBusError::TimedOut),
                Sentence(QT_TRANSLATE_NOOP("Helper", "The engine does not answer."))));
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
    QVariantMap all = properties(status);
    all[QStringLiteral("SettingsProblems")] = status.settingsProblems + texts(m_openPorts.problems());
    const QVariantMap before = m_object.announce(interfaceName, all);
    if (before.contains(QStringLiteral("State")) || before.contains(QStringLiteral("StateReason")))
        m_object.signal(interfaceName, QStringLiteral("StateChanged"), {status.state, status.stateReason});
}
