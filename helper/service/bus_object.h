// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "helper/service/authorizer.h"
#include "helper/service/open_calls.h"
#include "helper/service/refusal.h"

#include <QDBusConnection>
#include <QDBusContext>
#include <QDBusMessage>
#include <QObject>
#include <QVariantMap>

#include <functional>

// What all interfaces of the object on the bus have in common: asking whether the caller may, answering, and announcing
// what changed. The adaptors read the properties from this object, where announce() has put them.
class BusObject : public QObject, protected QDBusContext
{
    Q_OBJECT

public:
    using Work = std::function<Change()>;

    BusObject(Authorizer &authorizer, QDBusConnection bus, QObject *parent);

    [[nodiscard]] static QString busName();
    // Makes the object callable; do this before asking for the name.
    [[nodiscard]] bool registerObject();

    // For the call that is being handled just now: answers it when the work is done, or with an error.
    void whenAllowed(const QString &action, Work work);
    // The same for work that sends its answer itself, later.
    using LaterWork = std::function<void(const OpenCall &call)>;
    void whenAllowedLater(const QString &action, LaterWork work);
    void refuse(const Refusal &refusal);
    [[nodiscard]] QString caller() const { return message().service(); }
    // The call that is being handled, whose answer will be sent with send(). Nothing if too many are open; then it has
    // been answered with LimitsExceeded.
    [[nodiscard]] std::optional<OpenCall> answeredLater();
    void send(const QDBusMessage &answer) const { m_bus.send(answer); }
    [[nodiscard]] const QDBusConnection &bus() const { return m_bus; }

    // New values of properties of an interface. What is as before is not announced; tells what was.
    QVariantMap announce(const QString &interface, const QVariantMap &properties);
    void signal(const QString &interface, const QString &name, const QVariantList &arguments) const;

private:
    void broadcast(QDBusMessage signal, const QVariantList &arguments) const;
    void finish(const OpenCall &open, Authorizer::Verdict verdict, const LaterWork &work) const;
    void answer(const QDBusMessage &call, const Change &change) const;

    Authorizer &m_authorizer;
    QDBusConnection m_bus;
    OpenCalls m_open;
    bool m_isRegistered = false;
};

// The actions of packaging/data/org.navalis.policy.
namespace action {
inline const QString control = QStringLiteral("org.navalis.control");
inline const QString setServer = QStringLiteral("org.navalis.set-server");
inline const QString diagnose = QStringLiteral("org.navalis.diagnose");
inline const QString configure = QStringLiteral("org.navalis.configure");
} // namespace action
