// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "helper/service/network_manager.h"

#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusVirtualObject>

// Stands in for NetworkManager on the test's own bus: one Ethernet device and one connection, told through
// GetManagedObjects and PropertiesChanged as NetworkManager 1.52 does.
class FakeNetworkManager final : public QDBusVirtualObject
{
public:
    struct Facts {
        QString id = QStringLiteral("Hotel WiFi");
        QString uuid = QStringLiteral("6a9c1f6e-0000-4000-8000-000000000001");
        bool connected = true;
        bool checkEnabled = true;
        uint ip4Connectivity = 4; // full
        uint metered = 4;         // guess: no
        QString vpnType = {};     // of another connection; none if empty
        bool vpnIsDefault = true;
        bool vpnIsPrimary = false;
        QString vpnInterface = QStringLiteral("wg0");
        QString ipv6Method = QStringLiteral("auto");
        bool tunnelManaged = false;
    };

    explicit FakeNetworkManager(const QDBusConnection &bus)
        : m_bus(bus)
    {
        qDBusRegisterMetaType<QMap<QString, QVariantMap>>();
        qDBusRegisterMetaType<ManagedObjects>();
        qDBusRegisterMetaType<QList<QVariantMap>>();
    }

    [[nodiscard]] bool start()
    {
        return m_bus.registerVirtualObject(QStringLiteral("/org/freedesktop"), this, QDBusConnection::SubPath)
            && m_bus.registerService(QStringLiteral("org.freedesktop.NetworkManager"));
    }
    [[nodiscard]] QString introspect(const QString & /*path*/) const override { return {}; }
    bool handleMessage(const QDBusMessage &message, const QDBusConnection & /*connection*/) override
    {
        if (message.member() == u"GetSettings") {
            const QMap<QString, QVariantMap> profile{
                {QStringLiteral("ipv6"), {{QStringLiteral("method"), method(message.path())}}}};
            m_bus.send(message.createReply(QVariant::fromValue(profile)));
            return true;
        }
        ++fetches;
        m_bus.send(message.createReply(QVariant::fromValue(objects())));
        return true;
    }
    void set(const Facts &newFacts)
    {
        facts = newFacts;
        stir(QStringLiteral("org.freedesktop.NetworkManager.Device"));
    }
    void stir(const QString &interface)
    {
        auto signal = QDBusMessage::createSignal(devicePath().path(), QStringLiteral("org.freedesktop.DBus.Properties"),
            QStringLiteral("PropertiesChanged"));
        signal << interface << QVariantMap() << QStringList();
        m_bus.send(signal);
    }
    [[nodiscard]] ManagedObjects objects() const
    {
        const QString service = QStringLiteral("org.freedesktop.NetworkManager");
        const QDBusObjectPath active(QStringLiteral("/org/freedesktop/NetworkManager/ActiveConnection/1"));
        const QDBusObjectPath vpn(QStringLiteral("/org/freedesktop/NetworkManager/ActiveConnection/2"));
        const QDBusObjectPath none(QStringLiteral("/"));
        ManagedObjects result;
        result[QDBusObjectPath(QStringLiteral("/org/freedesktop/NetworkManager"))][service] = {
            {QStringLiteral("PrimaryConnection"),
                QVariant::fromValue(facts.vpnIsPrimary ? vpn
                        : facts.connected              ? active
                                                       : none)},
            {QStringLiteral("ConnectivityCheckEnabled"), facts.checkEnabled},
            {QStringLiteral("Connectivity"), 4U}, // the best of all, wrong on purpose
            {QStringLiteral("Metered"), facts.metered},
        };
        result[active][service + QStringLiteral(".Connection.Active")] = {
            {QStringLiteral("Id"), facts.id},
            {QStringLiteral("Uuid"), facts.uuid},
            {QStringLiteral("Type"), QStringLiteral("802-3-ethernet")},
            {QStringLiteral("State"), 2U},
            {QStringLiteral("Default"), facts.vpnType.isEmpty()},
            {QStringLiteral("Connection"),
                QVariant::fromValue(QDBusObjectPath(QStringLiteral("/org/freedesktop/NetworkManager/Settings/1")))},
            {QStringLiteral("Devices"), QVariant::fromValue(QList<QDBusObjectPath>{devicePath()})},
            {QStringLiteral("Ip4Config"), QVariant::fromValue(configPath())},
        };
        result[configPath()][service + QStringLiteral(".IP4Config")] = {
            {QStringLiteral("RouteData"),
                QVariant::fromValue(QList<QVariantMap>{{{QStringLiteral("dest"), QStringLiteral("0.0.0.0")},
                    {QStringLiteral("prefix"), 0U}, {QStringLiteral("metric"), 100U}}})},
        };
        result[devicePath()][service + QStringLiteral(".Device")] = {
            {QStringLiteral("Interface"), QStringLiteral("eth0")},
            {QStringLiteral("Ip4Connectivity"), facts.ip4Connectivity},
            {QStringLiteral("Ip6Connectivity"), 4U},
        };
        if (!facts.vpnType.isEmpty())
            addVpn(result);
        result[QDBusObjectPath(QStringLiteral("/org/freedesktop/NetworkManager/Devices/4"))]
              [service + QStringLiteral(".Device")]
            = {{QStringLiteral("Interface"), QStringLiteral("teredo0")},
                {QStringLiteral("Managed"), facts.tunnelManaged}};
        return result;
    }

    Facts facts;
    int fetches = 0;

private:
    void addVpn(ManagedObjects &objects) const
    {
        const QString service = QStringLiteral("org.freedesktop.NetworkManager");
        const QDBusObjectPath device(QStringLiteral("/org/freedesktop/NetworkManager/Devices/3"));
        objects[QDBusObjectPath(QStringLiteral("/org/freedesktop/NetworkManager/ActiveConnection/2"))]
               [service + QStringLiteral(".Connection.Active")]
            = {
                {QStringLiteral("Id"), QStringLiteral("VPN")},
                {QStringLiteral("Uuid"), QStringLiteral("6a9c1f6e-0000-4000-8000-000000000002")},
                {QStringLiteral("Type"), facts.vpnType},
                {QStringLiteral("State"), 2U},
                {QStringLiteral("Connection"),
                    QVariant::fromValue(QDBusObjectPath(QStringLiteral("/org/freedesktop/NetworkManager/Settings/2")))},
                {QStringLiteral("Default"), facts.vpnIsDefault},
                {QStringLiteral("Devices"), QVariant::fromValue(QList<QDBusObjectPath>{device})},
            };
        objects[device][service + QStringLiteral(".Device")] = {{QStringLiteral("Interface"), facts.vpnInterface}};
    }
    // A VPN for IPv4 alone disables IPv6 on its own interface.
    [[nodiscard]] QString method(const QString &profile) const
    {
        return profile.endsWith(u'1') ? facts.ipv6Method : QStringLiteral("disabled");
    }
    [[nodiscard]] static QDBusObjectPath configPath()
    {
        return QDBusObjectPath(QStringLiteral("/org/freedesktop/NetworkManager/IP4Config/1"));
    }
    [[nodiscard]] static QDBusObjectPath devicePath()
    {
        return QDBusObjectPath(QStringLiteral("/org/freedesktop/NetworkManager/Devices/2"));
    }

    QDBusConnection m_bus;
};
