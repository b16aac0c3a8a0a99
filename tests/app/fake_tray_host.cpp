// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "tests/app/fake_tray_host.h"

#include <QDBusArgument>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusVariant>
#include <QEventLoop>
#include <QTimer>

#include <chrono>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

const auto watcherName = u"org.kde.StatusNotifierWatcher"_s;
const auto watcherPath = u"/StatusNotifierWatcher"_s;
const auto itemInterface = u"org.kde.StatusNotifierItem"_s;
const auto menuInterface = u"com.canonical.dbusmenu"_s;
const auto connectionName = u"fake tray host"_s;

// dbusmenu marks mnemonics by an underscore and writes a real one twice.
QString withoutMnemonic(QString label)
{
    return label.replace("__"_L1, "\x1f"_L1).remove(u'_').replace(u'\x1f', u'_');
}

void collect(const QDBusArgument &item, int depth, QList<FakeTrayHost::MenuEntry> &entries)
{
    int id = 0;
    QVariantMap properties;
    QVariantList children;
    item.beginStructure();
    item >> id >> properties;
    item.beginArray();
    while (!item.atEnd()) {
        QDBusVariant child;
        item >> child;
        children += child.variant();
    }
    item.endArray();
    item.endStructure();
    if (depth >= 0)
        entries += {.id = id,
            .depth = depth,
            .label = withoutMnemonic(properties.value(u"label"_s).toString()),
            .enabled = properties.value(u"enabled"_s, true).toBool(),
            .checked = properties.value(u"toggle-state"_s).toInt() == 1,
            .visible = properties.value(u"visible"_s, true).toBool()};
    for (const QVariant &child : children)
        collect(qvariant_cast<QDBusArgument>(child), depth + 1, entries);
}

} // namespace

FakeTrayHost::FakeTrayHost(bool withHost, QObject *parent)
    : QObject(parent)
    , m_bus(QDBusConnection::connectToBus(QDBusConnection::SessionBus, connectionName))
    , m_hasHost(withHost)
{
}

FakeTrayHost::~FakeTrayHost()
{
    QDBusConnection::disconnectFromBus(connectionName);
}

bool FakeTrayHost::appear()
{
    return m_bus.registerObject(watcherPath, this,
               QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals
                   | QDBusConnection::ExportAllProperties)
        && m_bus.registerService(watcherName);
}

void FakeTrayHost::vanish()
{
    m_items.clear();
    m_bus.unregisterService(watcherName);
    m_bus.unregisterObject(watcherPath);
}

void FakeTrayHost::RegisterStatusNotifierItem(const QString &item)
{
    m_items += item;
    Q_EMIT StatusNotifierItemRegistered(item);
}

QVariantMap FakeTrayHost::properties()
{
    const auto answer
        = ask(u"/StatusNotifierItem"_s, u"org.freedesktop.DBus.Properties"_s, u"GetAll"_s, {itemInterface});
    return answer.isEmpty() ? QVariantMap() : qdbus_cast<QVariantMap>(answer.first());
}

QString FakeTrayHost::toolTip()
{
    const auto argument = qvariant_cast<QDBusArgument>(properties().value(u"ToolTip"_s));
    QString icon;
    QString title;
    QString text;
    argument.beginStructure();
    argument >> icon;
    argument.beginArray();
    while (!argument.atEnd()) {
        int width = 0;
        int height = 0;
        QByteArray pixels;
        argument.beginStructure();
        argument >> width >> height >> pixels;
        argument.endStructure();
    }
    argument.endArray();
    argument >> title >> text;
    argument.endStructure();
    return text;
}

QList<FakeTrayHost::MenuEntry> FakeTrayHost::menu()
{
    QList<MenuEntry> entries;
    const auto path = qvariant_cast<QDBusObjectPath>(properties().value(u"Menu"_s)).path();
    const auto answer = ask(path, menuInterface, u"GetLayout"_s, {0, -1, QStringList()});
    if (answer.size() == 2)
        collect(qvariant_cast<QDBusArgument>(answer.at(1)), -1, entries);
    return entries;
}

void FakeTrayHost::click(const QString &method)
{
    ask(u"/StatusNotifierItem"_s, itemInterface, method, {0, 0});
}

void FakeTrayHost::openMenu()
{
    const auto path = qvariant_cast<QDBusObjectPath>(properties().value(u"Menu"_s)).path();
    ask(path, menuInterface, u"AboutToShow"_s, {0});
}

bool FakeTrayHost::choose(const QString &label)
{
    const auto path = qvariant_cast<QDBusObjectPath>(properties().value(u"Menu"_s)).path();
    for (const MenuEntry &entry : menu()) {
        if (entry.label != label)
            continue;
        ask(path, menuInterface, u"Event"_s,
            {entry.id, u"clicked"_s, QVariant::fromValue(QDBusVariant(QString())), 0U});
        return true;
    }
    return false;
}

QVariantList FakeTrayHost::ask(
    const QString &path, const QString &interface, const QString &method, const QVariantList &arguments)
{
    auto message = QDBusMessage::createMethodCall(m_items.value(0), path, interface, method);
    message.setArguments(arguments);
    const QDBusPendingCallWatcher watcher(m_bus.asyncCall(message));
    QEventLoop loop; // the icon lives in this process and must be able to answer
    QObject::connect(&watcher, &QDBusPendingCallWatcher::finished, &loop, &QEventLoop::quit);
    QTimer::singleShot(5s, &loop, &QEventLoop::quit);
    loop.exec();
    return watcher.isFinished() ? watcher.reply().arguments() : QVariantList();
}
