// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/client/call_error.h"

#include "app/client/helper_text.h"
#include "app/client/tunnel_status.h"

#include <QDBusMessage>
#include <QHash>

using namespace Qt::StringLiterals;

namespace {

CallError::Kind kindOf(const QString &name)
{
    using Kind = CallError::Kind;
    static const QHash<QString, Kind> kinds{
        {u"org.freedesktop.DBus.Error.ServiceUnknown"_s, Kind::NoHelper},
        {u"org.freedesktop.DBus.Error.NameHasNoOwner"_s, Kind::NoHelper},
        {u"org.freedesktop.DBus.Error.NoReply"_s, Kind::NoHelper},
        {u"org.freedesktop.DBus.Error.Disconnected"_s, Kind::NoHelper},
        {u"org.freedesktop.DBus.Error.AccessDenied"_s, Kind::NotAuthorized},
        {u"org.freedesktop.DBus.Error.InteractiveAuthorizationRequired"_s, Kind::NoAgent},
        {u"org.freedesktop.DBus.Error.LimitsExceeded"_s, Kind::Busy},
        {u"org.navalis.Navalis1.Error.Locked"_s, Kind::Locked},
        {u"org.navalis.Navalis1.Error.Cancelled"_s, Kind::Cancelled},
        {u"org.navalis.Navalis1.Error.NoPolkit"_s, Kind::NoPolkit},
        {u"org.navalis.Navalis1.Error.Busy"_s, Kind::TestRunning},
        {u"org.navalis.Navalis1.Error.NotFound"_s, Kind::NotFound},
    };
    // Spawn.Failed, Spawn.ChildExited and their like: the bus could not start it.
    if (name.startsWith("org.freedesktop.DBus.Error.Spawn."_L1))
        return Kind::NoHelper;
    return kinds.value(name, Kind::Other);
}

} // namespace

CallError::CallError(const QDBusMessage &error)
    : m_kind(kindOf(error.errorName()))
    , m_detail(HelperText::of(error.errorMessage().isEmpty() ? error.errorName() : error.errorMessage(),
          error.arguments().value(1), TunnelStatus::maxText)
              .shown)
{
}

QString CallError::text() const
{
    switch (m_kind) {
    case Kind::None:
        return {};
    case Kind::NoHelper:
        return tr("The Navalis helper did not answer. “systemctl status navalis-helper” tells more.");
    case Kind::NotAuthorized:
        return tr(
            "Not allowed: you are not permitted to do this. Your administrator can change that, or do it for you.");
    case Kind::Cancelled:
        return tr("Nothing was changed: the password prompt was closed.");
    case Kind::NoPolkit:
        return tr(
            "The authorisation service polkit, which decides what you may do, does not run or is broken. “systemctl "
            "status polkit” tells more. Until it works, only root can do this, with navalisctl.");
    case Kind::NoAgent:
        return tr("This needs a password, but no program is running that could ask for it. Start your desktop's "
                  "authentication agent, or use navalisctl in a terminal.");
    case Kind::Locked:
        return tr("Your administrator has set this in /etc/navalis/navalis.conf. It cannot be changed here.");
    case Kind::Busy:
        return tr("Another request still waits for its password. Answer or close its prompt, then try again.");
    case Kind::TestRunning:
        return tr("Another server test is still running. Wait until it has finished, then try again.");
    case Kind::NotFound:
        return tr("It is not there any more: %1").arg(m_detail);
    case Kind::Other:
        return tr("The helper refused: %1").arg(m_detail);
    }
    Q_UNREACHABLE_RETURN({});
}
