// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/cli/server_lines.h"

#include "app/cli/output.h"
#include "app/client/nat_text.h"
#include "app/client/server_test_text.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype nameWidth = 32;
constexpr int percent = 100;

QString joined(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(ServerLines::tr(", "));
}

} // namespace

QString ServerLines::list(const ServerChoices &servers, const QString &current)
{
    QString result;
    for (const ServerChoice &server : servers) {
        const bool inUse = server.current || server.name == current;
        result += (inUse ? output::coloured(u"* "_s + server.name, output::bold) : u"  "_s + server.name) + u'\n';
        for (const QString &line : {origin(server), finding(server)})
            if (!line.isEmpty())
                result += u"    "_s + output::wrapped(line, 4) + u'\n';
    }
    return result;
}

QString ServerLines::tested(const ServerChoice &server)
{
    const QString name = output::padded(server.name, nameWidth);
    const QString gap = output::width(name) > nameWidth ? u'\n' + QString(nameWidth, u' ') : QString();
    const int colour = server.works() ? output::green : output::red;
    return name + gap + output::coloured(output::wrapped(finding(server), nameWidth), colour) + u'\n';
}

QString ServerLines::origin(const ServerChoice &server)
{
    const QString evidence
        = server.evidence.isEmpty() ? QString() : tr("last known to answer on %1").arg(server.evidence);
    const QString pinned = server.pinned ? tr("chosen by you") : QString();
    return joined({pinned, server.source, server.note.shown, evidence});
}

QString ServerLines::finding(const ServerChoice &server)
{
    if (server.result.isEmpty())
        return {};
    const QString result = ServerTestText::result(server.result);
    if (!server.works())
        return joined({result, output::localTime(server.lastTest)});
    const QString time = server.roundTrip > 0 ? tr("%1 ms").arg(server.roundTrip, 0, 'f', 0) : QString();
    const QString loss = server.loss > 0 ? tr("%1 % lost").arg(std::lround(server.loss * percent)) : QString();
    return joined({result, time, loss, NatText::of(server.natType).name, output::localTime(server.lastTest)});
}
