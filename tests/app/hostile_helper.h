// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QDBusConnection>
#include <QDBusVirtualObject>
#include <QVariant>

// Owns the helper's name and answers every call with the same arguments, whatever they are.
class HostileHelper final : public QDBusVirtualObject
{
    Q_OBJECT

public:
    explicit HostileHelper(const QVariantList &answer);
    ~HostileHelper() override;
    Q_DISABLE_COPY_MOVE(HostileHelper)

    bool appear();
    void emitChanged(const QVariantList &arguments);

    [[nodiscard]] QString introspect(const QString &path) const override;
    bool handleMessage(const QDBusMessage &message, const QDBusConnection &connection) override;

private:
    QDBusConnection m_bus;
    QVariantList m_answer;
};
