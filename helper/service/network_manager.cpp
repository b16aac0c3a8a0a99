// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "helper/service/network_manager.h"

#include "helper/system/interface_name.h"

#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

#include <algorithm>
#include <optional>

namespace {

constexpr std::chrono::milliseconds burst(50);
constexpr int fetchTimeout = 5000; // milliseconds

// NMConnectivityState and NMMetered of NetworkManager's D-Bus API
constexpr uint connectivityNone = 1;
constexpr uint connectivityPortal = 2;
constexpr uint meteredYes = 1;
// NMActiveConnectionState
constexpr uint connectionActivated = 2;

QString service()
{
    return QStringLiteral("org.freedesktop.NetworkManager");
}

QString objectsPath()
{
    return QStringLiteral("/org/freedesktop");
}

// NetworkManager also reports signal strengths and traffic, which are none of our business.
QStringList interestingInterfaces()
{
    return {service(), service() + QStringLiteral(".Device"), service() + QStringLiteral(".Connection.Active"),
        service() + QStringLiteral(".IP4Config"), service() + QStringLiteral(".IP6Config")};
}

QVariantMap properties(const ManagedObjects &objects, const QDBusObjectPath &path, const QString &interface)
{
    return objects.value(path).value(service() + interface);
}

QVariantMap deviceOf(const ManagedObjects &objects, const QVariantMap &connection)
{
    const auto devices = qdbus_cast<QList<QDBusObjectPath>>(connection.value(QStringLiteral("Devices")));
    return devices.isEmpty() ? QVariantMap() : properties(objects, devices.front(), QStringLiteral(".Device"));
}

// A modem's is another one than its own.
QString interfaceOf(const QVariantMap &device)
{
    const QString forIp = device.value(QStringLiteral("IpInterface")).toString();
    return forIp.isEmpty() ? device.value(QStringLiteral("Interface")).toString() : forIp;
}

QVariantMap managerFacts(const ManagedObjects &objects)
{
    return properties(objects, QDBusObjectPath(QStringLiteral("/org/freedesktop/NetworkManager")), QString());
}

bool isOurs(const ManagedObjects &objects, const QVariantMap &connection)
{
    const auto devices = qdbus_cast<QList<QDBusObjectPath>>(connection.value(QStringLiteral("Devices")));
    return std::ranges::any_of(devices, [&](const QDBusObjectPath &device) {
        const QVariantMap facts = properties(objects, device, QStringLiteral(".Device"));
        return facts.value(QStringLiteral("Interface")).toString().startsWith(QStringLiteral("teredo"));
    });
}

bool isVpn(const QVariantMap &connection)
{
    static const QStringList types{QStringLiteral("vpn"), QStringLiteral("wireguard"), QStringLiteral("tun")};
    return connection.value(QStringLiteral("Vpn")).toBool()
        || types.contains(connection.value(QStringLiteral("Type")).toString());
}

bool isActivated(const QVariantMap &connection)
{
    return connection.value(QStringLiteral("State")).toUInt() == connectionActivated;
}

bool isVpnInTheWay(const ManagedObjects &objects, const QVariantMap &connection)
{
    return isVpn(connection) && connection.value(QStringLiteral("Default")).toBool() && isActivated(connection)
        && !isOurs(objects, connection);
}

bool hasVpn(const ManagedObjects &objects)
{
    return std::ranges::any_of(objects, [&](const QMap<QString, QVariantMap> &interfaces) {
        return isVpnInTheWay(objects, interfaces.value(service() + QStringLiteral(".Connection.Active")));
    });
}

// Nothing if it has no way out over IPv4.
std::optional<uint> defaultMetric(const ManagedObjects &objects, const QVariantMap &connection)
{
    const auto path = qdbus_cast<QDBusObjectPath>(connection.value(QStringLiteral("Ip4Config")));
    const QVariantMap config = properties(objects, path, QStringLiteral(".IP4Config"));
    for (const QVariantMap &route : qdbus_cast<QList<QVariantMap>>(config.value(QStringLiteral("RouteData")))) {
        if (route.value(QStringLiteral("dest")) == QStringLiteral("0.0.0.0")
            && route.value(QStringLiteral("prefix")).toUInt() == 0)
            return route.value(QStringLiteral("metric")).toUInt();
    }
    return {};
}

// The connection to the network, which a VPN may lie upon. NetworkManager itself looks below one that a program of its
// own makes, but takes WireGuard and TUN devices for networks.
QDBusObjectPath networkConnection(const ManagedObjects &objects)
{
    auto best = qdbus_cast<QDBusObjectPath>(managerFacts(objects).value(QStringLiteral("PrimaryConnection")));
    if (!isVpn(properties(objects, best, QStringLiteral(".Connection.Active"))))
        return best;
    std::optional<uint> bestMetric;
    for (const auto &[path, interfaces] : objects.asKeyValueRange()) {
        const QVariantMap connection = interfaces.value(service() + QStringLiteral(".Connection.Active"));
        const auto metric = defaultMetric(objects, connection);
        if (!metric || isVpn(connection) || !isActivated(connection) || (bestMetric && *bestMetric <= *metric))
            continue;
        best = path;
        bestMetric = metric;
    }
    return best;
}

bool isIpv6Disabled(const QMap<QString, QVariantMap> &profile)
{
    const QString method = profile.value(QStringLiteral("ipv6")).value(QStringLiteral("method")).toString();
    return method == u"disabled" || method == u"ignore";
}

bool managesTunnel(const ManagedObjects &objects)
{
    return std::ranges::any_of(objects, [](const QMap<QString, QVariantMap> &object) {
        const QVariantMap device = object.value(service() + QStringLiteral(".Device"));
        return device.value(QStringLiteral("Interface")).toString() == QLatin1StringView(kernel::tunnelInterface)
            && device.value(QStringLiteral("Managed")).toBool();
    });
}

} // namespace

