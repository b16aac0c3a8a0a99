// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "helper/service/tunnel_service.h"

#include "helper/service/tunnel.h"
#include "navalis1adaptor.h"

#include <QDBusMetaType>

namespace {

const QString objectPath = QStringLiteral("/org/navalis/Navalis1");
const QString interfaceName = QStringLiteral("org.navalis.Navalis1");
const QString controlAction = QStringLiteral("org.navalis.control");
const QString setServerAction = QStringLiteral("org.navalis.set-server");
const QString configureAction = QStringLiteral("org.navalis.configure");

QString errorName(Refusal::Kind kind)
{
    switch (kind) {
    case Refusal::Kind::InvalidArgument:
        return QStringLiteral("org.navalis.Navalis1.Error.InvalidArgument");
    case Refusal::Kind::Locked:
        return QStringLiteral("org.navalis.Navalis1.Error.Locked");
    case Refusal::Kind::NotStored:
        return QStringLiteral("org.navalis.Navalis1.Error.NotStored");
    }
    Q_UNREACHABLE_RETURN({});
}

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

QVariantMap difference(const QVariantMap &before, const QVariantMap &after)
{
    QVariantMap changed;
    for (auto property = after.cbegin(); property != after.cend(); ++property) {
        if (before.value(property.key()) != property.value())
            changed.insert(property.key(), property.value());
    }
    return changed;
}

} // namespace

TunnelService::TunnelService(Tunnel &tunnel, Authorizer &authorizer, QDBusConnection bus, QObject *parent)
    : QObject(parent)
    , m_tunnel(tunnel)
    , m_authorizer(authorizer)
    , m_bus(std::move(bus))
    , m_shown(tunnel.status())
{
    qDBusRegisterMetaType<Counters>();
    qDBusRegisterMetaType<QList<QVariantMap>>();
    new Navalis1Adaptor(this); // owned by this
    connect(&m_tunnel, &Tunnel::changed, this, &TunnelService::announce);
}

bool TunnelService::registerObject()
{
    return m_bus.registerObject(objectPath, this);
}

QString TunnelService::busName()
{
    return interfaceName;
}

QString TunnelService::version() const
{
    return QStringLiteral(NAVALIS_VERSION);
}

void TunnelService::SetMode(const QString &mode)
{
    whenAllowed(controlAction, [this, mode] {
        const auto known = parseMode(mode);
        return known ? m_tunnel.setMode(*known) : invalid(QStringLiteral("The mode is auto, on or off."));
    });
}

void TunnelService::Restart()
{
    whenAllowed(controlAction, [this] {
        m_tunnel.restart();
        return Change();
    });
}

void TunnelService::SelectServer(const QString &server)
{
    // Before anybody is asked for a password for it.
    if (const QString problem = m_tunnel.problemWithServer(server); !problem.isEmpty())
        return sendErrorReply(errorName(Refusal::Kind::InvalidArgument), problem);
    const QString action = m_tunnel.isListed(server) ? setServerAction : configureAction;
    whenAllowed(action, [this, server] { return m_tunnel.selectServer(server); });
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
    setDelayedReply(true);
    m_tunnel.askStatistics([bus = m_bus, call = message()](const std::optional<ipc::Statistics> &statistics) {
        if (!statistics) {
            bus.send(call.createErrorReply(QDBusError::TimedOut, QStringLiteral("The engine does not answer.")));
            return;
        }
        bus.send(call.createReply({QVariant::fromValue(trafficCounters(statistics->traffic)),
            QVariant::fromValue(dropCounters(statistics->drops))}));
    });
    return {};
}

void TunnelService::whenAllowed(const QString &action, Work work)
{
    setDelayedReply(true);
    // The context is gone once this call returns, so keep what the answer needs.
    const QDBusMessage call = message();
    m_authorizer.check({call.service(), action, call.isInteractiveAuthorizationAllowed()}, this,
        [this, call, work = std::move(work)](Authorizer::Verdict verdict) { finish(call, verdict, work); });
}

void TunnelService::finish(const QDBusMessage &call, Authorizer::Verdict verdict, const Work &work) const
{
    switch (verdict) {
    case Authorizer::Verdict::Allowed:
        return answer(call, work());
    case Authorizer::Verdict::Denied:
        m_bus.send(call.createErrorReply(QDBusError::AccessDenied, QStringLiteral("You are not allowed to do this.")));
        return;
    case Authorizer::Verdict::Dismissed:
        m_bus.send(call.createErrorReply(
            QStringLiteral("org.navalis.Navalis1.Error.Cancelled"), QStringLiteral("The password prompt was closed.")));
        return;
    case Authorizer::Verdict::PasswordNeeded:
        m_bus.send(call.createErrorReply(QStringLiteral("org.freedesktop.DBus.Error.InteractiveAuthorizationRequired"),
            QStringLiteral("This needs a password, and nobody could be asked for it.")));
        return;
    case Authorizer::Verdict::Busy:
        m_bus.send(call.createErrorReply(QDBusError::LimitsExceeded,
            QStringLiteral("Another request still waits for its password. Try again once that is answered.")));
        return;
    }
    Q_UNREACHABLE_RETURN();
}

void TunnelService::answer(const QDBusMessage &call, const Change &change) const
{
    m_bus.send(
        change ? call.createReply() : call.createErrorReply(errorName(change.error().kind), change.error().text));
}

// QtDBus does not send PropertiesChanged by itself.
void TunnelService::announce()
{
    const TunnelStatus before = std::exchange(m_shown, m_tunnel.status());
    const QVariantMap changed = difference(properties(before), properties(m_shown));
    if (changed.isEmpty())
        return;
    auto signal = QDBusMessage::createSignal(
        objectPath, QStringLiteral("org.freedesktop.DBus.Properties"), QStringLiteral("PropertiesChanged"));
    signal << interfaceName << changed << QStringList();
    m_bus.send(signal);
    if (before.state != m_shown.state || before.stateReason != m_shown.stateReason)
        Q_EMIT StateChanged(m_shown.state, m_shown.stateReason);
}
