// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "helper/service/bus_object.h"

#include "helper/service/sentence_on_bus.h"

namespace {

const QString objectPath = QStringLiteral("/org/navalis/Navalis1");
const QString accessDenied = QStringLiteral("org.freedesktop.DBus.Error.AccessDenied");
const QString limitsExceeded = QStringLiteral("org.freedesktop.DBus.Error.LimitsExceeded");
const QString dismissed = QStringLiteral("org.navalis.Navalis1.Error.Cancelled");
const QString noPolkit = QStringLiteral("org.navalis.Navalis1.Error.NoPolkit");
const QString passwordNeeded = QStringLiteral("org.freedesktop.DBus.Error.InteractiveAuthorizationRequired");

QString errorName(Refusal::Kind kind)
{
    switch (kind) {
    case Refusal::Kind::InvalidArgument:
        return QStringLiteral("org.navalis.Navalis1.Error.InvalidArgument");
    case Refusal::Kind::Locked:
        return QStringLiteral("org.navalis.Navalis1.Error.Locked");
    case Refusal::Kind::NotStored:
        return QStringLiteral("org.navalis.Navalis1.Error.NotStored");
    case Refusal::Kind::NotFound:
        return QStringLiteral("org.navalis.Navalis1.Error.NotFound");
    case Refusal::Kind::Busy:
        return QStringLiteral("org.navalis.Navalis1.Error.Busy");
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace

BusObject::BusObject(Authorizer &authorizer, QDBusConnection bus, QObject *parent)
    : QObject(parent)
    , m_authorizer(authorizer)
    , m_bus(std::move(bus))
{
    registerSentences();
}

QString BusObject::busName()
{
    return QStringLiteral("org.navalis.Navalis1");
}

bool BusObject::registerObject()
{
    m_isRegistered = m_bus.registerObject(objectPath, this);
    return m_isRegistered;
}

void BusObject::whenAllowed(const QString &action, Work work)
{
    whenAllowedLater(action, [this, work = std::move(work)](const OpenCall &call) { answer(call.message, work()); });
}

void BusObject::whenAllowedLater(const QString &action, LaterWork work)
{
    // The context is gone once this call returns, so keep what the answer needs.
    const auto call = answeredLater();
    if (!call)
        return;
    const QDBusMessage &message = call->message;
    m_authorizer.check({message.service(), action, message.isInteractiveAuthorizationAllowed()}, this,
        [this, call = *call, work = std::move(work)](Authorizer::Verdict verdict) { finish(call, verdict, work); });
}

void BusObject::refuse(const Refusal &refusal)
{
    setDelayedReply(true); // the answer that Qt would send holds nothing but the text
    send(errorReply(message(), errorName(refusal.kind), refusal.text));
}

std::optional<OpenCall> BusObject::answeredLater()
{
    auto call = m_open.open(message());
    setDelayedReply(true);
    if (!call)
        send(errorReply(message(), limitsExceeded,
            Sentence(QT_TRANSLATE_NOOP(
                "Helper", "Too many calls wait for their answers. Try again once some of them have come."))));
    return call;
}

QVariantMap BusObject::announce(const QString &interface, const QVariantMap &properties)
{
    QVariantMap changed;
    QVariantMap before;
    for (const auto &[name, value] : properties.asKeyValueRange()) {
        const QByteArray key = name.toLatin1();
        const QVariant former = property(key.constData());
        if (former == value)
            continue;
        setProperty(key.constData(), value);
        changed.insert(name, value);
        before.insert(name, former);
    }
    // QtDBus does not send PropertiesChanged by itself.
    if (!changed.isEmpty()) {
        const QDBusMessage signal = QDBusMessage::createSignal(
            objectPath, QStringLiteral("org.freedesktop.DBus.Properties"), QStringLiteral("PropertiesChanged"));
        broadcast(signal, {interface, changed, QStringList()});
    }
    return before;
}

void BusObject::signal(const QString &interface, const QString &name, const QVariantList &arguments) const
{
    broadcast(QDBusMessage::createSignal(objectPath, interface, name), arguments);
}

// What happens before the object is registered is no news: nobody has seen it otherwise.
void BusObject::broadcast(QDBusMessage signal, const QVariantList &arguments) const
{
    signal.setArguments(arguments);
    if (m_isRegistered)
        send(signal);
}

void BusObject::finish(const OpenCall &open, Authorizer::Verdict verdict, const LaterWork &work) const
{
    const QDBusMessage &call = open.message;
    switch (verdict) {
    case Authorizer::Verdict::Allowed:
        return work(open);
    case Authorizer::Verdict::Denied:
        return send(
            errorReply(call, accessDenied, Sentence(QT_TRANSLATE_NOOP("Helper", "You are not allowed to do this."))));
    case Authorizer::Verdict::Unavailable:
        return send(errorReply(call, noPolkit,
            Sentence(QT_TRANSLATE_NOOP("Helper",
                "The authorisation service polkit cannot be asked. “systemctl status polkit” tells why; root "
                "needs none."))));
    case Authorizer::Verdict::Dismissed:
        return send(
            errorReply(call, dismissed, Sentence(QT_TRANSLATE_NOOP("Helper", "The password prompt was closed."))));
    case Authorizer::Verdict::PasswordNeeded:
        return send(errorReply(call, passwordNeeded,
            Sentence(QT_TRANSLATE_NOOP("Helper", "This needs a password, and nobody could be asked for it."))));
    case Authorizer::Verdict::Busy:
        return send(errorReply(call, limitsExceeded,
            Sentence(QT_TRANSLATE_NOOP(
                "Helper", "Another request still waits for its password. Try again once that is answered."))));
    }
    Q_UNREACHABLE_RETURN();
}

void BusObject::answer(const QDBusMessage &call, const Change &change) const
{
    send(change ? call.createReply() : errorReply(call, errorName(change.error().kind), change.error().text));
}
