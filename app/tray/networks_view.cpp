// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/tray/networks_view.h"

#include "app/client/nat_text.h"
#include "app/client/state_text.h"

#include <QDateTime>

#include <limits>

NetworksView NetworksView::of(const TunnelStatus &status, const KnownNetworks &networks,
    const QMap<QString, QString> &typed, const QLocale &locale)
{
    NetworksView view;
    const bool locked = status.isLocked(u"Networks");
    view.enabled = status.isPresent() && !locked;
    view.lock = locked ? StateText::lock() : QString();
    for (const KnownNetwork &network : networks) {
        const QString rule = typed.value(network.uuid, network.rule);
        QStringList result{network.server, NatText::of(network.natType).name};
        result.removeAll(QString());
        view.rows += Row{.uuid = network.uuid,
            .name = network.name.isEmpty() ? network.uuid : network.name,
            .rule = rule,
            .ruleText = rule == network.rule ? ruleName(rule) : tr("%1 (not applied yet)", "rule").arg(ruleName(rule)),
            .seen = network.current ? tr("now")
                : network.lastSeen > 0
                ? locale.toString(QDateTime::fromSecsSinceEpoch(network.lastSeen).date(), QLocale::ShortFormat)
                : QString(),
            .seenAt = network.current ? std::numeric_limits<qint64>::max() : network.lastSeen,
            .lastResult = result.join(tr(", "))};
    }
    return view;
}

QString NetworksView::ruleName(const QString &rule)
{
    if (rule == u"automatic")
        return tr("Automatic");
    if (rule == u"always")
        return tr("Always on");
    if (rule == u"never")
        return tr("Never");
    return rule;
}
