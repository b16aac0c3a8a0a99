// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "helper/service/network_manager.h"

#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

namespace {

constexpr std::chrono::milliseconds burst(50);
constexpr int fetchTimeout = 5000; // milliseconds

// NMConnectivityState and NMMetered of NetworkManager's D-Bus API
constexpr uint connectivityPortal = 2;
constexpr uint meteredYes = 1;

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

// A check can be switched off while its last result is still told. Connectivity of the manager is no use here: it is
// the best of all, and good because of our own tunnel.
bool hasPortal(const ManagedObjects &objects, const QVariantMap &manager, const QVariantMap &connection)
{
    if (!manager.value(QStringLiteral("ConnectivityCheckEnabled")).toBool())
        return false;
    const auto devices = qdbus_cast<QList<QDBusObjectPath>>(connection.value(QStringLiteral("Devices")));
    return !devices.isEmpty()
        && properties(objects, devices.front(), QStringLiteral(".Device"))
               .value(QStringLiteral("Ip4Connectivity"))
               .toUInt()
        == connectivityPortal;
}

} // namespace

NetworkManagerState networkManagerState(const ManagedObjects &objects)
{
    const QVariantMap manager
        = properties(objects, QDBusObjectPath(QStringLiteral("/org/freedesktop/NetworkManager")), QString());
    if (manager.isEmpty())
        return {};
    const auto primary = qdbus_cast<QDBusObjectPath>(manager.value(QStringLiteral("PrimaryConnection")));
    const QVariantMap connection = properties(objects, primary, QStringLiteral(".Connection.Active"));
    const uint metered = manager.value(QStringLiteral("Metered")).toUInt();
    return {
        .present = true,
        .name = connection.value(QStringLiteral("Id")).toString(),
        .uuid = connection.value(QStringLiteral("Uuid")).toString(),
        .portal = hasPortal(objects, manager, connection),
        .metered = metered == meteredYes, // not on a guess, which NetworkManager makes by the DHCP vendor
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
    auto *watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(call, fetchTimeout), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        watcher->deleteLater();
        onFetched(*watcher);
    });
}

void NetworkManager::onFetched(const QDBusPendingCallWatcher &call)
{
    m_fetching = false;
    const QDBusPendingReply<ManagedObjects> reply = call;
    show(reply.isValid() ? networkManagerState(reply.value()) : NetworkManagerState());
    if (m_fetchAgain)
        fetchSoon();
}

void NetworkManager::show(const NetworkManagerState &state)
{
    if (state == m_state)
        return;
    m_state = state;
    Q_EMIT changed();
}
