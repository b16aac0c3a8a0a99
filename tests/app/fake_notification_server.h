// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QDBusConnection>
#include <QObject>
#include <QStringList>
#include <QVariantMap>

// The desktop's notification service without pixels: owns org.freedesktop.Notifications, remembers what it was to show,
// and clicks.
class FakeNotificationServer final : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")
    Q_DISABLE_COPY_MOVE(FakeNotificationServer)

public:
    struct Shown {
        uint id = 0;
        QString program;
        QString title;
        QString text;
        QStringList actions; // key, label, key, label, ...
        QVariantMap hints;
    };

    explicit FakeNotificationServer(QObject *parent = nullptr);
    ~FakeNotificationServer() override;

    bool appear();
    // A click, with the token that a Wayland desktop sends before.
    void click(const QString &label, const QString &activationToken);

    QList<Shown> shown;    // now
    QStringList everShown; // titles, in their order

public Q_SLOTS:
    QStringList GetCapabilities();
    QString GetServerInformation(QString &vendor, QString &version, QString &specVersion);
    uint Notify(const QString &program, uint replaces, const QString &icon, const QString &title, const QString &text,
        const QStringList &actions, const QVariantMap &hints, int timeout);
    void CloseNotification(uint id);

Q_SIGNALS:
    void NotificationClosed(uint id, uint reason);
    void ActionInvoked(uint id, const QString &key);
    void ActivationToken(uint id, const QString &token);

private:
    void remove(uint id);

    QDBusConnection m_bus;
    uint m_last = 0;
};
