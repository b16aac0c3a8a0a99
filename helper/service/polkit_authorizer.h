// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "helper/service/authorizer.h"

#include <QDBusConnection>
#include <QDBusServiceWatcher>
#include <QHash>
#include <QPointer>

class QDBusPendingCallWatcher;

// Asks polkit over plain QtDBus, one call and one watcher for each question, so that answers cannot be mixed up and
// none is ever waited for. Root needs no polkit. One question per caller and 32 in all; more is Busy.
class PolkitAuthorizer final : public QObject, public Authorizer
{
    Q_OBJECT

public:
    // The superuser, who may do everything, is another one in tests.
    explicit PolkitAuthorizer(QDBusConnection bus, uint superuser = 0);

    void check(const Question &question, QObject *context, Answer answer) override;

private:
    struct Pending {
        quint64 number = 0; // of the question, for its cancellation id
        Question question;
        QPointer<QObject> context;
        Answer answer;
        bool polkitAsked = false;
        QDBusPendingCallWatcher *call = nullptr; // under way
    };

    void askUser(const QString &caller);
    void onUser(const QString &caller, const QDBusPendingCallWatcher &call);
    void askPolkit(Pending &pending);
    void onPolkit(const QString &caller, const QDBusPendingCallWatcher &call);
    void onCallerGone(const QString &caller);
    void settle(const QString &caller, Verdict verdict);
    void whenFinished(const QDBusMessage &message, Pending &pending,
        void (PolkitAuthorizer::*take)(const QString &, const QDBusPendingCallWatcher &));

    QDBusConnection m_bus;
    uint m_superuser;
    QDBusServiceWatcher m_callers;
    QHash<QString, Pending> m_pending; // by caller
    quint64 m_lastNumber = 0;
};
