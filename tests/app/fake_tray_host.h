// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QDBusConnection>
#include <QObject>
#include <QStringList>
#include <QVariantMap>

// A desktop panel without pixels: owns org.kde.StatusNotifierWatcher, accepts tray icons, reads and clicks them.
class FakeTrayHost final : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.kde.StatusNotifierWatcher")
    Q_PROPERTY(bool IsStatusNotifierHostRegistered READ hasHost)
    Q_PROPERTY(int ProtocolVersion READ protocolVersion)
    Q_PROPERTY(QStringList RegisteredStatusNotifierItems READ items)

public:
    struct MenuEntry {
        int id = 0;
        int depth = 0;
        QString label;
        bool enabled = true;
        bool checked = false;
        bool visible = true;
    };

    explicit FakeTrayHost(bool withHost = true, QObject *parent = nullptr);
    ~FakeTrayHost() override;
    Q_DISABLE_COPY_MOVE(FakeTrayHost)

    bool appear();
    void vanish();

    [[nodiscard]] bool hasHost() const { return m_hasHost; }
    [[nodiscard]] int protocolVersion() const { return 0; }
    [[nodiscard]] const QStringList &items() const { return m_items; }

    // The one icon's properties and menu, in the order shown; they run the event loop until the answer is there.
    [[nodiscard]] QVariantMap properties();
    [[nodiscard]] QList<MenuEntry> menu();
    [[nodiscard]] QString toolTip();
    void click(const QString &method); // Activate or SecondaryActivate
    void openMenu();
    // Clicks the menu entry of this label; whether there is one.
    bool choose(const QString &label);

public Q_SLOTS:
    void RegisterStatusNotifierItem(const QString &item);

Q_SIGNALS:
    void StatusNotifierItemRegistered(const QString &item);
    void StatusNotifierHostRegistered();

private:
    QVariantList ask(
        const QString &path, const QString &interface, const QString &method, const QVariantList &arguments);

    QDBusConnection m_bus;
    bool m_hasHost;
    QStringList m_items;
};
