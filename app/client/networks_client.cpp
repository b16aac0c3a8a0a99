// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/client/networks_client.h"

#include "app/client/received.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace {

const auto interface = u"org.navalis.Navalis1.Networks"_s;
constexpr qsizetype maxNetworks = 500;

} // namespace

NetworksClient::NetworksClient(HelperBus &bus, QObject *parent)
    : QObject(parent)
    , m_bus(bus)
{
    m_bus.subscribe(interface, u"NetworksChanged"_s, this, SIGNAL(changed()));
}

void NetworksClient::list(QObject *context, WithNetworks done)
{
    m_bus.ask(interface, u"ListNetworks"_s, {}, context,
        [done = std::move(done)](const QVariantList &values, const CallError &error) {
            KnownNetworks networks;
            for (const QVariantMap &entry : received::maps(values.value(0), maxNetworks))
                networks += KnownNetwork::of(entry);
            done(networks, error);
        });
}

void NetworksClient::setRule(const QString &uuid, const QString &rule, QObject *context, Done done)
{
    m_bus.call(interface, u"SetNetworkRule"_s, {uuid, rule}, context, std::move(done));
}

void NetworksClient::forget(const QString &uuid, QObject *context, Done done)
{
    m_bus.call(interface, u"ForgetNetwork"_s, {uuid}, context, std::move(done));
}
