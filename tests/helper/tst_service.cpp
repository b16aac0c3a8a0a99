// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "helper/service/navalis_object.h"
#include "helper/service/network_watcher.h"
#include "helper/service/open_ports.h"
#include "helper/service/tunnel.h"
#include "tests/helper/fakes/fake_authorizer.h"
#include "tests/helper/fakes/fake_lookup.h"
#include "tests/helper/fakes/fake_session.h"

#include <QDBusArgument>
#include <QDBusMetaType>
#include <QDBusPendingCallWatcher>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

#include <fcntl.h>
#include <sys/eventfd.h>
#include <unistd.h>

using teredo::Phase;
using Verdict = Authorizer::Verdict;

namespace {

const QString service = QStringLiteral("org.navalis.Navalis1");
const QString path = QStringLiteral("/org/navalis/Navalis1");
const QString propertiesInterface = QStringLiteral("org.freedesktop.DBus.Properties");
const QString accessDenied = QStringLiteral("org.freedesktop.DBus.Error.AccessDenied");
const QString invalidArgument = QStringLiteral("org.navalis.Navalis1.Error.InvalidArgument");

// Listens as a front end does.
class Listener final : public QObject
{
    Q_OBJECT

public:
    Listener()
    {
        auto bus = QDBusConnection::sessionBus();
        bus.connect(service, path, propertiesInterface, QStringLiteral("PropertiesChanged"), this,
            SLOT(onProperties(QString, QVariantMap, QStringList)));
        bus.connect(service, path, service, QStringLiteral("StateChanged"), this, SLOT(onState(QString, QString)));
    }

    QList<QVariantMap> changes;
    QStringList states;

private Q_SLOTS:
    void onProperties(const QString & /*interface*/, const QVariantMap &changed, const QStringList & /*invalidated*/)
    {
        changes.append(changed);
    }
    void onState(const QString &state, const QString &reason) { states.append(state + u'/' + reason); }
};

QDBusMessage ask(
    const QString &interface, const QString &method, const QVariantList &arguments, bool interactive = false)
{
    auto call = QDBusMessage::createMethodCall(service, path, interface, method);
    call.setArguments(arguments);
    call.setInteractiveAuthorizationAllowed(interactive);
    QDBusPendingCallWatcher watcher(QDBusConnection::sessionBus().asyncCall(call, 5000));
    QSignalSpy finished(&watcher, &QDBusPendingCallWatcher::finished);
    if (!watcher.isFinished())
        finished.wait();
    return watcher.reply();
}

// The name of the error; empty for success.
QString call(const QString &method, const QVariantList &arguments = {}, bool interactive = false)
{
    return ask(service, method, arguments, interactive).errorName();
}

QVariantMap allProperties()
{
    const QDBusMessage reply = ask(propertiesInterface, QStringLiteral("GetAll"), {service});
    return qdbus_cast<QVariantMap>(reply.arguments().value(0));
}

} // namespace

