// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/tray/options_view.h"

#include "app/client/state_text.h"
using namespace Qt::StringLiterals;

OptionsView OptionsView::of(const TunnelStatus &status)
{
    QVariantMap values = status.options.toMap();
    values.insert(u"Mode"_s, status.mode);

    OptionsView view;
    for (const auto &[key, value] : values.asKeyValueRange()) {
        const bool locked = status.isLocked(key);
        view.options.insert(key,
            {.value = value, .enabled = status.isPresent() && !locked, .lock = locked ? StateText::lock() : QString()});
    }
    view.facts = factsOf(status);
    return view;
}

QString OptionsView::factsOf(const TunnelStatus &status)
{
    if (!status.isPresent())
        return {};
    const bool isUp = status.tunnelState() != TunnelState::Off && status.tunnelState() != TunnelState::Standby;
    const QString firewall = status.firewall == u"guarded" ? tr("in place")
        : isUp                                             ? tr("none, so the tunnel stays closed")
                                                           : tr("none is needed while the tunnel is off");
    QStringList lines{tr("Interface: %1").arg(status.interface),
        tr("Largest packet (MTU), in bytes: %1").arg(status.mtu), tr("Firewall: %1").arg(firewall)};
    if (!status.localEndpoint.isEmpty())
        lines += tr("Own address and port: %1").arg(status.localEndpoint);
    if (!status.mappedEndpoint.isEmpty())
        lines += tr("As the server sees it: %1").arg(status.mappedEndpoint);
    return lines.join(u'\n');
}
