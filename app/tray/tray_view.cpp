// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/tray/tray_view.h"

#include "app/client/nat_text.h"
#include "app/client/state_text.h"
#include "app/tray/direction.h"

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

} // namespace

TrayView TrayView::of(const TunnelStatus &status, const ServerChoices &servers, const QString &traffic)
{
    TrayView view;
    view.icon = iconName(status);
    view.needsAttention = isProblem(status);
    view.toolTip = toolTipOf(status, traffic);
    view.statusText = literal(StateText::of(status).sentence);
    if (!status.address.isEmpty())
        view.addressText = tr("%1 — Copy").arg(inOrder(literal(status.address)));
    view.switchOn = status.isWanted();
    view.switchEnabled = status.isPresent() && !status.isLocked(u"Mode");
    view.portal = status.isPresent() && status.stateReason == u"captive-portal";
    view.rule = status.networkRule;
    view.ruleEnabled = status.isPresent() && !status.networkRule.isEmpty() && !status.isLocked(u"Networks");
    view.servers = serversOf(status, servers);
    view.currentServer = status.selectedServer;
    view.serversEnabled = status.isPresent() && !status.isLocked(u"Server");
    return view;
}

QList<TrayView::Server> TrayView::serversOf(const TunnelStatus &status, const ServerChoices &servers)
{
    const QString best = status.selectedServer.isEmpty() && !status.server.isEmpty()
        ? tr("Automatic (%1)", "server in use").arg(literal(status.server))
        : tr("Automatic");
    QList<Server> result{{.name = {}, .label = best}};
    bool pinnedIsListed = status.selectedServer.isEmpty();
    for (const ServerChoice &server : servers) {
        result += Server{.name = server.name, .label = label(server)};
        pinnedIsListed |= server.name.compare(status.selectedServer, Qt::CaseInsensitive) == 0;
    }
    if (!pinnedIsListed)
        result.insert(1, Server{.name = status.selectedServer, .label = literal(status.selectedServer)});
    return result;
}

QString TrayView::label(const ServerChoice &server)
{
    if (server.result.isEmpty())
        return literal(server.name);
    if (!server.works())
        return tr("%1 (no answer)", "server").arg(literal(server.name));
    return tr("%1 (%2 ms)", "server and its round trip").arg(literal(server.name)).arg(server.roundTrip, 0, 'f', 0);
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

QString TrayView::toolTipOf(const TunnelStatus &status, const QString &traffic)
{
    const auto text = StateText::of(status);
    QStringList lines{text.sentence, text.reason, status.address, StateText::server(status),
        NatText::of(status.natType).meaning, traffic};
    lines.removeAll(QString());
    if (status.isPresent() && !status.isLocked(u"Mode"))
        lines += status.isWanted() ? tr("Middle click turns it off") : tr("Middle click turns it on");
    return lines.join(u'\n').toHtmlEscaped();
}
