// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "tests/app/fake_helper.h"

#include "tests/app/fake_answers.h"
#include "tests/app/interface_files.h"

#include <QDBusArgument>
#include <QTimer>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

const auto service = u"org.navalis.Navalis1"_s;
const auto path = u"/org/navalis/Navalis1"_s;
const auto propertiesInterface = u"org.freedesktop.DBus.Properties"_s;
const auto connectionName = u"fake helper"_s;

QVariant plain(const QVariant &value)
{
    if (value.metaType() != QMetaType::fromType<QDBusArgument>())
        return value;
    const auto argument = qvariant_cast<QDBusArgument>(value);
    if (argument.currentSignature() == "a{sv}"_L1)
        return qdbus_cast<QVariantMap>(argument);
    QVariantMap result;
    const auto texts = qdbus_cast<QMap<QString, QString>>(argument); // a{ss}
    for (const auto &[key, text] : texts.asKeyValueRange())
        result.insert(key, text);
    return result;
}

QString written(const QVariant &given)
{
    const QVariant value = plain(given);
    if (value.metaType() == QMetaType::fromType<QStringList>())
        return value.toStringList().join(u',');
    if (value.metaType() != QMetaType::fromType<QVariantMap>())
        return value.toString();
    QStringList parts;
    const QVariantMap map = value.toMap();
    for (const auto &[key, entry] : map.asKeyValueRange())
        parts += key + u'=' + written(entry);
    return parts.join(u' ');
}

QString written(const QDBusMessage &call)
{
    QStringList parts{call.member()};
    for (const QVariant &argument : call.arguments())
        parts += written(argument);
    return parts.join(u' ');
}

} // namespace

FakeHelper::FakeHelper(QObject *parent)
    : QDBusVirtualObject(parent)
    , properties(fake::properties())
    , answers(fake::answers())
    , m_bus(QDBusConnection::connectToBus(QDBusConnection::SystemBus, connectionName))
{
    fake::registerTypes();
}

FakeHelper::~FakeHelper()
{
    QDBusConnection::disconnectFromBus(connectionName);
}

bool FakeHelper::appear()
{
    return m_bus.registerVirtualObject(path, this) && m_bus.registerService(service);
}

void FakeHelper::vanish()
{
    m_bus.unregisterService(service);
    m_bus.unregisterObject(path);
}

void FakeHelper::change(const QVariantMap &changed)
{
    properties.insert(changed);
    announce(propertiesInterface, u"PropertiesChanged"_s, {service, changed, QStringList()});
}

void FakeHelper::announce(const QString &interface, const QString &signal, const QVariantList &arguments)
{
    auto message = QDBusMessage::createSignal(path, interface, signal);
    message.setArguments(arguments);
    m_bus.send(message);
}

QString FakeHelper::introspect(const QString &) const
{
    return {};
}

bool FakeHelper::handleMessage(const QDBusMessage &call, const QDBusConnection &bus)
{
    if (call.interface() == propertiesInterface) {
        QTimer::singleShot(
            delaysEverything ? delay : 0ms, this, [this, call, bus] { bus.send(call.createReply(properties)); });
        return true;
    }
    static const InterfaceFiles contract;
    const QString *arguments = contract.argumentsOf(call.interface(), call.member());
    if (arguments == nullptr || *arguments != call.signature())
        return bus.send(call.createErrorReply(QDBusError::UnknownMethod, written(call)));
    if (answers.contains(call.member()))
        questions += written(call);
    else
        calls += written(call);
    QTimer::singleShot(delay, this, [this, call, refusal = error, bus] {
        if (refusal.isEmpty())
            reply(call, bus);
        else
            refuse(call, refusal, bus);
    });
    return true;
}

void FakeHelper::refuse(const QDBusMessage &call, const QString &name, const QDBusConnection &bus) const
{
    auto refusal = call.createErrorReply(name, errorValues.value(0).toString());
    refusal.setArguments(errorValues.mid(1)); // Qt puts the text in front
    bus.send(refusal);
}

void FakeHelper::reply(const QDBusMessage &call, const QDBusConnection &bus)
{
    bus.send(call.createReply(answers.value(call.member())));
    carryOut(call);
}

