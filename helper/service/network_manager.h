// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QDBusConnection>
#include <QDBusObjectPath>
#include <QDBusServiceWatcher>
#include <QMap>
#include <QObject>
#include <QTimer>
#include <QVariantMap>

class QDBusMessage;
class QDBusPendingCallWatcher;

// What only NetworkManager knows about the network; all empty without it.
struct NetworkManagerState {
    bool pending = false; // it has not been heard of yet
    bool present = false;
    QString name = {}; // of the connection to the network, as people see it
    QString uuid = {};
    QString device = {};   // its network interface
    bool checking = false; // whether there is a login page is still to be found out
    bool portal = false;   // a check found that its IPv4 traffic ends at a login page
    bool metered = false;
    bool vpn = false;           // a VPN's connection has the IPv4 default route
    bool ipv6Disabled = false;  // in its profile
    bool managesTunnel = false; // in spite of our settings for it

    bool operator==(const NetworkManagerState &) const = default;
};

// Objects as org.freedesktop.DBus.ObjectManager tells them: properties by interface by path.
using ManagedObjects = QMap<QDBusObjectPath, QMap<QString, QVariantMap>>;

// What they tell; whether IPv6 is disabled stands in the profile, which is not among them.
[[nodiscard]] NetworkManagerState networkManagerState(const ManagedObjects &objects);

// Follows NetworkManager over D-Bus without ever waiting for it: it may be absent, appear late or be restarted.
class NetworkManager final : public QObject
{
    Q_OBJECT

public:
    explicit NetworkManager(const QDBusConnection &bus, QObject *parent = nullptr);

    [[nodiscard]] const NetworkManagerState &state() const { return m_state; }

Q_SIGNALS:
    void changed();

private Q_SLOTS:
    void fetchSoon();

private:
    void follow();
    void onOwnerChanged(const QString &service, const QString &oldOwner, const QString &newOwner);
    void fetch();
    void onFetched(const QDBusPendingCallWatcher &call);
    void fetchProfile(const QDBusObjectPath &profile, const NetworkManagerState &state);
    void finish(const NetworkManagerState &state);
    template<typename Take>
    void whenAnswered(const QDBusMessage &call, Take take);
    void show(const NetworkManagerState &state);

    QDBusConnection m_bus;
    QDBusServiceWatcher m_owner;
    QTimer m_fetch; // joins the many signals of one event into one fetch
    bool m_fetching = false;
    bool m_fetchAgain = false;
    NetworkManagerState m_state{.pending = true};
};
