// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "helper/service/bus_watcher.h"

// libdbus tells of it by a signal that it sends itself.
BusWatcher::BusWatcher(QDBusConnection bus)
{
    bus.connect(QString(), QStringLiteral("/org/freedesktop/DBus/Local"), QStringLiteral("org.freedesktop.DBus.Local"),
        QStringLiteral("Disconnected"), this, SIGNAL(lost()));
}
