// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/tray/tray_host.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusServiceWatcher>
#include <QDBusVariant>

#include <utility>

using namespace Qt::StringLiterals;

namespace {

const auto watcherName = u"org.kde.StatusNotifierWatcher"_s;
const auto watcherPath = u"/StatusNotifierWatcher"_s;

} // namespace

TrayHost::TrayHost(QDBusConnection bus, std::chrono::milliseconds patience, QObject *parent)
    : QObject(parent)
    , m_bus(std::move(bus))
{
    auto *names = new QDBusServiceWatcher(watcherName, m_bus, QDBusServiceWatcher::WatchForOwnerChange, this);
    connect(names, &QDBusServiceWatcher::serviceOwnerChanged, this, &TrayHost::ask);
    for (const auto &signal : {u"StatusNotifierHostRegistered"_s, u"StatusNotifierHostUnregistered"_s})
        m_bus.connect(watcherName, watcherPath, watcherName, signal, this, SLOT(ask()));
    m_patience.setSingleShot(true);
    m_patience.setInterval(patience);
    connect(&m_patience, &QTimer::timeout, this, &TrayHost::foundMissing);
    m_patience.start();
    ask();
}

void TrayHost::ask()
{
    auto message
        = QDBusMessage::createMethodCall(watcherName, watcherPath, u"org.freedesktop.DBus.Properties"_s, u"Get"_s);
    message.setArguments({watcherName, u"IsStatusNotifierHostRegistered"_s});
    message.setAutoStartService(false);
    m_question = new QDBusPendingCallWatcher(m_bus.asyncCall(message), this);
    connect(m_question, &QDBusPendingCallWatcher::finished, this, &TrayHost::onAnswer);
}

void TrayHost::onAnswer(QDBusPendingCallWatcher *watcher)
{
    watcher->deleteLater();
    if (watcher != m_question)
        return;
    m_question = nullptr;
    const QDBusPendingReply<QDBusVariant> reply = *watcher;
    judge(!reply.isError() && reply.value().variant().toBool());
}

void TrayHost::judge(bool present)
{
    const bool before = std::exchange(m_present, present);
    m_seen = m_seen || present;
    if (present)
        m_patience.stop();
    if (present && !before)
        Q_EMIT appeared();
    if (!present && before)
        m_patience.start();
}
