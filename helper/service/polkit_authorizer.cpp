// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "helper/service/polkit_authorizer.h"

#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QTimer>

#include <limits>

namespace {

using Details = QMap<QString, QString>;

struct Subject {
    QString kind;
    QVariantMap details;
};

struct PolkitVerdict {
    bool authorized = false;
    bool challenge = false;
    Details details;
};

QDBusArgument &operator<<(QDBusArgument &out, const Subject &subject)
{
    out.beginStructure();
    out << subject.kind << subject.details;
    out.endStructure();
    return out;
}

const QDBusArgument &operator>>(const QDBusArgument &in, Subject &subject)
{
    in.beginStructure();
    in >> subject.kind >> subject.details;
    in.endStructure();
    return in;
}

QDBusArgument &operator<<(QDBusArgument &out, const PolkitVerdict &verdict)
{
    out.beginStructure();
    out << verdict.authorized << verdict.challenge << verdict.details;
    out.endStructure();
    return out;
}

const QDBusArgument &operator>>(const QDBusArgument &in, PolkitVerdict &verdict)
{
    in.beginStructure();
    in >> verdict.authorized >> verdict.challenge >> verdict.details;
    in.endStructure();
    return in;
}

constexpr qsizetype maxPending = 32;
constexpr uint allowUserInteraction = 1;
constexpr int noTimeout = std::numeric_limits<int>::max(); // a person is typing a password
constexpr int cancelTimeout = 5000;                        // milliseconds

QDBusMessage polkitCall(const QString &method)
{
    return QDBusMessage::createMethodCall(QStringLiteral("org.freedesktop.PolicyKit1"),
        QStringLiteral("/org/freedesktop/PolicyKit1/Authority"), QStringLiteral("org.freedesktop.PolicyKit1.Authority"),
        method);
}

QString cancelId(quint64 number)
{
    return QStringLiteral("navalis-%1").arg(number);
}

} // namespace

PolkitAuthorizer::PolkitAuthorizer(QDBusConnection bus, uint superuser)
    : m_bus(std::move(bus))
    , m_superuser(superuser)
{
    qDBusRegisterMetaType<Subject>();
    qDBusRegisterMetaType<PolkitVerdict>();
    qDBusRegisterMetaType<Details>();
    m_callers.setConnection(m_bus);
    m_callers.setWatchMode(QDBusServiceWatcher::WatchForUnregistration);
    connect(&m_callers, &QDBusServiceWatcher::serviceUnregistered, this, &PolkitAuthorizer::onCallerGone);
}

void PolkitAuthorizer::check(const Question &question, QObject *context, Answer answer)
{
    if (m_pending.contains(question.caller) || m_pending.size() >= maxPending) {
        QTimer::singleShot(0, context, [answer = std::move(answer)] { answer(Verdict::Busy); });
        return;
    }
    m_pending.insert(question.caller, {++m_lastNumber, question, context, std::move(answer)});
    m_callers.addWatchedService(question.caller);
    askUser(question.caller);
}

void PolkitAuthorizer::askUser(const QString &caller)
{
    auto call = QDBusMessage::createMethodCall(QStringLiteral("org.freedesktop.DBus"),
        QStringLiteral("/org/freedesktop/DBus"), QStringLiteral("org.freedesktop.DBus"),
        QStringLiteral("GetConnectionUnixUser"));
    call << caller;
    whenFinished(call, m_pending[caller], &PolkitAuthorizer::onUser);
}

void PolkitAuthorizer::onUser(const QString &caller, const QDBusPendingCallWatcher &call)
{
    const QDBusPendingReply<uint> reply = call;
    if (!reply.isValid())
        return settle(caller, Verdict::Denied);
    if (reply.value() == m_superuser)
        return settle(caller, Verdict::Allowed);
    askPolkit(m_pending[caller]);
}

void PolkitAuthorizer::askPolkit(Pending &pending)
{
    pending.polkitAsked = true;
    const Subject subject{QStringLiteral("system-bus-name"), {{QStringLiteral("name"), pending.question.caller}}};
    auto call = polkitCall(QStringLiteral("CheckAuthorization"));
    call << QVariant::fromValue(subject) << pending.question.action << QVariant::fromValue(Details())
         << (pending.question.interactive ? allowUserInteraction : 0U) << cancelId(pending.number);
    whenFinished(call, pending, &PolkitAuthorizer::onPolkit);
}

void PolkitAuthorizer::onPolkit(const QString &caller, const QDBusPendingCallWatcher &call)
{
    const QDBusPendingReply<PolkitVerdict> reply = call;
    if (!reply.isValid()) {
        qWarning("polkit: %s", qUtf8Printable(reply.error().message()));
        return settle(caller, Verdict::Unavailable);
    }
    const PolkitVerdict verdict = reply.value();
    if (verdict.authorized)
        return settle(caller, Verdict::Allowed);
    if (verdict.challenge)
        return settle(caller, Verdict::PasswordNeeded);
    const bool dismissed = verdict.details.contains(QStringLiteral("polkit.dismissed"));
    settle(caller, dismissed ? Verdict::Dismissed : Verdict::Denied);
}

void PolkitAuthorizer::onCallerGone(const QString &caller)
{
    m_callers.removeWatchedService(caller);
    const Pending pending = m_pending.take(caller);
    delete pending.call; // whose answer nobody wants
    if (!pending.polkitAsked)
        return;
    auto call = polkitCall(QStringLiteral("CancelCheckAuthorization"));
    call << cancelId(pending.number);
    m_bus.asyncCall(call, cancelTimeout); // closes the password dialog; nobody waits for the answer
}

void PolkitAuthorizer::settle(const QString &caller, Verdict verdict)
{
    m_callers.removeWatchedService(caller);
    const Pending pending = m_pending.take(caller);
    if (pending.context)
        pending.answer(verdict);
}

void PolkitAuthorizer::whenFinished(const QDBusMessage &message, Pending &pending,
    void (PolkitAuthorizer::*take)(const QString &, const QDBusPendingCallWatcher &))
{
    pending.call = new QDBusPendingCallWatcher(m_bus.asyncCall(message, noTimeout), this);
    connect(pending.call, &QDBusPendingCallWatcher::finished, this,
        [this, take, caller = pending.question.caller](QDBusPendingCallWatcher *finished) {
            finished->deleteLater();
            (this->*take)(caller, *finished);
        });
}
