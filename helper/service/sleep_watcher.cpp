// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "helper/service/sleep_watcher.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

namespace {

constexpr int timeout = 5000; // milliseconds

const QString service = QStringLiteral("org.freedesktop.login1");
const QString path = QStringLiteral("/org/freedesktop/login1");
const QString manager = QStringLiteral("org.freedesktop.login1.Manager");

} // namespace

SleepWatcher::SleepWatcher(const QDBusConnection &bus)
    : m_bus(bus)
    , m_owner(service, bus, QDBusServiceWatcher::WatchForOwnerChange)
{
    m_bus.connect(service, path, manager, QStringLiteral("PrepareForSleep"), this, SLOT(onPrepareForSleep(bool)));
    connect(&m_owner, &QDBusServiceWatcher::serviceOwnerChanged, this, &SleepWatcher::onOwnerChanged);
    hold();
}

void SleepWatcher::onPrepareForSleep(bool start)
{
    if (!start) {
        hold();
        Q_EMIT awake();
        return;
    }
    Q_EMIT sleeping();
    m_lock = {}; // closes it
}

void SleepWatcher::onOwnerChanged(const QString & /*service*/, const QString & /*oldOwner*/, const QString &newOwner)
{
    m_lock = {};
    if (!newOwner.isEmpty())
        hold();
}

void SleepWatcher::hold()
{
    auto call = QDBusMessage::createMethodCall(service, path, manager, QStringLiteral("Inhibit"));
    call << QStringLiteral("sleep") << QStringLiteral("Navalis")
         << QStringLiteral("Takes the IPv6 tunnel down before sleep") << QStringLiteral("delay");
    call.setAutoStartService(false);
    auto *watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(call, timeout), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        watcher->deleteLater();
        // Without the lock the routes go a moment too late, that is all.
        const QDBusPendingReply<QDBusUnixFileDescriptor> reply = *watcher;
        if (reply.isValid())
            m_lock = reply.value();
    });
}
