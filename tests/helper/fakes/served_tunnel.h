// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "helper/service/diagnostics/diagnostics.h"
#include "helper/service/navalis_object.h"
#include "helper/service/network_recorder.h"
#include "helper/service/open_ports.h"
#include "helper/service/server_tests.h"
#include "helper/service/tunnel.h"
#include "tests/helper/fakes/fake_authorizer.h"
#include "tests/helper/fakes/fake_lookup.h"
#include "tests/helper/fakes/fake_session.h"

#include <QDBusArgument>
#include <QDBusPendingCallWatcher>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

// What a front end does: a call over the bus, and its answer.
namespace caller {

inline const QString service = QStringLiteral("org.navalis.Navalis1");
inline const QString path = QStringLiteral("/org/navalis/Navalis1");
inline const QString propertiesInterface = QStringLiteral("org.freedesktop.DBus.Properties");

inline QDBusMessage ask(
    const QString &interface, const QString &method, const QVariantList &arguments, bool interactive = false)
{
    auto call = QDBusMessage::createMethodCall(service, path, interface, method);
    call.setArguments(arguments);
    call.setInteractiveAuthorizationAllowed(interactive);
    const QDBusPendingCallWatcher watcher(QDBusConnection::sessionBus().asyncCall(call, 5000));
    QSignalSpy finished(&watcher, &QDBusPendingCallWatcher::finished);
    if (!watcher.isFinished())
        finished.wait();
    return watcher.reply();
}

// The name of the error; empty for success. interface: the last part of its name, empty for the main one.
inline QString call(const QString &interface, const QString &method, const QVariantList &arguments = {})
{
    return ask(interface.isEmpty() ? service : service + u'.' + interface, method, arguments).errorName();
}

inline QList<QVariantMap> list(const QString &interface, const QString &method)
{
    const QDBusMessage reply = ask(service + u'.' + interface, method, {});
    return qdbus_cast<QList<QVariantMap>>(reply.arguments().value(0));
}

inline QVariantMap allProperties()
{
    const QDBusMessage reply = ask(propertiesInterface, QStringLiteral("GetAll"), {service});
    return qdbus_cast<QVariantMap>(reply.arguments().value(0));
}

inline QVariant property(const char *name)
{
    return allProperties()[QLatin1StringView(name)];
}

inline QString error(const char *name)
{
    return service + QStringLiteral(".Error.") + QLatin1StringView(name);
}

} // namespace caller

// A tunnel with fakes on all sides but one, on the test's own bus. A user has chosen mode auto unless state says
// otherwise.
class ServedTunnel
{
public:
    explicit ServedTunnel(const QByteArray &administrator = {}, const QByteArray &state = "[Tunnel]\nMode=auto\n")
    {
        write(paths.administrator, administrator);
        write(paths.state, state);
        settings = std::make_unique<Settings>(paths);
        resolver = std::make_unique<ServerResolver>(lookup.lookup(), addresses);
        tunnel = std::make_unique<Tunnel>(*settings, networks, *resolver, sessions.factory(), Tunnel::Timing());
        lookup.names.insert(tunnel->status().server, {{{8, 8, 4, 4}}});
        tests = std::make_unique<ServerTests>(*settings, lookup.lookup(), QStringLiteral("/nonexistent"));
        recorder = std::make_unique<NetworkRecorder>(*tunnel, networks);
        // A connection of its own: on the callers' one, Qt would call the slots directly and refuse delayed replies.
        auto bus = QDBusConnection::connectToBus(QDBusConnection::SessionBus, QStringLiteral("helper"));
        QObject::connect(
            &openPorts, &OpenPorts::changed, tunnel.get(), [this] { tunnel->setOpenPorts(openPorts.ports()); });
        const auto known = [this] {
            Facts facts;
            facts.status = tunnel->status();
            return facts;
        };
        diagnostics = std::make_unique<Diagnostics>(*tunnel, known, QList<FactFinder::Question>{askSystemd(bus)});
        object = std::make_unique<NavalisObject>(*tunnel, *tests, networks, openPorts, *diagnostics, authorizer, bus);
        if (!object->registerObject() || !bus.registerService(BusObject::busName()))
            qFatal("the name is taken");
    }
    ~ServedTunnel()
    {
        object.reset();
        QDBusConnection::disconnectFromBus(QStringLiteral("helper"));
    }
    Q_DISABLE_COPY_MOVE(ServedTunnel)

    void join(const QString &uuid = {}, const QString &name = {})
    {
        tunnel->setNetwork({teredo::policy::NetworkClass::Ipv4Only, teredo::policy::Ipv4Uplink{}, false, name, uuid});
        QTRY_VERIFY(sessions.current != nullptr);
    }
    void goOnline(const QString &uuid = {}, const QString &name = {})
    {
        join(uuid, name);
        sessions.current->reach(teredo::Phase::Online);
    }

    static void write(const QString &path, const QByteArray &content)
    {
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(content) < 0)
            qFatal("no file of settings");
    }

    QTemporaryDir folder;
    Settings::Paths paths{folder.filePath(QStringLiteral("a.conf")), folder.filePath(QStringLiteral("s.conf"))};
    FakeLookup lookup;
    FakeSessions sessions;
    FakeAuthorizer authorizer;
    AddressMemory addresses{folder.filePath(QStringLiteral("addresses.json"))};
    NetworkMemory networks{folder.filePath(QStringLiteral("networks.json"))};
    OpenPorts openPorts{{paths.administrator, folder.filePath(QStringLiteral("open-ports.conf"))}};
    std::unique_ptr<Settings> settings;
    std::unique_ptr<ServerResolver> resolver;
    std::unique_ptr<Tunnel> tunnel;
    std::unique_ptr<NetworkRecorder> recorder;
    std::unique_ptr<ServerTests> tests;
    std::unique_ptr<Diagnostics> diagnostics;
    std::unique_ptr<NavalisObject> object;
};
