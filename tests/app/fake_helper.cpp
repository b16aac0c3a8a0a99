// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "tests/app/fake_helper.h"

#include "fake_helper_adaptor.h"

#include <QDBusMetaType>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace {

const auto service = u"org.navalis.Navalis1"_s;
const auto path = u"/org/navalis/Navalis1"_s;
const auto connectionName = u"fake helper"_s;

const QVariantMap online{
    {u"Version"_s, u"0.1.0"_s},
    {u"ProtocolVersion"_s, 1U},
    {u"Mode"_s, u"auto"_s},
    {u"State"_s, u"online"_s},
    {u"StateReason"_s, u""_s},
    {u"StateDetail"_s, u""_s},
    {u"Since"_s, 1767268800LL}, // 2026-01-01T12:00:00Z
    {u"Interface"_s, u"teredo0"_s},
    {u"Address"_s, u"2001:0:cb00:7101:0:5fd7:34ff:8ef5"_s},
    {u"Mtu"_s, 1280U},
    {u"Server"_s, u"teredo.example"_s},
    {u"ServerAddress"_s, u"203.0.113.1"_s},
    {u"ServerRoundTrip"_s, 12.5},
    {u"Relay"_s, u"203.0.113.7:3545"_s},
    {u"NatType"_s, u"restricted"_s},
    {u"NatMapping"_s, u"port-preserving"_s},
    {u"Hairpinning"_s, false},
    {u"Upnp"_s, false},
    {u"MappedEndpoint"_s, u"203.0.113.10:41000"_s},
    {u"LocalEndpoint"_s, u"192.168.1.20:41000"_s},
    {u"NetworkClass"_s, u"ipv4-only"_s},
    {u"NetworkName"_s, u"Hotel WiFi"_s},
    {u"NetworkUuid"_s, u"5b2f6d3e-0000-4000-8000-000000000001"_s},
    {u"Firewall"_s, u"guarded"_s},
    {u"Locked"_s, QStringList()},
};

QVariantMap server(const QString &name, const QString &source, const QString &evidence, const QString &note)
{
    return {{u"Name"_s, name}, {u"Source"_s, source}, {u"Evidence"_s, evidence}, {u"Note"_s, note}};
}

} // namespace

FakeHelper::FakeHelper(QObject *parent)
    : QObject(parent)
    , m_bus(QDBusConnection::connectToBus(QDBusConnection::SystemBus, connectionName))
{
    qDBusRegisterMetaType<Counters>();
    qDBusRegisterMetaType<QList<QVariantMap>>();
    new FakeHelperAdaptor(this);
    for (const auto &[name, value] : online.asKeyValueRange())
        setProperty(name.toLatin1().constData(), value);
}

FakeHelper::~FakeHelper()
{
    QDBusConnection::disconnectFromBus(connectionName);
}

bool FakeHelper::appear()
{
    return m_bus.registerObject(path, this) && m_bus.registerService(service);
}

void FakeHelper::vanish()
{
    m_bus.unregisterService(service);
    m_bus.unregisterObject(path);
}

void FakeHelper::change(const QVariantMap &properties)
{
    for (const auto &[name, value] : properties.asKeyValueRange())
        setProperty(name.toLatin1().constData(), value);
    auto signal = QDBusMessage::createSignal(path, u"org.freedesktop.DBus.Properties"_s, u"PropertiesChanged"_s);
    signal.setArguments({service, properties, QStringList()});
    m_bus.send(signal);
}

void FakeHelper::SetMode(const QString &mode)
{
    answer(u"SetMode "_s + mode, {{u"Mode"_s, mode}, {u"State"_s, mode == u"off" ? u"off"_s : u"connecting"_s}});
}

void FakeHelper::Restart()
{
    answer(u"Restart"_s, {{u"State"_s, u"connecting"_s}});
}

void FakeHelper::SelectServer(const QString &server)
{
    answer(u"SelectServer "_s + server, {{u"Server"_s, server}});
}

QList<QVariantMap> FakeHelper::ListServers()
{
    return {server(u"teredo.example"_s, u"built-in"_s, u"2026-01-01"_s, {}),
        server(u"teredo2.example"_s, u"built-in"_s, {}, u"Far away"_s), server(u"198.51.100.7"_s, u"user"_s, {}, {})};
}

Counters FakeHelper::GetStatistics(Counters &drops)
{
    if (!error.isEmpty()) {
        sendErrorReply(error, u"Because <b>so</b>."_s);
        return {};
    }
    drops = {{u"not-for-us"_s, 3}};
    return {
        {u"rxBytes"_s, 5000000000}, {u"txBytes"_s, 2000}, {u"rxPackets"_s, 40}, {u"txPackets"_s, 20}, {u"peers"_s, 3}};
}

void FakeHelper::answer(const QString &what, const QVariantMap &effect)
{
    calls += what;
    setDelayedReply(true);
    QTimer::singleShot(delay, this, [this, effect, call = message(), refusal = error, bus = connection()] {
        bus.send(refusal.isEmpty() ? call.createReply() : call.createErrorReply(refusal, u"Because <b>so</b>."_s));
        if (refusal.isEmpty())
            change(effect);
    });
}
