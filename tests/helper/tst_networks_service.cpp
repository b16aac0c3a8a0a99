// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "tests/helper/fakes/served_tunnel.h"

#include <QDateTime>

namespace {

const QString interface = QStringLiteral("Networks");
const QString hotel = QStringLiteral("11111111-1111-4111-8111-111111111111");
const QString home = QStringLiteral("22222222-2222-4222-8222-222222222222");

QList<QVariantMap> networks()
{
    return caller::list(interface, QStringLiteral("ListNetworks"));
}

// Listens as a front end does.
class Listener final : public QObject
{
    Q_OBJECT

public:
    Listener()
    {
        QDBusConnection::sessionBus().connect(caller::service, caller::path, caller::service + u'.' + interface,
            QStringLiteral("NetworksChanged"), this, SLOT(onChanged()));
    }

    int changes = 0;

private Q_SLOTS:
    void onChanged() { ++changes; }
};

} // namespace

class TestNetworksService : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_helper = std::make_unique<ServedTunnel>(); }
    void cleanup() { m_helper.reset(); }

    void whatWorkedOnANetworkIsRemembered()
    {
        const qint64 now = QDateTime::currentSecsSinceEpoch();
        m_helper->join(hotel, QStringLiteral("Hotel WiFi"));
        m_helper->sessions.current->status.nat = teredo::NatType::Restricted;
        m_helper->sessions.current->reach(teredo::Phase::Online);

        QCOMPARE(networks().size(), 1);
        const QVariantMap network = networks().constFirst();
        QCOMPARE(network[QStringLiteral("Uuid")].toString(), hotel);
        QCOMPARE(network[QStringLiteral("Name")].toString(), QStringLiteral("Hotel WiFi"));
        QCOMPARE(network[QStringLiteral("Rule")].toString(), QStringLiteral("automatic"));
        QCOMPARE(network[QStringLiteral("Current")], QVariant(true));
        QCOMPARE(network[QStringLiteral("Server")].toString(), m_helper->tunnel->status().server);
        QCOMPARE(network[QStringLiteral("NatType")].toString(), QStringLiteral("restricted"));
        QVERIFY(network[QStringLiteral("LastSeen")].toLongLong() >= now);
        QCOMPARE(network[QStringLiteral("LastSeen")].metaType().id(), int(QMetaType::LongLong));
        QVERIFY(m_helper->authorizer.asked.isEmpty());
        const NetworkMemory stored(m_helper->folder.filePath(QStringLiteral("networks.json")));
        QCOMPARE(stored.networks(), m_helper->networks.networks());
    }

    void whetherANetworkHadIpv6IsRemembered()
    {
        using teredo::policy::NetworkClass;
        m_helper->join(hotel, QStringLiteral("Hotel WiFi"));
        m_helper->tunnel->setNetwork({NetworkClass::NativeIpv6, {}, false, QStringLiteral("Home"), home});
        m_helper->tunnel->setNetwork({NetworkClass::Portal, {}, false, QStringLiteral("Home"), home});
        NetworkState vpn{NetworkClass::NativeIpv6, {}, false, QStringLiteral("Hotel WiFi"), hotel};
        vpn.vpn = true;
        m_helper->tunnel->setNetwork(vpn);
        const NetworkMemory stored(m_helper->folder.filePath(QStringLiteral("networks.json")));
        QCOMPARE(stored.network(hotel).networkClass, NetworkClass::Ipv4Only);
        QCOMPARE(stored.network(home).networkClass, NetworkClass::NativeIpv6);
    }

    void theLatestComesFirstAndTheOldestIsForgotten()
    {
        for (int i = 0; i < 70; ++i) {
            const QString uuid = QStringLiteral("11111111-1111-4111-8111-1111111111%1").arg(i + 10);
            m_helper->tunnel->setNetwork(
                {teredo::policy::NetworkClass::NativeIpv6, {}, false, QString::number(i), uuid});
        }
        QCOMPARE(networks().size(), 64);
        QCOMPARE(networks().constFirst()[QStringLiteral("Name")].toString(), QStringLiteral("69"));
        QCOMPARE(networks().constLast()[QStringLiteral("Name")].toString(), QStringLiteral("6"));
    }

    void aRuleHoldsOnItsNetworkAndOnNoOther()
    {
        QCOMPARE(caller::call(interface, QStringLiteral("SetNetworkRule"), {home, QStringLiteral("never")}), QString());
        QCOMPARE(m_helper->authorizer.asked.constLast().action, QStringLiteral("org.navalis.configure"));
        QCOMPARE(networks().constFirst()[QStringLiteral("Rule")].toString(), QStringLiteral("never"));
        QCOMPARE(networks().constFirst()[QStringLiteral("LastSeen")].toLongLong(), 0);

        m_helper->goOnline(hotel);
        QCOMPARE(caller::property("NetworkRule").toString(), QStringLiteral("automatic"));
        m_helper->tunnel->setNetwork({teredo::policy::NetworkClass::Ipv4Only, teredo::policy::Ipv4Uplink{}, false,
            QStringLiteral("Home"), home});
        QCOMPARE(caller::property("StateReason").toString(), QStringLiteral("network-rule"));
        QCOMPARE(caller::property("NetworkRule").toString(), QStringLiteral("never"));
        QVERIFY(m_helper->sessions.current == nullptr);
        QCOMPARE(
            caller::call(interface, QStringLiteral("SetNetworkRule"), {home, QStringLiteral("automatic")}), QString());
        QTRY_VERIFY(m_helper->sessions.current != nullptr);
    }

    void whoeverListensHearsOfAnotherList()
    {
        const Listener listener;
        QCOMPARE(caller::call(interface, QStringLiteral("SetNetworkRule"), {home, QStringLiteral("never")}), QString());
        QTRY_COMPARE(listener.changes, 1);
        QCOMPARE(caller::call({}, QStringLiteral("SetMode"), {QStringLiteral("off")}), QString()); // not of networks
        m_helper->tunnel->setNetwork({teredo::policy::NetworkClass::Ipv4Only, teredo::policy::Ipv4Uplink{}, false,
            QStringLiteral("Hotel"), hotel});
        QTRY_COMPARE(listener.changes, 2);
        QCOMPARE(networks().constFirst()[QStringLiteral("Uuid")].toString(), hotel);
        QCOMPARE(caller::call(interface, QStringLiteral("ForgetNetwork"), {hotel}), QString());
        QTRY_COMPARE(listener.changes, 3);
    }

    void alwaysRunsBesideNativeIpv6()
    {
        QCOMPARE(
            caller::call(interface, QStringLiteral("SetNetworkRule"), {home, QStringLiteral("always")}), QString());
        m_helper->tunnel->setNetwork({teredo::policy::NetworkClass::NativeIpv6, teredo::policy::Ipv4Uplink{}, false,
            QStringLiteral("Home"), home});
        QTRY_VERIFY(m_helper->sessions.current != nullptr);
    }

    void whatIsForgottenIsGoneWithItsRule()
    {
        m_helper->goOnline(hotel);
        m_helper->tunnel->setNetwork({teredo::policy::NetworkClass::Offline, {}, false, {}, {}});
        QCOMPARE(
            caller::call(interface, QStringLiteral("SetNetworkRule"), {hotel, QStringLiteral("never")}), QString());

        QCOMPARE(caller::call(interface, QStringLiteral("ForgetNetwork"), {hotel}), QString());

        QVERIFY(networks().isEmpty());
        QVERIFY(m_helper->settings->rules().isEmpty());
        QCOMPARE(caller::call(interface, QStringLiteral("ForgetNetwork"), {hotel}), caller::error("NotFound"));
    }

    void withoutANetworkManagersNetworkThereIsNoRule()
    {
        m_helper->goOnline();
        QCOMPARE(caller::property("NetworkRule").toString(), QString());
        QVERIFY(networks().isEmpty());
    }

    void aMeteredNetworkIsLeftAloneUnlessToldOtherwise()
    {
        NetworkState metered{teredo::policy::NetworkClass::Ipv4Only, teredo::policy::Ipv4Uplink{}, false,
            QStringLiteral("Phone"), hotel};
        metered.metered = true;
        m_helper->tunnel->setNetwork(metered);
        QCOMPARE(caller::property("StateReason").toString(), QStringLiteral("metered"));
        QCOMPARE(caller::property("NetworkMetered"), QVariant(true));
        const QVariantMap run{{QStringLiteral("Metered"), QStringLiteral("run")}};
        QCOMPARE(caller::call({}, QStringLiteral("Configure"), {run}), QString());
        QTRY_VERIFY(m_helper->sessions.current != nullptr);
    }

    void whatCannotBeARuleIsRefused()
    {
        const QString invalid = caller::error("InvalidArgument");
        QCOMPARE(
            caller::call(interface, QStringLiteral("SetNetworkRule"), {hotel, QStringLiteral("sometimes")}), invalid);
        QCOMPARE(caller::call(
                     interface, QStringLiteral("SetNetworkRule"), {QStringLiteral("hotel"), QStringLiteral("never")}),
            invalid);
        QVERIFY(m_helper->authorizer.asked.isEmpty());
    }

private:
    std::unique_ptr<ServedTunnel> m_helper;
};

QTEST_GUILESS_MAIN(TestNetworksService)
#include "tst_networks_service.moc"
