// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/policy/auto_connect.h"
#include "helper/service/network_watcher.h"
#include "tests/helper/recorded_network.h"

#include <QTest>

#include <utility>

using namespace recorded;

namespace {

// What NetworkManager 1.52 said of one Ethernet device, by numbers of its D-Bus API.
struct Told {
    uint state = 70;       // global
    uint connectivity = 4; // of the manager: full
    uint ip4 = 4;          // connectivity of the device
    uint ip6 = 4;          // … which is no sign of IPv6
    bool isDefault = true;
    bool isDefault6 = false;
    QString gateway6 = {};
    bool isConnected = true;
    QString method6 = QStringLiteral("auto");
};

constexpr bool checked = true;
constexpr bool unchecked = false;

ManagedObjects objects(const Told &told, bool isChecked)
{
    const QString service = QStringLiteral("org.freedesktop.NetworkManager");
    const QDBusObjectPath manager(QStringLiteral("/org/freedesktop/NetworkManager"));
    const QDBusObjectPath connection(manager.path() + QStringLiteral("/ActiveConnection/1"));
    const QDBusObjectPath device(manager.path() + QStringLiteral("/Devices/2"));
    const QDBusObjectPath config6(manager.path() + QStringLiteral("/IP6Config/1"));
    const QDBusObjectPath none(QStringLiteral("/"));
    ManagedObjects result;
    result[manager][service] = {
        {QStringLiteral("State"), told.state},
        {QStringLiteral("Connectivity"), told.connectivity},
        {QStringLiteral("ConnectivityCheckEnabled"), isChecked},
        {QStringLiteral("PrimaryConnection"), QVariant::fromValue(told.isConnected ? connection : none)},
    };
    result[device][service + QStringLiteral(".Device")] = {
        {QStringLiteral("Interface"), QStringLiteral("eth0")},
        {QStringLiteral("Ip4Connectivity"), told.ip4},
        {QStringLiteral("Ip6Connectivity"), told.ip6},
    };
    if (!told.isConnected)
        return result;
    result[connection][service + QStringLiteral(".Connection.Active")] = {
        {QStringLiteral("Id"), QStringLiteral("wired")},
        {QStringLiteral("Uuid"), QStringLiteral("11111111-2222-4333-8444-555555555555")},
        {QStringLiteral("Type"), QStringLiteral("802-3-ethernet")},
        {QStringLiteral("State"), 2U},
        {QStringLiteral("Default"), told.isDefault},
        {QStringLiteral("Default6"), told.isDefault6},
        {QStringLiteral("Devices"), QVariant::fromValue(QList{device})},
        {QStringLiteral("Ip6Config"), QVariant::fromValue(config6)},
    };
    result[config6][service + QStringLiteral(".IP6Config")] = {{QStringLiteral("Gateway"), told.gateway6}};
    return result;
}

// The same moment in the kernel. NetworkManager adds 20000 to the metric of what its check does not reach.
Recorded ipv4(std::uint32_t metric = 100)
{
    return Recorded()
        .address(eth0, "192.168.1.20", 24)
        .route("192.168.1.0", 24, eth0, nullptr, 100)
        .route("0.0.0.0", 0, eth0, "192.168.1.1", metric);
}
Recorded withLinkLocal(Recorded network)
{
    return network.address(eth0, "fe80::20", 64).route("fe80::", 64, eth0, nullptr, 1024);
}
Recorded withGlobal(Recorded network, std::uint32_t metric = 100)
{
    return withLinkLocal(std::move(network)).address(eth0, "2a02:8106::20", 64).route("::", 0, eth0, "fe80::1", metric);
}
Recorded withUniqueLocal(Recorded network)
{
    return withLinkLocal(std::move(network)).address(eth0, "fd00::20", 64).route("::", 0, eth0, "fe80::1", 100);
}

} // namespace

Q_DECLARE_METATYPE(Recorded)
Q_DECLARE_METATYPE(Told)
Q_DECLARE_METATYPE(NetworkClass)
Q_DECLARE_METATYPE(Decision::Reason)

