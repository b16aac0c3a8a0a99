// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/tray/servers_view.h"

#include "app/client/nat_text.h"
#include "app/client/server_test_text.h"
#include "app/client/state_text.h"
#include "app/tray/direction.h"

#include <QDateTime>

#include <algorithm>
#include <utility>

namespace {

bool isSame(const QString &one, const QString &other)
{
    return one.compare(other, Qt::CaseInsensitive) == 0;
}

QString fastestOf(const ServerChoices &servers, const ServerEdits &edits)
{
    const ServerChoice *best = nullptr;
    for (const ServerChoice &server : servers) {
        const bool better = best == nullptr || server.loss < best->loss
            || (server.loss == best->loss && server.roundTrip < best->roundTrip);
        if (server.works() && better && !edits.removes(server))
            best = &server;
    }
    return best == nullptr ? QString() : best->name;
}

// What the list would be.
ServerChoices withAdded(ServerChoices servers, const ServerEdits &edits)
{
    for (const ServerChoice &added : edits.added) {
        const auto same = [&](const ServerChoice &server) { return isSame(server.name, added.name); };
        if (std::none_of(servers.begin(), servers.end(), same))
            servers += added;
    }
    return servers;
}

} // namespace

bool ServerEdits::removes(const ServerChoice &server) const
{
    return removed.contains(server.name, Qt::CaseInsensitive) || (reset && server.source == u"user");
}

void ServerEdits::keep(const QString &name, const ServerChoices &listed)
{
    if (std::exchange(reset, false))
        for (const ServerChoice &server : listed)
            if (server.source == u"user")
                removed += server.name;
    removed.removeIf([&](const QString &other) { return isSame(other, name); });
}

ServersView ServersView::of(
    const TunnelStatus &status, const ServerChoices &servers, const ServerEdits &edits, const QLocale &locale)
{
    const QString lock = StateText::lock();
    ServersView view;
    view.choiceEnabled = status.isPresent() && !status.isLocked(u"Server");
    view.choiceLock = status.isLocked(u"Server") ? lock : QString();
    view.listEnabled = status.isPresent() && !status.isLocked(u"Servers");
    view.listLock = status.isLocked(u"Servers") ? lock : QString();
    view.testable = status.isPresent();
    view.chosen = edits.chosen.value_or(status.selectedServer);
    const ServerChoices all = withAdded(servers, edits);
    view.fastest = fastestOf(all, edits);
    for (const ServerChoice &server : all) {
        view.rows += row(server, edits, locale);
        if (!edits.removes(server))
            view.choices += server.name;
    }
    if (!view.chosen.isEmpty() && !view.choices.contains(view.chosen, Qt::CaseInsensitive))
        view.choices += view.chosen;
    return view;
}

ServersView::Row ServersView::row(const ServerChoice &server, const ServerEdits &edits, const QLocale &locale)
{
    Row row;
    row.name = server.name;
    row.result = ServerTestText::shortResult(server.result);
    row.time = server.roundTrip;
    row.lost = server.loss;
    if (server.works()) {
        row.roundTrip = tr("%1 ms").arg(locale.toString(server.roundTrip, 'f', server.roundTrip < 10 ? 1 : 0));
        row.nat = NatText::of(server.natType).name;
    }
    if (!server.result.isEmpty())
        row.loss = tr("%1 %").arg(locale.toString(server.loss * 100, 'f', 0));
    row.remark = remark(server, edits);
    row.details = details(server, locale);
    row.removable = server.removable;
    row.leaves = edits.removes(server);
    return row;
}

QString ServersView::remark(const ServerChoice &server, const ServerEdits &edits)
{
    if (edits.removes(server))
        return tr("will be removed");
    if (edits.added.contains(server))
        return tr("will be added");
    if (server.current)
        return tr("in use");
    if (server.source == u"user")
        return tr("added by you");
    if (server.source == u"administrator")
        return tr("from your administrator");
    return server.note.shown;
}

QString ServersView::details(const ServerChoice &server, const QLocale &locale)
{
    QStringList particulars;
    if (!server.address.isEmpty())
        particulars += inOrder(server.address);
    if (server.lastTest > 0)
        particulars += tr("tested %1", "when")
                           .arg(locale.toString(QDateTime::fromSecsSinceEpoch(server.lastTest), QLocale::ShortFormat));
    if (!server.note.isEmpty())
        particulars += server.note.shown;
    const QString name = particulars.isEmpty()
        ? inOrder(server.name)
        : tr("%1 (%2)", "a server and what is known of it").arg(inOrder(server.name), particulars.join(tr(", ")));
    return inDirection(name) + u'\n' + ServerTestText::result(server.result);
}