void FakeHelper::carryOut(const QDBusMessage &call)
{
    const QString method = call.member();
    const QVariant first = call.arguments().value(0);
    if (method == u"SetMode")
        configure({{u"Mode"_s, first}});
    else if (method == u"Restart")
        change({{u"State"_s, u"connecting"_s}});
    else if (method == u"SelectServer")
        configure({{u"Server"_s, first}});
    else if (method == u"Configure")
        configure(plain(first).toMap());
    else if (method == u"SetNetworkRule")
        setRule(first.toString(), call.arguments().value(1).toString());
    else if (method == u"AddServer")
        addServer(first.toString());
    else if (method == u"TestServers")
        testServers(first.toStringList());
    else if (method == u"CancelServerTest" && !m_toTest.isEmpty()) {
        m_toTest.clear();
        announce(service + u".Servers"_s, u"ServerTestsFinished"_s, {true});
    }
}

void FakeHelper::configure(const QVariantMap &changes)
{
    QVariantMap changed;
    auto options = properties.value(u"Options"_s).toMap();
    for (const auto &[key, given] : changes.asKeyValueRange()) {
        const QVariant value = plain(given);
        if (key == u"Mode")
            changed.insert({{key, value}, {u"State"_s, value == u"off"_s ? u"off"_s : u"connecting"_s}});
        else if (key == u"Server")
            changed.insert(
                {{u"SelectedServer"_s, value}, {key, value.toString().isEmpty() ? u"teredo.example"_s : value}});
        else if (options.contains(key))
            options[key] = value;
        else if (key == u"ServersAdded")
            for (const QString &server : value.toStringList())
                addServer(server);
        else if (key == u"NetworkRules") {
            const QVariantMap rules = value.toMap();
            for (const auto &[uuid, rule] : rules.asKeyValueRange())
                setRule(uuid, rule.toString());
        }
    }
    if (options != properties.value(u"Options"_s))
        changed.insert(u"Options"_s, options);
    change(changed);
}

void FakeHelper::setRule(const QString &uuid, const QString &rule)
{
    auto networks = answers[u"ListNetworks"_s].value(0).value<QList<QVariantMap>>();
    for (QVariantMap &network : networks)
        if (network.value(u"Uuid"_s) == uuid)
            network[u"Rule"_s] = rule;
    answers[u"ListNetworks"_s] = {QVariant::fromValue(networks)};
    announce(service + u".Networks"_s, u"NetworksChanged"_s, {});
    if (uuid == properties.value(u"NetworkUuid"_s))
        change({{u"NetworkRule"_s, rule}});
}

void FakeHelper::addServer(const QString &server)
{
    auto servers = answers[u"ListServers"_s].value(0).value<QList<QVariantMap>>();
    servers += fake::server(server, u"user"_s);
    answers[u"ListServers"_s] = {QVariant::fromValue(servers)};
    announce(service + u".Servers"_s, u"ServersChanged"_s, {});
}

void FakeHelper::testServers(QStringList servers)
{
    if (servers.isEmpty())
        for (const QVariantMap &server : answers[u"ListServers"_s].value(0).value<QList<QVariantMap>>())
            servers += server.value(u"Name"_s).toString();
    m_toTest = servers;
    QTimer::singleShot(testTime, this, &FakeHelper::testNext);
}

void FakeHelper::testNext()
{
    if (m_toTest.isEmpty()) // cancelled
        return;
    const QString server = m_toTest.takeFirst();
    auto servers = answers[u"ListServers"_s].value(0).value<QList<QVariantMap>>();
    for (QVariantMap &listed : servers)
        if (listed.value(u"Name"_s) == server)
            listed.insert(fake::testResult(server));
    answers[u"ListServers"_s] = {QVariant::fromValue(servers)};
    announce(service + u".Servers"_s, u"ServerTested"_s, {server, fake::testResult(server)});
    if (m_toTest.isEmpty())
        announce(service + u".Servers"_s, u"ServerTestsFinished"_s, {false});
    else
        QTimer::singleShot(testTime, this, &FakeHelper::testNext);
}
