// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "tests/app/fake_notification_server.h"

using namespace Qt::StringLiterals;

namespace {

const auto service = u"org.freedesktop.Notifications"_s;
const auto path = u"/org/freedesktop/Notifications"_s;
const auto connectionName = u"fake notification server"_s;

} // namespace

FakeNotificationServer::FakeNotificationServer(QObject *parent)
    : QObject(parent)
    , m_bus(QDBusConnection::connectToBus(QDBusConnection::SessionBus, connectionName))
{
}

FakeNotificationServer::~FakeNotificationServer()
{
    QDBusConnection::disconnectFromBus(connectionName);
}

bool FakeNotificationServer::appear()
{
    return m_bus.registerObject(path, this, QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals)
        && m_bus.registerService(service);
}

void FakeNotificationServer::click(const QString &label, const QString &activationToken)
{
    if (shown.isEmpty())
        return;
    const Shown last = shown.last();
    const qsizetype place = last.actions.indexOf(label);
    if (place < 1)
        return;
    Q_EMIT ActivationToken(last.id, activationToken);
    Q_EMIT ActionInvoked(last.id, last.actions.at(place - 1));
    CloseNotification(last.id);
}

QStringList FakeNotificationServer::GetCapabilities()
{
    return {u"actions"_s, u"body"_s, u"body-markup"_s};
}

QString FakeNotificationServer::GetServerInformation(QString &vendor, QString &version, QString &specVersion)
{
    vendor = u"Navalis"_s;
    version = u"1"_s;
    specVersion = u"1.2"_s;
    return u"fake"_s;
}

uint FakeNotificationServer::Notify(const QString &program, uint replaces, const QString &, const QString &title,
    const QString &text, const QStringList &actions, const QVariantMap &hints, int)
{
    const bool isNew = replaces == 0;
    const uint id = isNew ? ++m_last : replaces;
    remove(replaces);
    shown += Shown{.id = id, .program = program, .title = title, .text = text, .actions = actions, .hints = hints};
    if (isNew)
        everShown += title;
    return id;
}

void FakeNotificationServer::CloseNotification(uint id)
{
    remove(id);
    Q_EMIT NotificationClosed(id, 3); // by a call
}

void FakeNotificationServer::remove(uint id)
{
    shown.removeIf([id](const Shown &one) { return one.id == id; });
}
