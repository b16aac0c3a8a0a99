// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/client/helper_client.h"

#include "app/client/status_properties.h"

#include <QDBusArgument>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusServiceWatcher>

#include <limits>
#include <utility>

using namespace Qt::StringLiterals;

namespace {

const auto service = u"org.navalis.Navalis1"_s;
const auto path = u"/org/navalis/Navalis1"_s;
const auto properties = u"org.freedesktop.DBus.Properties"_s;

// A person may take any time to type a password.
constexpr int noTimeout = std::numeric_limits<int>::max();

constexpr qsizetype maxServers = 200;
constexpr qsizetype maxCounters = 100;

ServerChoices serversIn(const QVariant &argument)
{
    ServerChoices result;
    const auto list = qvariant_cast<QDBusArgument>(argument);
    if (list.currentSignature() != "aa{sv}"_L1)
        return result;
    const auto entries = qdbus_cast<QList<QVariantMap>>(list);
    for (const QVariantMap &entry : entries.first(std::min(entries.size(), maxServers))) {
        const auto text = [&](const QString &key) { return presentable(entry.value(key).toString()); };
        result += {.name = text(u"Name"_s),
            .source = text(u"Source"_s),
            .evidence = text(u"Evidence"_s),
            .note = text(u"Note"_s)};
    }
    return result;
}

QMap<QString, quint64> countersIn(const QVariant &argument)
{
    QMap<QString, quint64> result;
    const auto counters = qvariant_cast<QDBusArgument>(argument);
    if (counters.currentSignature() != "a{st}"_L1)
        return result;
    const auto received = qdbus_cast<QMap<QString, qulonglong>>(counters);
    for (const auto &[name, count] : received.asKeyValueRange())
        if (result.size() < maxCounters)
            result.insert(presentable(name), count);
    return result;
}

} // namespace

HelperClient::HelperClient(QDBusConnection bus, QObject *parent)
    : QObject(parent)
    , m_bus(std::move(bus))
{
    m_bus.connect(service, path, properties, u"PropertiesChanged"_s, {service}, QString(), this,
        SLOT(propertiesChanged(QString, QVariantMap, QStringList)));
    auto *watcher = new QDBusServiceWatcher(service, m_bus, QDBusServiceWatcher::WatchForOwnerChange, this);
    connect(watcher, &QDBusServiceWatcher::serviceRegistered, this, &HelperClient::refresh);
    connect(watcher, &QDBusServiceWatcher::serviceUnregistered, this, &HelperClient::onHelperGone);
    refresh();
}

void HelperClient::refresh()
{
    m_question = send(properties, u"GetAll"_s, {service});
    connect(m_question, &QDBusPendingCallWatcher::finished, this, &HelperClient::onProperties);
}

void HelperClient::setMode(const QString &mode, QObject *context, Done done)
{
    call(u"SetMode"_s, {mode}, context, std::move(done));
}

void HelperClient::restart(QObject *context, Done done)
{
    call(u"Restart"_s, {}, context, std::move(done));
}

void HelperClient::selectServer(const QString &server, QObject *context, Done done)
{
    call(u"SelectServer"_s, {server}, context, std::move(done));
}

void HelperClient::listServers(QObject *context, WithServers done)
{
    auto *watcher = send(service, u"ListServers"_s, {});
    connect(watcher, &QDBusPendingCallWatcher::finished, context, [watcher, done = std::move(done)] {
        const QDBusMessage reply = watcher->reply();
        if (watcher->isError())
            done({}, CallError(watcher->error()));
        else
            done(serversIn(reply.arguments().value(0)), {});
    });
}

void HelperClient::fetchStatistics(QObject *context, WithStatistics done)
{
    auto *watcher = send(service, u"GetStatistics"_s, {});
    connect(watcher, &QDBusPendingCallWatcher::finished, context, [watcher, done = std::move(done)] {
        const QVariantList values = watcher->reply().arguments();
        if (watcher->isError())
            done({}, CallError(watcher->error()));
        else
            done({.traffic = countersIn(values.value(0)), .drops = countersIn(values.value(1))}, {});
    });
}

void HelperClient::propertiesChanged(const QString &, const QVariantMap &changed, const QStringList &invalidated)
{
    if (!invalidated.isEmpty())
        refresh();
    if (m_status.isPresent()) // else the answer to our question will hold the change
        update(merged(m_status, changed));
}

void HelperClient::onProperties(QDBusPendingCallWatcher *watcher)
{
    if (watcher != m_question)
        return;
    m_question = nullptr;

    TunnelStatus status;
    const QDBusPendingReply<QVariantMap> reply = *watcher;
    if (reply.isError()) {
        const bool unknown = reply.error().type() == QDBusError::ServiceUnknown;
        status.helper = unknown ? HelperState::Missing : HelperState::Stopped;
        status.helperError = presentable(reply.error().message());
    } else {
        status = merged(status, reply.value());
        const bool understood = status.protocol == TunnelStatus::protocolVersion;
        status.helper = understood ? HelperState::Present : HelperState::WrongVersion;
    }
    update(status);
}

void HelperClient::onHelperGone()
{
    m_question = nullptr;
    TunnelStatus status;
    status.helper = HelperState::Stopped;
    update(status);
}

void HelperClient::call(const QString &method, const QVariantList &arguments, QObject *context, Done done)
{
    auto *watcher = send(service, method, arguments);
    connect(watcher, &QDBusPendingCallWatcher::finished, context,
        [watcher, done = std::move(done)] { done(watcher->isError() ? CallError(watcher->error()) : CallError()); });
}

QDBusPendingCallWatcher *HelperClient::send(
    const QString &interface, const QString &method, const QVariantList &arguments)
{
    auto message = QDBusMessage::createMethodCall(service, path, interface, method);
    message.setArguments(arguments);
    message.setInteractiveAuthorizationAllowed(true); // only what a person asked for needs authorisation
    auto *watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(message, noTimeout), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, watcher, &QObject::deleteLater);
    return watcher;
}

void HelperClient::update(const TunnelStatus &status)
{
    if (std::exchange(m_status, status) != status)
        Q_EMIT statusChanged(status);
}
