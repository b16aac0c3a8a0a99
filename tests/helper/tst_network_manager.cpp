// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "helper/service/network_manager.h"
#include "helper/service/network_watcher.h"
#include "tests/helper/fakes/fake_network_manager.h"

#include <QSignalSpy>
#include <QTest>

using Facts = FakeNetworkManager::Facts;

class TestNetworkManager : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { stopManager(); }

    void itsConnectionIsKnown()
    {
        startManager();
        const NetworkManager manager(QDBusConnection::sessionBus());
        QTRY_VERIFY(manager.state().present);
        QCOMPARE(manager.state().name, QStringLiteral("Hotel WiFi"));
        QCOMPARE(manager.state().uuid, m_fake->facts.uuid);
        QCOMPARE(manager.state().device, QStringLiteral("eth0"));
        QVERIFY(!manager.state().portal);
        QVERIFY(!manager.state().metered);
    }

    void facts_data()
    {
        QTest::addColumn<bool>("checkEnabled");
        QTest::addColumn<uint>("ip4Connectivity");
        QTest::addColumn<uint>("meteredValue");
        QTest::addColumn<bool>("portal");
        QTest::addColumn<bool>("metered");
        QTest::addColumn<bool>("checking");
        QTest::newRow("full") << true << 4U << 2U << false << false << false;
        QTest::newRow("portal") << true << 2U << 0U << true << false << false;
        QTest::newRow("portal told, but checks are off") << false << 2U << 0U << false << false << false;
        QTest::newRow("limited is no portal") << true << 3U << 4U << false << false << false;
        QTest::newRow("metered") << true << 4U << 1U << false << true << false;
        QTest::newRow("guessed metered") << true << 4U << 3U << false << false << false;
        QTest::newRow("not checked yet") << true << 0U << 4U << false << false << true;
        QTest::newRow("not checked, nor will it be") << false << 0U << 4U << false << false << false;
    }

    void facts()
    {
        QFETCH(const bool, checkEnabled);
        QFETCH(const uint, ip4Connectivity);
        QFETCH(const uint, meteredValue);
        QFETCH(const bool, portal);
        QFETCH(const bool, metered);
        QFETCH(const bool, checking);
        startManager({.checkEnabled = checkEnabled, .ip4Connectivity = ip4Connectivity, .metered = meteredValue});
        const NetworkManager manager(QDBusConnection::sessionBus());
        QTRY_VERIFY(manager.state().present);
        QCOMPARE(manager.state().portal, portal);
        QCOMPARE(manager.state().metered, metered);
        QCOMPARE(manager.state().checking, checking);
    }

    void aVpnThatHasTheDefaultRouteIsKnown_data()
    {
        QTest::addColumn<Facts>("facts");
        QTest::addColumn<bool>("vpn");
        const QString wireguard = QStringLiteral("wireguard");
        QTest::newRow("none") << Facts() << false;
        QTest::newRow("WireGuard") << Facts{.vpnType = wireguard} << true;
        QTest::newRow("OpenVPN and the like") << Facts{.vpnType = QStringLiteral("vpn")} << true;
        QTest::newRow("a part of the traffic only") << Facts{.vpnType = wireguard, .vpnIsDefault = false} << false;
        QTest::newRow("our own interface")
            << Facts{.vpnType = QStringLiteral("tun"), .vpnInterface = QStringLiteral("teredo0")} << false;
        QTest::newRow("a second cable") << Facts{.vpnType = QStringLiteral("802-3-ethernet")} << false;
    }

    void aVpnThatHasTheDefaultRouteIsKnown()
    {
        QFETCH(const Facts, facts);
        QFETCH(const bool, vpn);
        startManager(facts);
        const NetworkManager manager(QDBusConnection::sessionBus());
        QTRY_VERIFY(manager.state().present);
        QCOMPARE(manager.state().vpn, vpn);
    }

    void theNetworkBelowAVpnIsNamed()
    {
        startManager({.vpnType = QStringLiteral("wireguard"), .vpnIsPrimary = true});
        const NetworkManager manager(QDBusConnection::sessionBus());
        QTRY_VERIFY(manager.state().present);
        QVERIFY(manager.state().vpn);
        QCOMPARE(manager.state().name, QStringLiteral("Hotel WiFi"));
        QCOMPARE(manager.state().uuid, m_fake->facts.uuid);
        QCOMPARE(manager.state().device, QStringLiteral("eth0"));
        QVERIFY(!manager.state().ipv6Disabled);
    }

    void ipv6ThatIsDisabledInTheProfileIsKnown_data()
    {
        QTest::addColumn<QString>("method");
        QTest::addColumn<bool>("disabled");
        QTest::newRow("auto") << QStringLiteral("auto") << false;
        QTest::newRow("disabled") << QStringLiteral("disabled") << true;
        QTest::newRow("ignore") << QStringLiteral("ignore") << true;
    }

    void ipv6ThatIsDisabledInTheProfileIsKnown()
    {
        QFETCH(const QString, method);
        QFETCH(const bool, disabled);
        startManager({.ipv6Method = method});
        const NetworkManager manager(QDBusConnection::sessionBus());
        QTRY_VERIFY(manager.state().present);
        QCOMPARE(manager.state().ipv6Disabled, disabled);
        m_fake->facts.ipv6Method = QStringLiteral("auto");
        m_fake->stir(QStringLiteral("org.freedesktop.NetworkManager.Connection.Active"));
        QTRY_VERIFY(!manager.state().ipv6Disabled);
    }

    void aReleasedPortalIsNoticed()
    {
        startManager({.ip4Connectivity = 2});
        const NetworkManager manager(QDBusConnection::sessionBus());
        QTRY_VERIFY(manager.state().portal);
        m_fake->set({});
        QTRY_VERIFY(!manager.state().portal);
    }

    void whetherItManagesOurInterfaceIsKnown()
    {
        startManager({.tunnelManaged = true});
        const NetworkManager manager(QDBusConnection::sessionBus());
        QTRY_VERIFY(manager.state().managesTunnel);
        m_fake->set({.tunnelManaged = false});
        QTRY_VERIFY(!manager.state().managesTunnel);
    }

    void withoutAConnectionThereIsNoName()
    {
        startManager({.connected = false});
        const NetworkManager manager(QDBusConnection::sessionBus());
        QTRY_VERIFY(manager.state().present);
        QCOMPARE(manager.state().name, QString());
    }

    void itMayAppearLateAndBeRestarted()
    {
        const NetworkManager manager(QDBusConnection::sessionBus());
        QVERIFY(manager.state().pending);
        QTRY_VERIFY(!manager.state().pending);
        QVERIFY(!manager.state().present);
        const QSignalSpy changed(&manager, &NetworkManager::changed);
        startManager();
        QTRY_VERIFY(manager.state().present);
        stopManager();
        QTRY_VERIFY(!manager.state().present);
        QCOMPARE(manager.state().name, QString());
        startManager({.id = QStringLiteral("Home")});
        QTRY_COMPARE(manager.state().name, QStringLiteral("Home"));
        QCOMPARE(changed.size(), 3);
    }

    void aBurstOfSignalsIsOneFetch()
    {
        startManager();
        const NetworkManager manager(QDBusConnection::sessionBus());
        QTRY_VERIFY(manager.state().present);
        const int before = m_fake->fetches;
        for (int i = 0; i < 200; ++i)
            m_fake->stir(QStringLiteral("org.freedesktop.NetworkManager.IP4Config"));
        QTRY_VERIFY(m_fake->fetches > before);
        QTest::qWait(200); // more of them would come within 50 ms
        QVERIFY2(m_fake->fetches <= before + 3, qPrintable(QString::number(m_fake->fetches - before)));
    }

    void signalStrengthsAreNoneOfOurBusiness()
    {
        startManager();
        const NetworkManager manager(QDBusConnection::sessionBus());
        QTRY_VERIFY(manager.state().present);
        const int before = m_fake->fetches;
        m_fake->stir(QStringLiteral("org.freedesktop.NetworkManager.AccessPoint"));
        m_fake->stir(QStringLiteral("org.freedesktop.NetworkManager.Device.Statistics"));
        QTest::qWait(200); // it would come within 50 ms
        QCOMPARE(m_fake->fetches, before);
    }

    void aPortalCountsOnlyWhereIpv6IsMissing()
    {
        using namespace teredo::policy;
        KernelNetwork kernel;
        kernel.links = {{2, "eth0", false}};
        kernel.addresses = {{Family::Ipv4, {192, 168, 1, 20}, 24, 2, false, false}};
        KernelRoute route;
        route.interfaceIndex = 2;
        kernel.routes = {route};
        const NetworkManagerState portal{.present = true, .portal = true};

        QCOMPARE(networkState(kernel, {}).networkClass, NetworkClass::Ipv4Only);
        QCOMPARE(networkState(kernel, portal).networkClass, NetworkClass::Portal);
        route.family = Family::Ipv6;
        kernel.routes.push_back(route);
        kernel.addresses.push_back({Family::Ipv6, {0x2A, 0x02}, 64, 2, false, false});
        QCOMPARE(networkState(kernel, portal).networkClass, NetworkClass::NativeIpv6);
        QCOMPARE(networkState({}, portal).networkClass, NetworkClass::Offline);
    }

private:
    void startManager(const Facts &newFacts = {})
    {
        m_fake = std::make_unique<FakeNetworkManager>(
            QDBusConnection::connectToBus(QDBusConnection::SessionBus, QStringLiteral("manager")));
        m_fake->facts = newFacts;
        QVERIFY(m_fake->start());
    }
    void stopManager()
    {
        m_fake.reset(); // it holds the connection
        QDBusConnection::disconnectFromBus(QStringLiteral("manager"));
    }

    std::unique_ptr<FakeNetworkManager> m_fake;
};

QTEST_GUILESS_MAIN(TestNetworkManager)
#include "tst_network_manager.moc"
