// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "helper/service/networks_service.h"

#include "helper/service/configuring.h"
#include "helper/service/network_memory.h"
#include "helper/service/tunnel.h"

#include <algorithm>

namespace {

using teredo::policy::Rule;

const QString interfaceName = QStringLiteral("org.navalis.Navalis1.Networks");

// What is remembered, then what only has a rule.
QList<KnownNetwork> networks(const NetworkMemory &memory, const NetworkRules &rules)
{
    QList<KnownNetwork> list = memory.networks();
    for (const QString &uuid : rules.keys()) {
        if (std::ranges::none_of(list, [&](const KnownNetwork &network) { return network.uuid == uuid; }))
            list.append(KnownNetwork{.uuid = uuid});
    }
    return list;
}

} // namespace

NetworksService::NetworksService(BusObject &object, Tunnel &tunnel, NetworkMemory &memory)
    : m_object(object)
    , m_tunnel(tunnel)
    , m_memory(memory)
    , m_listed(ListNetworks())
{
    // Whoever keeps the memory has heard of the change before us.
    QObject::connect(&m_tunnel, &Tunnel::changed, &m_object, [this] { look(); });
    QObject::connect(&m_tunnel, &Tunnel::settingsChanged, &m_object, [this] { look(); });
}

QList<QVariantMap> NetworksService::ListNetworks() const
{
    const NetworkRules rules = m_tunnel.settings().rules();
    const QString &current = m_tunnel.status().networkUuid;
    QList<QVariantMap> list;
    for (const KnownNetwork &network : networks(m_memory, rules)) {
        list.append({
            {QStringLiteral("Uuid"), network.uuid},
            {QStringLiteral("Name"), network.name},
            {QStringLiteral("Rule"), toText(rules.value(network.uuid))},
            {QStringLiteral("Current"), network.uuid == current},
            {QStringLiteral("LastSeen"), network.lastSeen},
            {QStringLiteral("Server"), network.server},
            {QStringLiteral("NatType"), network.natType},
        });
    }
    return list;
}

void NetworksService::SetNetworkRule(const QString &uuid, const QString &rule)
{
    const auto known = parseRule(rule);
    if (!known)
        return m_object.refuse({Refusal::Kind::InvalidArgument,
            Sentence(QT_TRANSLATE_NOOP("Helper", "The rule is automatic, always or never."))});
    configure(m_object, m_tunnel, action::configure, {.rules = {{uuid, *known}}});
}

void NetworksService::ForgetNetwork(const QString &uuid)
{
    const bool hasRule = m_tunnel.settings().rules().contains(uuid);
    if (!hasRule && !m_memory.contains(uuid))
        return m_object.refuse(
            {Refusal::Kind::NotFound, Sentence(QT_TRANSLATE_NOOP("Helper", "There is no network %1."), uuid)});
    m_object.whenAllowed(action::configure, [this, uuid, hasRule] {
        if (hasRule) {
            if (Change changed = m_tunnel.configure({.rules = {{uuid, Rule::Automatic}}}); !changed)
                return changed;
        }
        Change forgotten = m_memory.forget(uuid);
        look();
        return forgotten;
    });
}

void NetworksService::look()
{
    const QList<QVariantMap> listed = ListNetworks();
    if (std::exchange(m_listed, listed) != listed)
        m_object.signal(interfaceName, QStringLiteral("NetworksChanged"), {});
}
