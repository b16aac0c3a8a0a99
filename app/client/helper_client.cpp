// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/client/helper_client.h"

#include "app/client/received.h"
#include "app/client/status_properties.h"

#include <QDBusMetaType>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusServiceWatcher>

#include <utility>

using namespace Qt::StringLiterals;

namespace {

const auto interface = u"org.navalis.Navalis1"_s;
const auto properties = u"org.freedesktop.DBus.Properties"_s;

constexpr qsizetype maxCounters = 100;

} // namespace

HelperClient::HelperClient(QDBusConnection bus, std::optional<std::chrono::milliseconds> patience)
    : m_bus(std::move(bus))
    , m_servers(m_bus)
    , m_networks(m_bus)
    , m_diagnostics(m_bus)
    , m_firewall(m_bus)
    , m_addresses(m_bus)
{
    qDBusRegisterMetaType<QMap<QString, QString>>(); // rules of networks
    m_bus.connection().connect(HelperBus::service, HelperBus::path, properties, u"PropertiesChanged"_s, {interface},
        QString(), this, SLOT(propertiesChanged(QString, QVariantMap, QStringList)));
    auto *watcher = new QDBusServiceWatcher(
        HelperBus::service, m_bus.connection(), QDBusServiceWatcher::WatchForOwnerChange, this);
    connect(watcher, &QDBusServiceWatcher::serviceRegistered, this, &HelperClient::refresh);
    connect(watcher, &QDBusServiceWatcher::serviceUnregistered, this, &HelperClient::onHelperGone);
    if (patience) {
        m_patience.emplace();
        m_patience->setSingleShot(true);
        m_patience->setInterval(*patience);
        connect(&*m_patience, &QTimer::timeout, this, &HelperClient::onSilence);
    }
    refresh();
}

void HelperClient::refresh()
{
    m_question = m_bus.send(properties, u"GetAll"_s, {interface});
    connect(m_question, &QDBusPendingCallWatcher::finished, this, &HelperClient::onProperties);
    if (m_patience)
        m_patience->start();
}

void HelperClient::checkAlive()
{
    if (m_question == nullptr)
        refresh();
}

void HelperClient::setMode(const QString &mode, QObject *context, Done done)
{
    m_bus.call(interface, u"SetMode"_s, {mode}, context, std::move(done));
}

void HelperClient::restart(QObject *context, Done done)
{
    m_bus.call(interface, u"Restart"_s, {}, context, std::move(done));
}

void HelperClient::selectServer(const QString &server, QObject *context, Done done)
{
    m_bus.call(interface, u"SelectServer"_s, {server}, context, std::move(done));
}

void HelperClient::configure(const QVariantMap &changes, QObject *context, Done done)
{
    m_bus.call(interface, u"Configure"_s, {changes}, context, std::move(done));
}

void HelperClient::fetchStatistics(QObject *context, WithStatistics done)
{
    m_bus.ask(interface, u"GetStatistics"_s, {}, context,
        [done = std::move(done)](const QVariantList &values, const CallError &error) {
            done({.traffic = received::counters(values.value(0), maxCounters),
                     .drops = received::counters(values.value(1), maxCounters)},
                error);
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

// Its answer is still welcome.
void HelperClient::onSilence()
{
    if (m_question == nullptr)
        return;
    TunnelStatus status;
    status.helper = HelperState::Silent;
    update(status);
}

void HelperClient::update(const TunnelStatus &status)
{
    if (std::exchange(m_status, status) != status)
        Q_EMIT statusChanged(status);
}
