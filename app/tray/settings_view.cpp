// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/tray/settings_view.h"

#include <algorithm>

SettingsView SettingsView::of(const TunnelStatus &status, const ServerChoices &servers)
{
    const QString lock = tr("Set by your administrator.");
    SettingsView view;
    view.mode = status.mode;
    view.modeEnabled = status.isPresent() && !status.isLocked(u"Mode");
    view.modeLock = status.isLocked(u"Mode") ? lock : QString();
    for (const ServerChoice &server : servers)
        view.servers += Choice{.name = server.name, .label = label(server)};
    view.server = status.server;
    view.serverEnabled = status.isPresent() && !status.isLocked(u"Server");
    view.serverLock = status.isLocked(u"Server") ? lock : QString();
    return view;
}

bool SettingsView::isListed(const QString &name) const
{
    // Host names know no difference of case.
    return std::any_of(servers.begin(), servers.end(),
        [&](const Choice &choice) { return choice.name.compare(name, Qt::CaseInsensitive) == 0; });
}

QString SettingsView::label(const ServerChoice &server)
{
    const QString origin = server.source == u"user" ? tr("added by you")
        : server.source == u"administrator"         ? tr("from your administrator")
                                                    : QString();
    const QString remark = origin.isEmpty() ? server.note : origin;
    return remark.isEmpty() ? server.name : tr("%1 — %2", "server and a remark").arg(server.name, remark);
}

SettingsWish SettingsWish::between(const SettingsView &now, const QString &mode, const QString &server)
{
    SettingsWish wish;
    if (now.modeEnabled && mode != now.mode)
        wish.mode = mode;
    if (now.serverEnabled && server != now.server)
        wish.server = server;
    return wish;
}
