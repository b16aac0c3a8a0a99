// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QDBusConnection>
#include <QDBusContext>
#include <QDBusMessage>
#include <QMap>
#include <QObject>
#include <QStringList>
#include <QVariantMap>

#include <chrono>

using Counters = QMap<QString, qulonglong>;
Q_DECLARE_METATYPE(Counters)

// A helper that does nothing but say what a test tells it to, and remember what it was asked. Its properties are
// those of the interface, kept as dynamic properties of the object.
class FakeHelper final : public QObject, protected QDBusContext
{
    Q_OBJECT

public:
    // Online at teredo.example, in mode auto.
    explicit FakeHelper(QObject *parent = nullptr);
    ~FakeHelper() override;

    // On a connection of its own: on a shared one Qt would call the slots directly.
    bool appear();
    void vanish();
    // Sets properties and announces them.
    void change(const QVariantMap &properties);

    QStringList calls; // such as "SetMode off"
    QString error;     // name of the error every request gets; empty: success
    std::chrono::milliseconds delay{0};

    // The methods of the interface; the adaptor calls them.
    void SetMode(const QString &mode);
    void Restart();
    void SelectServer(const QString &server);
    QList<QVariantMap> ListServers();
    Counters GetStatistics(Counters &drops);

Q_SIGNALS:
    void StateChanged(const QString &state, const QString &reason);

private:
    void answer(const QString &what, const QVariantMap &effect);

    QDBusConnection m_bus;
};
