// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/client/helper_bus.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>

#include <limits>
#include <utility>

using namespace Qt::StringLiterals;

namespace {

constexpr int noTimeout = std::numeric_limits<int>::max();

} // namespace

const QString HelperBus::service = u"org.navalis.Navalis1"_s;
const QString HelperBus::path = u"/org/navalis/Navalis1"_s;

HelperBus::HelperBus(QDBusConnection bus, QObject *parent)
    : QObject(parent)
    , m_bus(std::move(bus))
{
}

void HelperBus::call(
    const QString &interface, const QString &method, const QVariantList &arguments, QObject *context, Done done)
{
    ask(interface, method, arguments, context,
        [done = std::move(done)](const QVariantList &, const CallError &error) { done(error); });
}

void HelperBus::ask(
    const QString &interface, const QString &method, const QVariantList &arguments, QObject *context, WithValues done)
{
    auto *watcher = send(interface, method, arguments);
    connect(watcher, &QDBusPendingCallWatcher::finished, context, [watcher, done = std::move(done)] {
        if (watcher->isError())
            done({}, CallError(watcher->reply()));
        else
            done(watcher->reply().arguments(), {});
    });
}

QDBusPendingCallWatcher *HelperBus::send(const QString &interface, const QString &method, const QVariantList &arguments)
{
    auto message = QDBusMessage::createMethodCall(service, path, interface, method);
    message.setArguments(arguments);
    message.setInteractiveAuthorizationAllowed(true); // only what a person asked for needs authorisation
    auto *watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(message, noTimeout), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, watcher, &QObject::deleteLater);
    return watcher;
}

void HelperBus::subscribe(const QString &interface, const QString &signal, QObject *receiver, const char *slot)
{
    m_bus.connect(service, path, interface, signal, receiver, slot);
}
