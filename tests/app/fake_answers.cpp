// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "tests/app/fake_answers.h"

#include "tests/app/fake_helper.h"

#include <QDBusMetaType>

using namespace Qt::StringLiterals;

namespace {

constexpr qlonglong noon = 1767268800; // 2026-01-01T12:00:00Z

const auto hotel = u"5b2f6d3e-0000-4000-8000-000000000001"_s;
const auto train = u"5b2f6d3e-0000-4000-8000-000000000002"_s;

QVariantMap network(const QString &uuid, const QString &name, const QString &rule, bool current)
{
    return {{u"Uuid"_s, uuid}, {u"Name"_s, name}, {u"Rule"_s, rule}, {u"Current"_s, current},
        {u"LastSeen"_s, noon - (current ? 0 : 86400)}, {u"Server"_s, u"teredo.example"_s},
        {u"NatType"_s, u"restricted"_s}};
}

QList<QVariantMap> servers()
{
    auto first = fake::server(u"teredo.example"_s, u"built-in"_s);
    first.insert({{u"Evidence"_s, u"2026-01-01"_s}, {u"Current"_s, true}});
    auto second = fake::server(u"teredo2.example"_s, u"built-in"_s);
    second.insert(u"Note"_s, u"Far away"_s);
    return {first, second, fake::server(u"198.51.100.7"_s, u"user"_s)};
}

QList<QVariantMap> checks()
{
    return {fake::check(u"helper"_s, u"ok"_s, u"navalis-helper 0.1.0 is running."_s, {}),
        fake::check(u"ipv4-route"_s, u"ok"_s, u"IPv4 has a default route."_s, {}),
        fake::check(u"udp"_s, u"warning"_s, u"The first try got no answer."_s, u"Nothing needs to be done."_s),
        fake::check(u"relay"_s, u"failed"_s, u"No relay answers."_s, u"Choose another server."_s),
        fake::check(u"dns-aaaa"_s, u"skipped"_s, u"Not tried, for there is no relay."_s, {})};
}

QList<fake::Event> events()
{
    return {{.time = noon * 1000, .kind = u"network"_s, .text = u"Joined a network with IPv4 only"_s},
        {.time = noon * 1000 + 250, .kind = u"state"_s, .text = u"connecting: qualifying"_s},
        {.time = noon * 1000 + 900, .kind = u"server"_s, .text = u"The server answers after 12.5 ms"_s},
        {.time = noon * 1000 + 1200, .kind = u"state"_s, .text = u"online"_s}};
}

} // namespace

