// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QDBusConnection>
#include <QDBusServiceWatcher>
#include <QDBusUnixFileDescriptor>
#include <QObject>

// Hears from logind when this machine goes to sleep and wakes up, and holds it for the moment that leaving takes. On
// a machine without logind nothing is ever said.
class SleepWatcher final : public QObject
{
    Q_OBJECT

public:
    explicit SleepWatcher(const QDBusConnection &bus);

Q_SIGNALS:
    void sleeping(); // when everybody has returned from it, the machine sleeps
    void awake();

private Q_SLOTS:
    void onPrepareForSleep(bool start);

private:
    void onOwnerChanged(const QString &service, const QString &oldOwner, const QString &newOwner);
    void hold();

    QDBusConnection m_bus;
    QDBusServiceWatcher m_owner;
    QDBusUnixFileDescriptor m_lock; // while it is open, logind waits for some seconds
};