class TestService : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        start({});
    }

    void cleanup() { stop(); }

    void everyPropertyOfTheContractIsThereWithItsType()
    {
        QFile file(QStringLiteral(SOURCE_DIR "/resources/dbus/org.navalis.Navalis1.xml"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QXmlStreamReader xml(&file);
        QMap<QString, QString> expected;
        while (!xml.atEnd()) {
            if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == u"property")
                expected.insert(xml.attributes().value(u"name").toString(), xml.attributes().value(u"type").toString());
        }

        const QVariantMap properties = allProperties();

        QCOMPARE(properties.keys(), expected.keys());
        for (auto property = properties.cbegin(); property != properties.cend(); ++property)
            QCOMPARE(
                QString::fromLatin1(QDBusMetaType::typeToSignature(property->metaType())), expected[property.key()]);
        QCOMPARE(properties[QStringLiteral("State")].toString(), QStringLiteral("standby"));
        QCOMPARE(properties[QStringLiteral("Interface")].toString(), QStringLiteral("teredo0"));
        QCOMPARE(properties[QStringLiteral("ProtocolVersion")].toUInt(), 1U);
    }

    void propertiesCannotBeWritten()
    {
        const QDBusMessage reply = ask(propertiesInterface, QStringLiteral("Set"),
            {service, QStringLiteral("Mode"), QVariant::fromValue(QDBusVariant(QStringLiteral("off")))});
        QCOMPARE(reply.errorName(), QStringLiteral("org.freedesktop.DBus.Error.PropertyReadOnly"));
        QCOMPARE(allProperties()[QStringLiteral("Mode")].toString(), QStringLiteral("auto"));
    }

    void setModeSetsTheMode()
    {
        const Listener listener;
        QCOMPARE(call(QStringLiteral("SetMode"), {QStringLiteral("off")}), QString());
        QCOMPARE(m_authorizer.asked.constFirst().action, QStringLiteral("org.navalis.control"));
        QCOMPARE(m_authorizer.asked.constFirst().caller, QDBusConnection::sessionBus().baseService());
        QCOMPARE(m_tunnel->status().mode, QStringLiteral("off"));
        QTRY_COMPARE(listener.states, QStringList(QStringLiteral("off/")));
        QCOMPARE(call(QStringLiteral("SetMode"), {QStringLiteral("Off")}), invalidArgument);
        QCOMPARE(call(QStringLiteral("SetMode"), {QString()}), invalidArgument);
    }

    void whoMayNotMayNot()
    {
        m_authorizer.verdict = Verdict::Denied;
        QCOMPARE(call(QStringLiteral("SetMode"), {QStringLiteral("off")}), accessDenied);
        QCOMPARE(call(QStringLiteral("Restart")), accessDenied);
        QCOMPARE(call(QStringLiteral("SelectServer"), {QString()}), accessDenied);
        QCOMPARE(m_tunnel->status().mode, QStringLiteral("auto"));
    }

    void aClosedPromptIsToldFromARefusal()
    {
        m_authorizer.verdict = Verdict::Dismissed;
        QCOMPARE(call(QStringLiteral("SetMode"), {QStringLiteral("off")}, true),
            QStringLiteral("org.navalis.Navalis1.Error.Cancelled"));
        QCOMPARE(m_tunnel->status().mode, QStringLiteral("auto"));
    }

    void whileAnotherRequestWaitsForItsPasswordThisIsNoRefusalForEver()
    {
        m_authorizer.verdict = Verdict::Busy;
        const QDBusMessage reply = ask(service, QStringLiteral("SetMode"), {QStringLiteral("off")});
        QCOMPARE(reply.errorName(), QStringLiteral("org.freedesktop.DBus.Error.LimitsExceeded"));
        QVERIFY(reply.errorMessage().contains(QStringLiteral("waits for its password")));
        QCOMPARE(m_tunnel->status().mode, QStringLiteral("auto"));
    }

    void aPasswordIsAskedForOnlyIfTheCallerWantsThat()
    {
        m_authorizer.verdict = Verdict::PasswordNeeded;
        QCOMPARE(call(QStringLiteral("SetMode"), {QStringLiteral("off")}),
            QStringLiteral("org.freedesktop.DBus.Error.InteractiveAuthorizationRequired"));
        call(QStringLiteral("SetMode"), {QStringLiteral("off")}, true);
        QVERIFY(!m_authorizer.asked[0].interactive);
        QVERIFY(m_authorizer.asked[1].interactive);
        QCOMPARE(m_tunnel->status().mode, QStringLiteral("auto"));
    }

    void theActionOfSelectServerDependsOnTheServer_data()
    {
        QTest::addColumn<QString>("server");
        QTest::addColumn<QString>("action");
        QTest::newRow("on the list") << QStringLiteral("teredo.iks-jena.de")
                                     << QStringLiteral("org.navalis.set-server");
        QTest::newRow("in capitals") << QStringLiteral("TEREDO.iks-jena.de")
                                     << QStringLiteral("org.navalis.set-server");
        QTest::newRow("built-in choice") << QString() << QStringLiteral("org.navalis.set-server");
        QTest::newRow("somebody's") << QStringLiteral("mine.example") << QStringLiteral("org.navalis.configure");
        QTest::newRow("an address") << QStringLiteral("8.8.4.4") << QStringLiteral("org.navalis.configure");
    }

    void theActionOfSelectServerDependsOnTheServer()
    {
        QFETCH(const QString, server);
        QFETCH(const QString, action);
        QCOMPARE(call(QStringLiteral("SelectServer"), {server}), QString());
        QCOMPARE(m_authorizer.asked.constFirst().action, action);
        if (!server.isEmpty())
            QCOMPARE(allProperties()[QStringLiteral("Server")].toString(), server);
    }

    void anUnusableServerIsRefusedBeforeAnybodyIsAsked()
    {
        const QDBusMessage reply = ask(service, QStringLiteral("SelectServer"), {QStringLiteral("not a host")});
        QCOMPARE(reply.errorName(), invalidArgument);
        QVERIFY(!reply.errorMessage().isEmpty());
        QCOMPARE(call(QStringLiteral("SelectServer"), {QStringLiteral("192.168.1.1")}), invalidArgument);
        QVERIFY(m_authorizer.asked.isEmpty());
    }

    void whatTheAdministratorHasFixedIsLocked()
    {
        stop();
        start("[Tunnel]\nMode=auto\nServer=office.example\n");
        QCOMPARE(allProperties()[QStringLiteral("Locked")].toStringList(),
            QStringList({QStringLiteral("Mode"), QStringLiteral("Server")}));
        const QString locked = QStringLiteral("org.navalis.Navalis1.Error.Locked");
        QCOMPARE(call(QStringLiteral("SetMode"), {QStringLiteral("off")}), locked);
        QCOMPARE(call(QStringLiteral("SelectServer"), {QStringLiteral("teredo.iks-jena.de")}), locked);
    }

    void whatCannotBeStoredIsNotDone()
    {
        m_folder->remove();
        QCOMPARE(call(QStringLiteral("SetMode"), {QStringLiteral("off")}),
            QStringLiteral("org.navalis.Navalis1.Error.NotStored"));
        QCOMPARE(allProperties()[QStringLiteral("Mode")].toString(), QStringLiteral("auto"));
    }

    void onlyWhatChangedIsAnnounced()
    {
        goOnline();
        const Listener listener;
        QCOMPARE(allProperties()[QStringLiteral("State")].toString(), QStringLiteral("online"));

        m_sessions.current->status.serverRoundTrip = std::chrono::milliseconds(12);
        m_sessions.current->reach(Phase::Online);

        QTRY_COMPARE(listener.changes.size(), 1);
        QCOMPARE(listener.changes[0], QVariantMap({{QStringLiteral("ServerRoundTrip"), 12.0}}));
        m_sessions.current->reach(Phase::Limited);
        QTRY_COMPARE(listener.states, QStringList(QStringLiteral("limited/no-relay")));
        QVERIFY(!listener.changes[1].contains(QStringLiteral("Address")));
    }

    void theServersAreListed()
    {
        const QDBusMessage reply = ask(service, QStringLiteral("ListServers"), {});
        QCOMPARE(reply.signature(), QStringLiteral("aa{sv}"));
        const auto servers = qdbus_cast<QList<QVariantMap>>(reply.arguments().constFirst());
        QCOMPARE(servers.constFirst()[QStringLiteral("Name")].toString(), builtInServers().front().name);
        QCOMPARE(servers.constFirst()[QStringLiteral("Source")].toString(), QStringLiteral("built-in"));
        QVERIFY(m_authorizer.asked.isEmpty());
    }

    void statisticsAreTyped()
    {
        goOnline();
        QDBusPendingCallWatcher watcher(QDBusConnection::sessionBus().asyncCall(
            QDBusMessage::createMethodCall(service, path, service, QStringLiteral("GetStatistics"))));
        QTRY_COMPARE(m_sessions.current->statisticsAsked, 1);
        ipc::Statistics statistics;
        statistics.traffic.txPackets = 5;
        m_sessions.current->refused = 7;
        statistics.drops[std::size_t(teredo::DropReason::SpoofedSource)] = 3;
        Q_EMIT m_sessions.current->statisticsArrived(statistics);

        QTRY_VERIFY(watcher.isFinished());
        QCOMPARE(watcher.reply().signature(), QStringLiteral("a{st}a{st}"));
        const auto traffic = qdbus_cast<Counters>(watcher.reply().arguments().at(0));
        const auto drops = qdbus_cast<Counters>(watcher.reply().arguments().at(1));
        QCOMPARE(drops[QStringLiteral("firewall-inbound")], 7U);
        QCOMPARE(traffic.keys(),
            QStringList({QStringLiteral("peers"), QStringLiteral("rxBytes"), QStringLiteral("rxPackets"),
                QStringLiteral("txBytes"), QStringLiteral("txPackets")}));
        QCOMPARE(traffic[QStringLiteral("txPackets")], 5U);
        QCOMPARE(drops[QStringLiteral("spoofed-source")], 3U);
    }

    void whoCanNoLongerHearTheKernelSaysSoOnce()
    {
        const NetworkManager manager(QDBusConnection::sessionBus());
        const int deaf = eventfd(1, EFD_CLOEXEC);         // readable, and no socket
        const int next = fcntl(deaf, F_DUPFD_CLOEXEC, 0); // the number that the monitor gets
        ::close(next);
        const auto watcher = NetworkWatcher::open(manager);
        QVERIFY(watcher);
        QSignalSpy failed(watcher->get(), &NetworkWatcher::failed);

        QCOMPARE(dup2(deaf, next), next);

        QVERIFY(failed.wait());
        QVERIFY(!failed.wait(50));
        QCOMPARE(failed.size(), 1);
        ::close(deaf);
    }

    void portsAreOpenedByWhoMay()
    {
        goOnline();
        const QString firewall = QStringLiteral("org.navalis.Navalis1.Firewall");
        const auto change = [&](const QString &method, const QString &protocol, ushort port) {
            return ask(firewall, method, {protocol, QVariant::fromValue(port)}).errorName();
        };
        QSignalSpy changed(m_openPorts.get(), &OpenPorts::changed);
        QCOMPARE(change(QStringLiteral("OpenPort"), QStringLiteral("tcp"), 22), QString());
        QCOMPARE(m_authorizer.asked.constLast().action, QStringLiteral("org.navalis.expose"));
        QCOMPARE(m_sessions.current->openPorts, kernel::OpenPorts({{22}, {}}));
        const QDBusMessage list = ask(firewall, QStringLiteral("ListOpenPorts"), {});
        QCOMPARE(list.signature(), QStringLiteral("a(sq)"));
        const auto ports = qdbus_cast<PortList>(list.arguments().constFirst());
        QCOMPARE(ports.size(), 1);
        QCOMPARE(ports[0].protocol, QStringLiteral("tcp"));
        QCOMPARE(ports[0].port, 22);

        QCOMPARE(change(QStringLiteral("ClosePort"), QStringLiteral("udp"), 22),
            QStringLiteral("org.navalis.Navalis1.Error.NotFound"));
        QCOMPARE(change(QStringLiteral("OpenPort"), QStringLiteral("icmp"), 22), invalidArgument);
        QCOMPARE(change(QStringLiteral("OpenPort"), QStringLiteral("tcp"), 0), invalidArgument);
        m_authorizer.verdict = Verdict::Denied;
        QCOMPARE(change(QStringLiteral("ClosePort"), QStringLiteral("tcp"), 22), accessDenied);
        QCOMPARE(m_sessions.current->openPorts, kernel::OpenPorts({{22}, {}}));
        QCOMPARE(changed.size(), 1);
        m_authorizer.verdict = Verdict::Allowed;
        QCOMPARE(call(QStringLiteral("Restart")), QString());
        QTRY_COMPARE(m_sessions.started.size(), 2);
        QCOMPARE(m_sessions.current->openPorts, kernel::OpenPorts({{22}, {}}));
    }

    void restartStartsOver()
    {
        goOnline();
        QCOMPARE(call(QStringLiteral("Restart")), QString());
        QTRY_COMPARE(m_sessions.started.size(), 2);
    }

private:
    void start(const QByteArray &administrator)
    {
        const Settings::Paths paths{
            m_folder->filePath(QStringLiteral("a.conf")), m_folder->filePath(QStringLiteral("s.conf"))};
        QFile file(paths.administrator);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(administrator) >= 0);
        file.close();
        m_settings = std::make_unique<Settings>(paths);
        m_lookup.names.insert(m_settings->server(), {{{8, 8, 4, 4}}});
        m_resolver = std::make_unique<ServerResolver>(m_lookup.lookup());
        m_tunnel = std::make_unique<Tunnel>(*m_settings, *m_resolver, m_sessions.factory(), Tunnel::Timing());
        // A connection of its own: on the callers' one, Qt would call the slots directly and refuse delayed replies.
        auto bus = QDBusConnection::connectToBus(QDBusConnection::SessionBus, QStringLiteral("helper"));
        m_openPorts = std::make_unique<OpenPorts>(
            OpenPorts::Paths{paths.administrator, m_folder->filePath(QStringLiteral("open-ports.conf"))});
        QObject::connect(m_openPorts.get(), &OpenPorts::changed, m_tunnel.get(),
            [this] { m_tunnel->setOpenPorts(m_openPorts->ports()); });
        m_object = std::make_unique<NavalisObject>(*m_tunnel, *m_openPorts, m_authorizer, bus);
        QVERIFY(m_object->registerObject());
        QVERIFY(bus.registerService(NavalisObject::busName()));
        m_authorizer.asked.clear();
        m_authorizer.verdict = Verdict::Allowed;
    }

    void stop()
    {
        m_object.reset();
        QDBusConnection::disconnectFromBus(QStringLiteral("helper"));
        m_tunnel.reset();
        m_sessions.started.clear();
    }

    void goOnline()
    {
        m_tunnel->setNetwork({teredo::policy::NetworkClass::Ipv4Only, teredo::policy::Ipv4Uplink{}, false, {}, {}});
        QTRY_VERIFY(m_sessions.current != nullptr);
        m_sessions.current->reach(Phase::Online);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Settings> m_settings;
    FakeLookup m_lookup;
    FakeSessions m_sessions;
    FakeAuthorizer m_authorizer;
    std::unique_ptr<ServerResolver> m_resolver;
    std::unique_ptr<Tunnel> m_tunnel;
    std::unique_ptr<OpenPorts> m_openPorts;
    std::unique_ptr<NavalisObject> m_object;
};

QTEST_GUILESS_MAIN(TestService)
#include "tst_service.moc"
