// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "tests/app/hostile_helper.h"

#include <QDBusMessage>

using namespace Qt::StringLiterals;

namespace {

const auto service = u"org.navalis.Navalis1"_s;
const auto path = u"/org/navalis/Navalis1"_s;
const auto connectionName = u"hostile helper"_s;

} // namespace

HostileHelper::HostileHelper(const QVariantList &answer)
    : m_bus(QDBusConnection::connectToBus(QDBusConnection::SystemBus, connectionName))
    , m_answer(answer)
{
}

HostileHelper::~HostileHelper()
{
    QDBusConnection::disconnectFromBus(connectionName);
}

bool HostileHelper::appear()
{
    return m_bus.registerVirtualObject(path, this) && m_bus.registerService(service);
}

void HostileHelper::emitChanged(const QVariantList &arguments)
{
    auto signal = QDBusMessage::createSignal(path, u"org.freedesktop.DBus.Properties"_s, u"PropertiesChanged"_s);
    signal.setArguments(arguments);
    m_bus.send(signal);
}

QString HostileHelper::introspect(const QString &) const
{
    return {};
}

bool HostileHelper::handleMessage(const QDBusMessage &message, const QDBusConnection &connection)
{
    return connection.send(message.createReply(m_answer));
}
