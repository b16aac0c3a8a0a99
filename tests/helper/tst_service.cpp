// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "helper/service/network_watcher.h"
#include "tests/helper/fakes/served_tunnel.h"

#include <QDBusArgument>
#include <QDBusMetaType>
#include <QXmlStreamReader>

#include <fcntl.h>
#include <sys/eventfd.h>
#include <unistd.h>

using caller::allProperties;
using caller::ask;
using caller::path;
using caller::propertiesInterface;
using caller::service;
using teredo::Phase;
using Verdict = Authorizer::Verdict;

namespace {

const QString accessDenied = QStringLiteral("org.freedesktop.DBus.Error.AccessDenied");
const QString invalidArgument = caller::error("InvalidArgument");

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

// The name of the error; empty for success.
QString call(const QString &method, const QVariantList &arguments = {}, bool interactive = false)
{
    return ask(service, method, arguments, interactive).errorName();
}

QString signatureOf(const QVariant &value)
{
    if (value.canConvert<QDBusArgument>())
        return value.value<QDBusArgument>().currentSignature();
    return QString::fromLatin1(QDBusMetaType::typeToSignature(value.metaType()));
}

} // namespace

class TestService : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_helper = std::make_unique<ServedTunnel>(); }
    void cleanup() { m_helper.reset(); }

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
            QCOMPARE(signatureOf(*property), expected[property.key()]);
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
        QCOMPARE(m_helper->authorizer.asked.constFirst().action, QStringLiteral("org.navalis.control"));
        QCOMPARE(m_helper->authorizer.asked.constFirst().caller, QDBusConnection::sessionBus().baseService());
        QCOMPARE(m_helper->tunnel->status().mode, QStringLiteral("off"));
        QTRY_COMPARE(listener.states, QStringList(QStringLiteral("off/")));
        QCOMPARE(call(QStringLiteral("SetMode"), {QStringLiteral("Off")}), invalidArgument);
        QCOMPARE(call(QStringLiteral("SetMode"), {QString()}), invalidArgument);
    }

    void whereNobodyHasChosenNothingStartsBeforeSetMode()
    {
        m_helper.reset();
        m_helper = std::make_unique<ServedTunnel>(QByteArray(), QByteArray());
        m_helper->tunnel->setNetwork(
            {teredo::policy::NetworkClass::Ipv4Only, teredo::policy::Ipv4Uplink{}, false, {}, {}});
        QTest::qWait(50);
        const QVariantMap before = allProperties();
        QCOMPARE(before[QStringLiteral("Mode")].toString(), QStringLiteral("off"));
        QCOMPARE(before[QStringLiteral("State")].toString(), QStringLiteral("off"));
        QCOMPARE(before[QStringLiteral("StateReason")].toString(), QStringLiteral("not-chosen"));
        QVERIFY(m_helper->sessions.started.empty());

        QCOMPARE(call(QStringLiteral("SetMode"), {QStringLiteral("auto")}), QString());

        QTRY_COMPARE(m_helper->sessions.started.size(), 1);
        QCOMPARE(allProperties()[QStringLiteral("Mode")].toString(), QStringLiteral("auto"));
    }

    void offIsAChoiceToo()
    {
        m_helper.reset();
        m_helper = std::make_unique<ServedTunnel>(QByteArray(), QByteArray());
        const Listener listener;

        QCOMPARE(call(QStringLiteral("SetMode"), {QStringLiteral("off")}), QString());

        QTRY_COMPARE(listener.states, QStringList(QStringLiteral("off/")));
        QCOMPARE(allProperties()[QStringLiteral("StateReason")].toString(), QString());
    }

    void whoMayNotMayNot()
    {
        m_helper->authorizer.verdict = Verdict::Denied;
        QCOMPARE(call(QStringLiteral("SetMode"), {QStringLiteral("off")}), accessDenied);
        QCOMPARE(call(QStringLiteral("Restart")), accessDenied);
        QCOMPARE(call(QStringLiteral("SelectServer"), {QString()}), accessDenied);
        QCOMPARE(m_helper->tunnel->status().mode, QStringLiteral("auto"));
    }

    void aClosedPromptIsToldFromARefusal()
    {
        m_helper->authorizer.verdict = Verdict::Dismissed;
        QCOMPARE(call(QStringLiteral("SetMode"), {QStringLiteral("off")}, true),
            QStringLiteral("org.navalis.Navalis1.Error.Cancelled"));
        QCOMPARE(m_helper->tunnel->status().mode, QStringLiteral("auto"));
    }

    void withoutPolkitNothingIsAllowedAndTheErrorSaysWhy()
    {
        m_helper->authorizer.verdict = Verdict::Unavailable;
        const QDBusMessage reply = ask(service, QStringLiteral("SetMode"), {QStringLiteral("off")});
        QCOMPARE(reply.errorName(), QStringLiteral("org.navalis.Navalis1.Error.NoPolkit"));
        QVERIFY(reply.errorMessage().contains(QStringLiteral("systemctl status polkit")));
        QCOMPARE(m_helper->tunnel->status().mode, QStringLiteral("auto"));
    }

    void whileAnotherRequestWaitsForItsPasswordThisIsNoRefusalForEver()
    {
        m_helper->authorizer.verdict = Verdict::Busy;
        const QDBusMessage reply = ask(service, QStringLiteral("SetMode"), {QStringLiteral("off")});
        QCOMPARE(reply.errorName(), QStringLiteral("org.freedesktop.DBus.Error.LimitsExceeded"));
        QVERIFY(reply.errorMessage().contains(QStringLiteral("waits for its password")));
        QCOMPARE(m_helper->tunnel->status().mode, QStringLiteral("auto"));
    }

    void aCallerWithManyOpenCallsLeavesRoomForOthers()
    {
        m_helper->authorizer.hold = true;
        auto bus = QDBusConnection::connectToBus(QDBusConnection::SessionBus, QStringLiteral("greedy"));
        const auto restart = QDBusMessage::createMethodCall(service, path, service, QStringLiteral("Restart"));
        QList<QDBusPendingCall> calls;
        for (int i = 0; i < OpenCalls::maxOfCaller + 1; ++i)
            calls.append(bus.asyncCall(restart));

        QTRY_VERIFY(calls.constLast().isFinished());
        QCOMPARE(calls.constLast().reply().errorName(), QStringLiteral("org.freedesktop.DBus.Error.LimitsExceeded"));
        QVERIFY(!calls.constFirst().isFinished());
        const QDBusPendingCall modest = QDBusConnection::sessionBus().asyncCall(restart);
        QTRY_COMPARE(m_helper->authorizer.held.size(), OpenCalls::maxOfCaller + 1);
        QCOMPARE(caller::property("State").toString(), QStringLiteral("standby"));
        m_helper->authorizer.release();

        QTRY_VERIFY(modest.isFinished() && calls.constFirst().isFinished());
        QCOMPARE(modest.reply().errorName(), QString());
        QCOMPARE(calls.constFirst().reply().errorName(), QString());
        const QDBusPendingCall again = bus.asyncCall(restart); // what has been answered counts no more
        QTRY_COMPARE(m_helper->authorizer.held.size(), 1);
        m_helper->authorizer.release();
        QTRY_VERIFY(again.isFinished());
        QCOMPARE(again.reply().errorName(), QString());
        QDBusConnection::disconnectFromBus(QStringLiteral("greedy"));
    }

    void whoeverOpensManyConnectionsGetsNoMoreThanAll()
    {
        OpenCalls open;
        const auto from = [](int caller) {
            // service() of a call that has arrived is its sender
            return QDBusMessage::createMethodCall(
                QStringLiteral(":1.%1").arg(caller), path, service, QStringLiteral("Restart"));
        };
        QList<OpenCall> calls;
        for (int i = 0; i < OpenCalls::maxInAll; ++i) {
            const auto call = open.open(from(i));
            QVERIFY(call.has_value());
            calls.append(*call);
        }
        QVERIFY(!open.open(from(-1)));
        calls.removeFirst();
        QVERIFY(open.open(from(-1)).has_value());
    }

    void aPasswordIsAskedForOnlyIfTheCallerWantsThat()
    {
        m_helper->authorizer.verdict = Verdict::PasswordNeeded;
        QCOMPARE(call(QStringLiteral("SetMode"), {QStringLiteral("off")}),
            QStringLiteral("org.freedesktop.DBus.Error.InteractiveAuthorizationRequired"));
        call(QStringLiteral("SetMode"), {QStringLiteral("off")}, true);
        QVERIFY(!m_helper->authorizer.asked[0].interactive);
        QVERIFY(m_helper->authorizer.asked[1].interactive);
        QCOMPARE(m_helper->tunnel->status().mode, QStringLiteral("auto"));
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
        QCOMPARE(m_helper->authorizer.asked.constFirst().action, action);
        if (!server.isEmpty())
            QCOMPARE(allProperties()[QStringLiteral("Server")].toString(), server);
    }

    void anUnusableServerIsRefusedBeforeAnybodyIsAsked()
    {
        const QDBusMessage reply = ask(service, QStringLiteral("SelectServer"), {QStringLiteral("not a host")});
        QCOMPARE(reply.errorName(), invalidArgument);
        QVERIFY(!reply.errorMessage().isEmpty());
        QCOMPARE(call(QStringLiteral("SelectServer"), {QStringLiteral("192.168.1.1")}), invalidArgument);
        QVERIFY(m_helper->authorizer.asked.isEmpty());
    }

    void whatTheAdministratorHasFixedIsLocked()
    {
        m_helper.reset();
        m_helper = std::make_unique<ServedTunnel>("[Tunnel]\nMode=auto\nServer=office.example\n");
        QCOMPARE(allProperties()[QStringLiteral("Locked")].toStringList(),
            QStringList({QStringLiteral("Mode"), QStringLiteral("Server")}));
        const QString locked = QStringLiteral("org.navalis.Navalis1.Error.Locked");
        QCOMPARE(call(QStringLiteral("SetMode"), {QStringLiteral("off")}), locked);
        QCOMPARE(call(QStringLiteral("SelectServer"), {QStringLiteral("teredo.iks-jena.de")}), locked);
    }

    void whatCannotBeStoredIsNotDone()
    {
        m_helper->folder.remove();
        QCOMPARE(call(QStringLiteral("SetMode"), {QStringLiteral("off")}),
            QStringLiteral("org.navalis.Navalis1.Error.NotStored"));
        QCOMPARE(allProperties()[QStringLiteral("Mode")].toString(), QStringLiteral("auto"));
    }

    void onlyWhatChangedIsAnnounced()
    {
        m_helper->goOnline();
        const Listener listener;
        QCOMPARE(allProperties()[QStringLiteral("State")].toString(), QStringLiteral("online"));

        m_helper->sessions.current->status.serverRoundTrip = std::chrono::milliseconds(12);
        m_helper->sessions.current->status.hostRoundTrip = std::chrono::milliseconds(40);
        m_helper->sessions.current->reach(Phase::Online);

        QTRY_COMPARE(listener.changes.size(), 1);
        QCOMPARE(listener.changes[0],
            QVariantMap({{QStringLiteral("ServerRoundTrip"), 12.0}, {QStringLiteral("RelayRoundTrip"), 40.0}}));
        m_helper->sessions.current->reach(Phase::Limited);
        QTRY_COMPARE(listener.states, QStringList(QStringLiteral("limited/no-relay")));
        QVERIFY(!listener.changes[1].contains(QStringLiteral("Address")));
    }

    void statisticsAreTyped()
    {
        m_helper->goOnline();
        const QDBusPendingCallWatcher watcher(QDBusConnection::sessionBus().asyncCall(
            QDBusMessage::createMethodCall(service, path, service, QStringLiteral("GetStatistics"))));
        QTRY_COMPARE(m_helper->sessions.current->statisticsAsked, 1);
        ipc::Statistics statistics;
        statistics.traffic.txPackets = 5;
        m_helper->sessions.current->refused = 7;
        statistics.drops[std::size_t(teredo::DropReason::SpoofedSource)] = 3;
        Q_EMIT m_helper->sessions.current->statisticsArrived(statistics);

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
        const auto watcher = NetworkWatcher::open(manager, m_helper->networks);
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
        m_helper->goOnline();
        const QString firewall = QStringLiteral("org.navalis.Navalis1.Firewall");
        const auto change = [&](const QString &method, const QString &protocol, ushort port) {
            return ask(firewall, method, {protocol, QVariant::fromValue(port)}).errorName();
        };
        const QSignalSpy changed(&m_helper->openPorts, &OpenPorts::changed);
        QCOMPARE(change(QStringLiteral("OpenPort"), QStringLiteral("tcp"), 22), QString());
        QCOMPARE(m_helper->authorizer.asked.constLast().action, QStringLiteral("org.navalis.expose"));
        QCOMPARE(m_helper->sessions.current->openPorts, kernel::OpenPorts({{22}, {}}));
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
        m_helper->authorizer.verdict = Verdict::Denied;
        QCOMPARE(change(QStringLiteral("ClosePort"), QStringLiteral("tcp"), 22), accessDenied);
        QCOMPARE(m_helper->sessions.current->openPorts, kernel::OpenPorts({{22}, {}}));
        QCOMPARE(changed.size(), 1);
        m_helper->authorizer.verdict = Verdict::Allowed;
        QCOMPARE(call(QStringLiteral("Restart")), QString());
        QTRY_COMPARE(m_helper->sessions.started.size(), 2);
        QCOMPARE(m_helper->sessions.current->openPorts, kernel::OpenPorts({{22}, {}}));
    }

    void restartStartsOver()
    {
        m_helper->goOnline();
        QCOMPARE(call(QStringLiteral("Restart")), QString());
        QTRY_COMPARE(m_helper->sessions.started.size(), 2);
    }

private:
    std::unique_ptr<ServedTunnel> m_helper;
};

QTEST_GUILESS_MAIN(TestService)
#include "tst_service.moc"
