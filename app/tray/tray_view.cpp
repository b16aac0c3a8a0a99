// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/tray/tray_view.h"

#include "app/client/state_text.h"

using namespace Qt::StringLiterals;

namespace {

bool isProblem(const TunnelStatus &status)
{
    if (status.helper == HelperState::Asking)
        return false;
    return !status.isPresent() || status.tunnelState() == TunnelState::Failed;
}

// A menu takes "&x" for a mnemonic.
QString literal(QString text)
{
    return text.replace(u'&', "&&"_L1);
}

QStringList namesOf(const ServerChoices &servers, const QString &current)
{
    QStringList names;
    for (const ServerChoice &server : servers)
        names += server.name;
    if (!current.isEmpty() && !names.contains(current, Qt::CaseInsensitive))
        names.prepend(current);
    return names;
}

} // namespace

TrayView TrayView::of(const TunnelStatus &status, const ServerChoices &servers)
{
    TrayView view;
    view.icon = iconName(status);
    view.needsAttention = isProblem(status);
    view.toolTip = toolTipOf(status);
    view.statusText = literal(StateText::of(status).sentence);
    if (!status.address.isEmpty())
        view.addressText = tr("%1 — Copy").arg(literal(status.address));
    view.switchOn = status.isWanted();
    view.switchEnabled = status.isPresent() && !status.isLocked(u"Mode");
    view.servers = namesOf(servers, status.server);
    view.currentServer = status.server;
    view.serversEnabled = status.isPresent() && !status.isLocked(u"Server") && !view.servers.isEmpty();
    return view;
}

QString TrayView::iconName(const TunnelStatus &status)
{
    const auto shape = [&]() -> QLatin1StringView {
        if (status.helper == HelperState::Asking)
            return "paused"_L1;
        if (!status.isPresent())
            return "error"_L1;
        switch (status.tunnelState()) {
        case TunnelState::Off:
            return "off"_L1;
        case TunnelState::Standby:
            return status.stateReason == u"native-ipv6" ? "off"_L1 : "paused"_L1;
        case TunnelState::Connecting:
            return "connecting"_L1;
        case TunnelState::Online:
            return "on"_L1;
        case TunnelState::Limited:
            return "limited"_L1;
        case TunnelState::Failed:
            return "error"_L1;
        case TunnelState::Other:
            return "paused"_L1;
        }
        Q_UNREACHABLE_RETURN({});
    }();
    return u"org.navalis.Navalis-%1-symbolic"_s.arg(shape);
}

QString TrayView::toolTipOf(const TunnelStatus &status)
{
    const auto text = StateText::of(status);
    QStringList lines{
        text.sentence, text.reason, status.address, StateText::server(status), StateText::nat(status.natType)};
    lines.removeAll(QString());
    if (status.isPresent() && !status.isLocked(u"Mode"))
        lines += status.isWanted() ? tr("Middle click turns it off") : tr("Middle click turns it on");
    return lines.join(u'\n').toHtmlEscaped();
}
