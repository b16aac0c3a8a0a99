// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/tray/status_view.h"

#include "app/client/nat_text.h"
#include "app/client/state_text.h"
#include "app/tray/tray_view.h"

#include <QDateTime>

StatusView StatusView::of(const TunnelStatus &status, const QLocale &locale)
{
    const auto text = StateText::of(status);
    const auto state = status.tunnelState();

    StatusView view;
    view.icon = TrayView::iconName(status);
    view.sentence = text.sentence;
    view.message = StatusMessage::of(status);
    view.reason = view.message.action == StatusMessage::Action::None ? text.reason : QString();
    view.switchOn = status.isWanted();
    view.switchEnabled = status.isPresent() && !status.isLocked(u"Mode");
    view.switchHint = hint(status);
    view.address = status.address;
    view.server = StateText::server(status);
    view.serverEnabled = status.isPresent() && !status.isLocked(u"Server");
    if (status.isPresent() && status.isLocked(u"Server"))
        view.serverLock = StateText::lock();
    view.nat = NatText::of(status.natType).meaning;
    view.natExplanation = StateText::natExplanation(status);
    view.relay = StateText::relay(status);
    view.network = StateText::network(status);
    view.carries = status.isPresent() && (state == TunnelState::Online || state == TunnelState::Limited);
    if (view.carries && status.since > 0)
        view.since = locale.toString(QDateTime::fromSecsSinceEpoch(status.since), QLocale::ShortFormat);
    return view;
}

QString StatusView::hint(const TunnelStatus &status)
{
    if (!status.isPresent())
        return {};
    if (status.isLocked(u"Mode"))
        return StateText::lock();
    if (status.mode == u"auto")
        return tr("Automatic: used where the network has no IPv6");
    if (status.mode == u"on")
        return tr("Always used");
    return tr("Not used");
}