class TestNetworkState : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void recordedNetworks_data()
    {
        QTest::addColumn<bool>("isChecked");
        QTest::addColumn<Told>("told");
        QTest::addColumn<Recorded>("kernel");
        QTest::addColumn<NetworkClass>("networkClass");
        QTest::addColumn<Decision::Reason>("reason"); // of standby; None: it runs
        using enum NetworkClass;
        using Reason = Decision::Reason;
        const auto row
            = [](const char *name, bool isChecked, const Told &told, const Recorded &kernel, NetworkClass networkClass,
                  Reason reason) { QTest::newRow(name) << isChecked << told << kernel << networkClass << reason; };
        const Told router{.isDefault6 = true, .gateway6 = QStringLiteral("fe80::1")};
        const Told disconnected{.state = 20, .connectivity = 1, .ip4 = 1, .ip6 = 1, .isConnected = false};
        Told disabled;
        disabled.method6 = QStringLiteral("disabled");
        row("no check: IPv4 only", unchecked, {}, withLinkLocal(ipv4()), Ipv4Only, Reason::None);
        row("no check: dual stack", unchecked, router, withGlobal(ipv4()), NativeIpv6, Reason::NativeIpv6);
        row("no check: IPv4, a router with a unique local prefix", unchecked, router, withUniqueLocal(ipv4()), Ipv4Only,
            Reason::None);
        row("no check: IPv6 disabled in the profile", unchecked, disabled, ipv4(), Ipv4Only, Reason::Ipv6Disabled);
        row("no check: disconnected", unchecked, disconnected, Recorded(), Offline, Reason::NoNetwork);
        row("check: IPv4 only", checked, {.ip6 = 3}, withLinkLocal(ipv4()), Ipv4Only, Reason::None);
        row("check: portal", checked, {.state = 60, .connectivity = 2, .ip4 = 2, .ip6 = 3}, withLinkLocal(ipv4(20100)),
            Portal, Reason::CaptivePortal);
        row("check: dual stack", checked, router, withGlobal(ipv4()), NativeIpv6, Reason::NativeIpv6);
        row("check: dual stack, its host has an A record only", checked,
            {.ip6 = 3, .isDefault6 = true, .gateway6 = QStringLiteral("fe80::1")}, withGlobal(ipv4(), 20100),
            NativeIpv6, Reason::NativeIpv6);
        row("check: its host is down over IPv4", checked,
            {.state = 60,
                .connectivity = 3,
                .ip4 = 3,
                .ip6 = 3,
                .isDefault6 = true,
                .gateway6 = QStringLiteral("fe80::1")},
            withGlobal(ipv4(20100), 20100), NativeIpv6, Reason::NativeIpv6);
        // There may be a way for UDP all the same, and trying costs nothing.
        row("check: its host is down, IPv4 only", checked, {.state = 60, .connectivity = 3, .ip4 = 3, .ip6 = 3},
            withLinkLocal(ipv4(20100)), Ipv4Only, Reason::None);
        row("check: portal, which our tunnel hides from the manager", checked, {.ip4 = 2}, withLinkLocal(ipv4(20100)),
            Portal, Reason::CaptivePortal);
        row("the router has withdrawn, and Default6 stays", unchecked, {.isDefault6 = true},
            withLinkLocal(ipv4()).address(eth0, "2a02:8106::20", 64).deprecated(), Ipv4Only, Reason::None);
    }

    void recordedNetworks()
    {
        QFETCH(const bool, isChecked);
        QFETCH(const Told, told);
        QFETCH(const Recorded, kernel);
        QFETCH(const NetworkClass, networkClass);
        QFETCH(const Decision::Reason, reason);

        NetworkManagerState manager = networkManagerState(objects(told, isChecked));
        manager.ipv6Disabled = told.method6 == u"disabled"; // stands in the profile
        const NetworkState state = networkState(kernel.network, manager);
        QCOMPARE(state.networkClass, networkClass);
        const NetworkFacts facts{.networkClass = state.networkClass,
            .hasIpv4 = state.uplink.has_value(),
            .metered = state.metered,
            .vpn = state.vpn,
            .ipv6Disabled = state.ipv6Disabled};
        const Decision decision = decide(Mode::Auto, facts, {});
        QCOMPARE(decision.reason, reason);
        QCOMPARE(decision.kind == Decision::Kind::Run, reason == Decision::Reason::None);
    }
};

QTEST_GUILESS_MAIN(TestNetworkState)
#include "tst_network_state.moc"
