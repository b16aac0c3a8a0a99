// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "helper/service/diagnostics/fact_finder.h"

#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>

namespace {

constexpr int timeout = 2000; // milliseconds

// The units are a(ssssssouso); the fourth of each is its ActiveState.
bool isAnyActive(const QDBusMessage &reply)
{
    if (reply.type() != QDBusMessage::ReplyMessage || reply.signature() != u"a(ssssssouso)")
        return false;
    bool active = false;
    const auto units = reply.arguments().constFirst().value<QDBusArgument>();
    units.beginArray();
    while (!units.atEnd()) {
        QString name;
        QString description;
        QString loaded;
        QString state;
        units.beginStructure();
        units >> name >> description >> loaded >> state;
        units.endStructure();
        active = active || state == u"active";
    }
    units.endArray();
    return active;
}

} // namespace

FactFinder::Question askSystemd(const QDBusConnection &bus)
{
    return [bus](FactFinder::Done done) {
        auto call = QDBusMessage::createMethodCall(QStringLiteral("org.freedesktop.systemd1"),
            QStringLiteral("/org/freedesktop/systemd1"), QStringLiteral("org.freedesktop.systemd1.Manager"),
            QStringLiteral("ListUnitsByNames"));
        call << QStringList{QStringLiteral("miredo.service")};
        call.setAutoStartService(false);
        auto watcher = std::make_unique<QDBusPendingCallWatcher>(bus.asyncCall(call, timeout));
        QObject::connect(watcher.get(), &QDBusPendingCallWatcher::finished, watcher.get(),
            [done = std::move(done)](const QDBusPendingCallWatcher *finished) {
                done([active = isAnyActive(finished->reply())](Facts &facts) { facts.miredoService = active; });
            });
        return watcher;
    };
}