NetworkManagerState networkManagerState(const ManagedObjects &objects)
{
    const QVariantMap manager = managerFacts(objects);
    if (manager.isEmpty())
        return {};
    const QVariantMap connection
        = properties(objects, networkConnection(objects), QStringLiteral(".Connection.Active"));
    const QVariantMap device = deviceOf(objects, connection);
    // A check can be switched off while its last result is still told. Connectivity of the manager is no use here: it
    // is the best of all, and good because of our own tunnel.
    const bool checks = manager.value(QStringLiteral("ConnectivityCheckEnabled")).toBool();
    const uint connectivity = device.value(QStringLiteral("Ip4Connectivity")).toUInt();
    const uint metered = manager.value(QStringLiteral("Metered")).toUInt();
    return {
        .present = true,
        .name = connection.value(QStringLiteral("Id")).toString(),
        .uuid = connection.value(QStringLiteral("Uuid")).toString(),
        .device = interfaceOf(device),
        .checking = checks && connectivity <= connectivityNone,
        .portal = checks && connectivity == connectivityPortal,
        .metered = metered == meteredYes, // not on a guess, which NetworkManager makes by the DHCP vendor
        .vpn = hasVpn(objects),
        .managesTunnel = managesTunnel(objects),
    };
}

NetworkManager::NetworkManager(const QDBusConnection &bus, QObject *parent)
    : QObject(parent)
    , m_bus(bus)
    , m_owner(service(), bus, QDBusServiceWatcher::WatchForOwnerChange)
{
    qDBusRegisterMetaType<QMap<QString, QVariantMap>>();
    qDBusRegisterMetaType<ManagedObjects>();
    m_fetch.setSingleShot(true);
    m_fetch.setInterval(burst);
    connect(&m_fetch, &QTimer::timeout, this, &NetworkManager::fetch);
    connect(&m_owner, &QDBusServiceWatcher::serviceOwnerChanged, this, &NetworkManager::onOwnerChanged);
    follow();
    fetch();
}

void NetworkManager::follow()
{
    const QString objectManager = QStringLiteral("org.freedesktop.DBus.ObjectManager");
    for (const QString &member : {QStringLiteral("InterfacesAdded"), QStringLiteral("InterfacesRemoved")})
        m_bus.connect(service(), objectsPath(), objectManager, member, this, SLOT(fetchSoon()));
    m_bus.connect(service(), QString(), service() + QStringLiteral(".Settings.Connection"), QStringLiteral("Updated"),
        this, SLOT(fetchSoon()));
    for (const QString &interface : interestingInterfaces()) {
        m_bus.connect(service(), QString(), QStringLiteral("org.freedesktop.DBus.Properties"),
            QStringLiteral("PropertiesChanged"), {interface}, QString(), this, SLOT(fetchSoon()));
    }
}

void NetworkManager::onOwnerChanged(const QString & /*service*/, const QString & /*oldOwner*/, const QString &newOwner)
{
    if (newOwner.isEmpty())
        show({});
    else
        fetchSoon();
}

void NetworkManager::fetchSoon()
{
    if (!m_fetch.isActive())
        m_fetch.start();
}

void NetworkManager::fetch()
{
    if (m_fetching) {
        m_fetchAgain = true;
        return;
    }
    m_fetching = true;
    m_fetchAgain = false;
    auto call = QDBusMessage::createMethodCall(service(), objectsPath(),
        QStringLiteral("org.freedesktop.DBus.ObjectManager"), QStringLiteral("GetManagedObjects"));
    call.setAutoStartService(false); // whoever does without it does not want us to start it
    whenAnswered(call, [this](const QDBusPendingCallWatcher &answer) { onFetched(answer); });
}

void NetworkManager::onFetched(const QDBusPendingCallWatcher &call)
{
    const QDBusPendingReply<ManagedObjects> reply = call;
    if (!reply.isValid())
        return finish({});
    const ManagedObjects objects = reply.value();
    const QVariantMap connection
        = properties(objects, networkConnection(objects), QStringLiteral(".Connection.Active"));
    const auto profile = qdbus_cast<QDBusObjectPath>(connection.value(QStringLiteral("Connection")));
    if (profile.path().isEmpty() || profile.path() == u"/")
        finish(networkManagerState(objects));
    else
        fetchProfile(profile, networkManagerState(objects));
}

// A profile that only its owner may read counts as one that disables nothing.
void NetworkManager::fetchProfile(const QDBusObjectPath &profile, const NetworkManagerState &state)
{
    const auto call = QDBusMessage::createMethodCall(
        service(), profile.path(), service() + QStringLiteral(".Settings.Connection"), QStringLiteral("GetSettings"));
    whenAnswered(call, [this, state](const QDBusPendingCallWatcher &answer) {
        const QDBusPendingReply<QMap<QString, QVariantMap>> reply = answer;
        NetworkManagerState complete = state;
        complete.ipv6Disabled = reply.isValid() && isIpv6Disabled(reply.value());
        finish(complete);
    });
}

void NetworkManager::finish(const NetworkManagerState &state)
{
    m_fetching = false;
    show(state);
    if (m_fetchAgain)
        fetchSoon();
}

template<typename Take>
void NetworkManager::whenAnswered(const QDBusMessage &call, Take take)
{
    auto *watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(call, fetchTimeout), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [watcher, take = std::move(take)] {
        watcher->deleteLater();
        take(*watcher);
    });
}

void NetworkManager::show(const NetworkManagerState &state)
{
    if (state == m_state)
        return;
    m_state = state;
    Q_EMIT changed();
}
