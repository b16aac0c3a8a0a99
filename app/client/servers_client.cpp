// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/client/servers_client.h"

#include "app/client/received.h"
#include "app/client/tunnel_status.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace {

const auto interface = u"org.navalis.Navalis1.Servers"_s;
constexpr qsizetype maxServers = 200;

} // namespace

ServersClient::ServersClient(HelperBus &bus, QObject *parent)
    : QObject(parent)
    , m_bus(bus)
{
    m_bus.subscribe(interface, u"ServersChanged"_s, this, SIGNAL(changed()));
    m_bus.subscribe(interface, u"ServerTested"_s, this, SLOT(onTested(QString, QVariantMap)));
    m_bus.subscribe(interface, u"ServerTestsFinished"_s, this, SIGNAL(testsFinished(bool)));
}

void ServersClient::list(QObject *context, WithServers done)
{
    m_bus.ask(interface, u"ListServers"_s, {}, context,
        [done = std::move(done)](const QVariantList &values, const CallError &error) {
            ServerChoices servers;
            for (const QVariantMap &entry : received::maps(values.value(0), maxServers))
                servers += ServerChoice::of(entry);
            done(servers, error);
        });
}

void ServersClient::add(const QString &server, QObject *context, Done done)
{
    m_bus.call(interface, u"AddServer"_s, {server}, context, std::move(done));
}

void ServersClient::remove(const QString &server, QObject *context, Done done)
{
    m_bus.call(interface, u"RemoveServer"_s, {server}, context, std::move(done));
}

void ServersClient::reset(QObject *context, Done done)
{
    m_bus.call(interface, u"ResetServers"_s, {}, context, std::move(done));
}

void ServersClient::test(const QStringList &servers, QObject *context, Done done)
{
    m_bus.call(interface, u"TestServers"_s, {servers}, context, std::move(done));
}

void ServersClient::cancelTest(QObject *context, Done done)
{
    m_bus.call(interface, u"CancelServerTest"_s, {}, context, std::move(done));
}

void ServersClient::onTested(const QString &server, const QVariantMap &result)
{
    Q_EMIT tested(received::line(server, TunnelStatus::maxText), result);
}
