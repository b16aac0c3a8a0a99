// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "app/client/call_error.h"

#include <QDBusConnection>
#include <QObject>
#include <QVariantList>

#include <functional>

class QDBusPendingCallWatcher;

// The way to the helper's one object. No call waits: an answer arrives through a callback, which is dropped when its
// context is destroyed first. Nothing has a time limit, for a person may be typing a password.
class HelperBus final : public QObject
{
    Q_OBJECT

public:
    using Done = std::function<void(const CallError &)>;
    using WithValues = std::function<void(const QVariantList &, const CallError &)>;

    static const QString service;
    static const QString path;

    explicit HelperBus(QDBusConnection bus, QObject *parent = nullptr);

    [[nodiscard]] QDBusConnection connection() const { return m_bus; }

    void call(
        const QString &interface, const QString &method, const QVariantList &arguments, QObject *context, Done done);
    void ask(const QString &interface, const QString &method, const QVariantList &arguments, QObject *context,
        WithValues done);
    QDBusPendingCallWatcher *send(const QString &interface, const QString &method, const QVariantList &arguments);

    // Calls the receiver's slot, named by SLOT(), for each such signal of the helper.
    void subscribe(const QString &interface, const QString &signal, QObject *receiver, const char *slot);

private:
    QDBusConnection m_bus;
};