namespace fake {

QDBusArgument &operator<<(QDBusArgument &out, const Event &event)
{
    out.beginStructure();
    out << event.time << event.kind << event.text;
    out.endStructure();
    return out;
}

const QDBusArgument &operator>>(const QDBusArgument &in, Event &event)
{
    in.beginStructure();
    in >> event.time >> event.kind >> event.text;
    in.endStructure();
    return in;
}

QDBusArgument &operator<<(QDBusArgument &out, const Port &port)
{
    out.beginStructure();
    out << port.protocol << port.port;
    out.endStructure();
    return out;
}

const QDBusArgument &operator>>(const QDBusArgument &in, Port &port)
{
    in.beginStructure();
    in >> port.protocol >> port.port;
    in.endStructure();
    return in;
}

QDBusArgument &operator<<(QDBusArgument &out, const Template &made)
{
    out.beginStructure();
    out << made.text << made.arguments;
    out.endStructure();
    return out;
}

const QDBusArgument &operator>>(const QDBusArgument &in, Template &made)
{
    in.beginStructure();
    in >> made.text >> made.arguments;
    in.endStructure();
    return in;
}

QVariantMap properties()
{
    const QVariantMap options{{u"Metered"_s, u"standby"_s}, {u"Vpn"_s, u"standby"_s}, {u"Ipv6Disabled"_s, u"standby"_s},
        {u"ClientPort"_s, QVariant::fromValue(ushort(0))}, {u"PortMapping"_s, true},
        {u"RefreshInterval"_s, QVariant::fromValue(ushort(30))}, {u"RefreshDetermination"_s, false},
        {u"Chromium"_s, false}, {u"LocalDiscovery"_s, false}};
    return {
        {u"Version"_s, u"0.1.0"_s},
        {u"ProtocolVersion"_s, 1U},
        {u"Mode"_s, u"auto"_s},
        {u"Options"_s, options},
        {u"State"_s, u"online"_s},
        {u"StateReason"_s, u""_s},
        {u"StateDetail"_s, u""_s},
        {u"Since"_s, noon},
        {u"Interface"_s, u"teredo0"_s},
        {u"Address"_s, u"2001:0:cb00:7101:0:5fd7:34ff:8ef5"_s},
        {u"Mtu"_s, 1280U},
        {u"SelectedServer"_s, u""_s},
        {u"Server"_s, u"teredo.example"_s},
        {u"ServerAddress"_s, u"203.0.113.1"_s},
        {u"ServerRoundTrip"_s, 12.5},
        {u"RelayRoundTrip"_s, 0.0},
        {u"Relay"_s, u"203.0.113.7:3545"_s},
        {u"NatType"_s, u"restricted"_s},
        {u"NatMapping"_s, u"port-preserving"_s},
        {u"Hairpinning"_s, false},
        {u"Upnp"_s, false},
        {u"PortMapping"_s, u"none"_s},
        {u"MappedEndpoint"_s, u"203.0.113.10:41000"_s},
        {u"LocalEndpoint"_s, u"192.168.1.20:41000"_s},
        {u"NetworkClass"_s, u"ipv4-only"_s},
        {u"NetworkName"_s, u"Hotel WiFi"_s},
        {u"NetworkUuid"_s, hotel},
        {u"NetworkRule"_s, u"automatic"_s},
        {u"NetworkMetered"_s, false},
        {u"Firewall"_s, u"guarded"_s},
        {u"Locked"_s, QStringList()},
    };
}

QHash<QString, QVariantList> answers()
{
    const Counters traffic{
        {u"rxBytes"_s, 5000000000}, {u"txBytes"_s, 2000}, {u"rxPackets"_s, 40}, {u"txPackets"_s, 20}, {u"peers"_s, 3}};
    const Counters drops{{u"not-for-us"_s, 3}};
    const QVariantMap explanation{{u"Address"_s, u"2001:0:cb00:7101:0:5fd7:34ff:8ef5"_s},
        {u"Server"_s, u"203.0.113.1"_s}, {u"Mapped"_s, u"203.0.113.10:41000"_s},
        {u"Flags"_s, QVariant::fromValue(ushort(0))}, {u"Cone"_s, false},
        {u"Remarks"_s, QStringList{u"The flags hold no random bits."_s}}};
    const QList<QVariantMap> networks{
        network(hotel, u"Hotel WiFi"_s, u"automatic"_s, true), network(train, u"Train"_s, u"never"_s, false)};
    return {{u"ListServers"_s, {QVariant::fromValue(servers())}},
        {u"GetStatistics"_s, {QVariant::fromValue(traffic), QVariant::fromValue(drops)}},
        {u"ListNetworks"_s, {QVariant::fromValue(networks)}}, {u"GetDiagnostics"_s, {QVariant::fromValue(checks())}},
        {u"GetEvents"_s, {QVariant::fromValue(events())}},
        {u"ListOpenPorts"_s, {QVariant::fromValue(QList<Port>{{u"tcp"_s, 22}, {u"udp"_s, 60001}})}},
        {u"ExplainAddress"_s, {explanation}}};
}

QVariantMap testResult(const QString &server)
{
    QVariantMap result{{u"Result"_s, u"works"_s}, {u"Address"_s, u"203.0.113.1"_s}, {u"RoundTrip"_s, 12.5},
        {u"Loss"_s, 0.0}, {u"NatType"_s, u"restricted"_s}, {u"LastTest"_s, noon}};
    if (server == u"teredo2.example") {
        result[u"RoundTrip"_s] = 48.0;
        result[u"Loss"_s] = 1.0 / 3;
    }
    if (server.startsWith(u"198.51.100.")) {
        result[u"Result"_s] = u"no-answer"_s;
        result[u"Loss"_s] = 1.0;
        result[u"RoundTrip"_s] = 0.0;
    }
    return result;
}

QVariantMap server(const QString &name, const QString &source)
{
    return {{u"Name"_s, name}, {u"Source"_s, source}, {u"Evidence"_s, u""_s}, {u"Note"_s, u""_s}, {u"Pinned"_s, false},
        {u"Current"_s, false}, {u"Removable"_s, source == u"user"}};
}

QVariantMap check(const QString &check, const QString &result, const QString &explanation, const QString &remedy)
{
    return {{u"Check"_s, check}, {u"Result"_s, result}, {u"Explanation"_s, explanation}, {u"Remedy"_s, remedy}};
}

void registerTypes()
{
    qDBusRegisterMetaType<Counters>();
    qDBusRegisterMetaType<QList<QVariantMap>>();
    qDBusRegisterMetaType<Event>();
    qDBusRegisterMetaType<QList<Event>>();
    qDBusRegisterMetaType<Port>();
    qDBusRegisterMetaType<QList<Port>>();
    qDBusRegisterMetaType<Template>();
    qDBusRegisterMetaType<QList<Template>>();
}

} // namespace fake
