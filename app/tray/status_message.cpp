// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/tray/status_message.h"

#include "app/client/state_text.h"

StatusMessage StatusMessage::of(const TunnelStatus &status)
{
    StatusMessage message;
    message.action = actionFor(status);
    message.button = label(message.action);
    message.isFault = !status.isPresent() || status.tunnelState() != TunnelState::Standby;
    QStringList parts;
    if (message.action != Action::None)
        parts += StateText::of(status).reason;
    if (!status.stateDetail.isEmpty())
        parts += tr("Detail: %1").arg(status.stateDetail.shown);
    message.text = parts.join(u'\n').trimmed();
    return message;
}

StatusMessage StatusMessage::ofRefusal(const QString &problem)
{
    return {.text = problem, .button = label(Action::Dismiss), .action = Action::Dismiss};
}

StatusMessage StatusMessage::ofWaiting()
{
    return {.text = tr("Waiting for the helper. Perhaps a password prompt is open, even behind this window."),
        .button = {},
        .action = Action::None,
        .isFault = false};
}

// A button must not lead to a control that the administrator has locked.
StatusMessage::Action StatusMessage::actionFor(const TunnelStatus &status)
{
    const Action wanted = wantedFor(status);
    if (!status.isPresent() || !status.isLocked(settingBehind(wanted, status.stateReason)))
        return wanted;
    return status.tunnelState() == TunnelState::Standby ? Action::None : Action::Diagnose;
}

QString StatusMessage::settingBehind(Action action, const QString &reason)
{
    if (action == Action::ChooseServer)
        return QStringLiteral("Server");
    if (action == Action::SetPort)
        return QStringLiteral("ClientPort");
    if (action == Action::ChangeRules)
        return QStringLiteral("Networks");
    if (action != Action::ChangeSettings)
        return {};
    return reason == u"vpn"    ? QStringLiteral("Vpn")
        : reason == u"metered" ? QStringLiteral("Metered")
                               : QStringLiteral("Ipv6Disabled");
}

StatusMessage::Action StatusMessage::wantedFor(const TunnelStatus &status)
{
    switch (status.helper) {
    case HelperState::Asking:
        return Action::None;
    case HelperState::Missing:
    case HelperState::Stopped:
    case HelperState::Silent:
        return Action::AskHelper;
    case HelperState::WrongVersion:
        return status.isHelperOlder() ? Action::AskHelper : Action::RestartProgram;
    case HelperState::Present:
        break;
    }
    switch (status.tunnelState()) {
    case TunnelState::Standby:
        return actionForStandby(status.stateReason);
    case TunnelState::Limited:
        return status.stateReason == u"no-relay" ? Action::ChooseServer : Action::None;
    case TunnelState::Failed:
        return actionForFailure(status.stateReason);
    case TunnelState::Off:
    case TunnelState::Connecting:
    case TunnelState::Online:
    case TunnelState::Other:
        return Action::None;
    }
    Q_UNREACHABLE_RETURN({});
}

StatusMessage::Action StatusMessage::actionForStandby(const QString &reason)
{
    if (reason == u"captive-portal")
        return Action::OpenLoginPage;
    if (reason == u"network-rule")
        return Action::ChangeRules;
    if (reason == u"vpn" || reason == u"metered" || reason == u"ipv6-disabled")
        return Action::ChangeSettings;
    return Action::None;
}

StatusMessage::Action StatusMessage::actionForFailure(const QString &reason)
{
    if (reason == u"server-unreachable" || reason == u"name-resolution" || reason == u"server-refused-key")
        return Action::ChooseServer;
    if (reason == u"port-taken" || reason == u"no-socket")
        return Action::SetPort;
    if (reason == u"interface-taken" || reason == u"no-tun" || reason == u"missing-privilege")
        return Action::RestartTunnel;
    return Action::Diagnose;
}

QString StatusMessage::label(Action action)
{
    switch (action) {
    case Action::None:
        return {};
    case Action::Dismiss:
        return tr("Dismiss");
    case Action::AskHelper:
    case Action::RestartTunnel:
        return tr("Try &Again");
    case Action::RestartProgram:
        return tr("&Restart Navalis");
    case Action::OpenLoginPage:
        return tr("Open &Login Page…");
    case Action::ChooseServer:
        return tr("Choose Ser&ver…");
    case Action::SetPort:
        return tr("Set &Port…");
    case Action::ChangeRules:
        return tr("Change &Rule…");
    case Action::ChangeSettings:
        return tr("Change S&ettings…");
    case Action::Diagnose:
        return tr("Find Out &More…");
    }
    Q_UNREACHABLE_RETURN({});
}
