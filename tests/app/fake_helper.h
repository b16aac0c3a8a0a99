// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusVirtualObject>
#include <QHash>
#include <QMap>
#include <QStringList>
#include <QVariantMap>

#include <chrono>

using Counters = QMap<QString, qulonglong>;
Q_DECLARE_METATYPE(Counters)

// A helper that does nothing but say what a test tells it to, and remember what it was asked. It has exactly the
// methods that the interface files in resources/dbus describe.
class FakeHelper final : public QDBusVirtualObject
{
    Q_OBJECT

public:
    // Online at teredo.example, in mode auto.
    explicit FakeHelper(QObject *parent = nullptr);
    ~FakeHelper() override;
    Q_DISABLE_COPY_MOVE(FakeHelper)

    // On a connection of its own: on a shared one Qt would call ourselves directly.
    bool appear();
    void vanish();
    // Sets properties and announces them.
    void change(const QVariantMap &properties);
    void announce(const QString &interface, const QString &signal, const QVariantList &arguments);

    QVariantMap properties; // of org.navalis.Navalis1
    QStringList calls;      // requests, such as "SetMode off"; questions are not counted
    QString error;          // name of the error every request gets; empty: success
    QVariantList errorValues{QStringLiteral("Because <b>so</b>.")}; // its text, and what follows that
    QHash<QString, QVariantList> answers;                           // of questions, by method
    QStringList questions;                                          // such as "GetEvents true"
    std::chrono::milliseconds delay{0};                             // before every answer to a method
    bool delaysEverything = false;                                  // properties, too
    std::chrono::milliseconds testTime{0};                          // that each server takes to be tested

    [[nodiscard]] QString introspect(const QString &path) const override;
    bool handleMessage(const QDBusMessage &message, const QDBusConnection &connection) override;

private:
    void reply(const QDBusMessage &call, const QDBusConnection &bus);
    void refuse(const QDBusMessage &call, const QString &name, const QDBusConnection &bus) const;
    void carryOut(const QDBusMessage &call);
    void setRule(const QString &uuid, const QString &rule);
    void addServer(const QString &server);
    void configure(const QVariantMap &changes);
    void testServers(QStringList servers);
    void testNext();

    QDBusConnection m_bus;
    QStringList m_toTest;
};
