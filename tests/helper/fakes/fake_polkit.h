// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusVirtualObject>
#include <QMap>

// Stands in for polkitd on the test's own bus; it holds its answers back until told.
class FakePolkit final : public QDBusVirtualObject
{
public:
    explicit FakePolkit(const QDBusConnection &bus)
        : m_bus(bus)
    {
    }

    [[nodiscard]] bool start()
    {
        return m_bus.registerVirtualObject(QStringLiteral("/org/freedesktop/PolicyKit1/Authority"), this)
            && m_bus.registerService(QStringLiteral("org.freedesktop.PolicyKit1"));
    }
    [[nodiscard]] QString introspect(const QString & /*path*/) const override { return {}; }
    bool handleMessage(const QDBusMessage &message, const QDBusConnection & /*connection*/) override
    {
        if (message.member() == u"CancelCheckAuthorization")
            cancelled.append(message.arguments().constFirst().toString());
        else
            questions.append(message);
        return true;
    }
    void answer(
        const QDBusMessage &question, bool authorized, bool challenge, const QMap<QString, QString> &details = {})
    {
        QDBusArgument verdict;
        verdict.beginStructure();
        verdict << authorized << challenge << details;
        verdict.endStructure();
        m_bus.send(question.createReply(QVariant::fromValue(verdict)));
    }
    void fail(const QDBusMessage &question)
    {
        m_bus.send(question.createErrorReply(
            QStringLiteral("org.freedesktop.PolicyKit1.Error.Failed"), QStringLiteral("Action is not registered")));
    }
    // The bus name the question is about.
    [[nodiscard]] static QString subject(const QDBusMessage &question)
    {
        const auto argument = question.arguments().constFirst().value<QDBusArgument>();
        QString kind;
        QVariantMap details;
        argument.beginStructure();
        argument >> kind >> details;
        argument.endStructure();
        return details.value(QStringLiteral("name")).toString();
    }

    QList<QDBusMessage> questions;
    QStringList cancelled; // by their cancellation ids

private:
    QDBusConnection m_bus;
};
