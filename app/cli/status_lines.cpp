// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/cli/status_lines.h"

#include "app/cli/output.h"
#include "app/client/nat_text.h"
#include "app/client/state_text.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype timeWidth = 9; // 12:00:00 and a blank

int colourOf(TunnelState state)
{
    switch (state) {
    case TunnelState::Online:
        return output::green;
    case TunnelState::Connecting:
    case TunnelState::Limited:
        return output::yellow;
    case TunnelState::Failed:
        return output::red;
    case TunnelState::Off:
    case TunnelState::Standby:
    case TunnelState::Other:
        return output::bold;
    }
    Q_UNREACHABLE_RETURN(output::plain);
}

} // namespace

QString StatusLines::status(const TunnelStatus &status)
{
    const auto text = StateText::of(status);
    const std::pair<QString, QString> rows[] = {
        {tr("Mode"), mode(status.mode)},
        {tr("Address"), status.address},
        {tr("Server"), StateText::server(status)},
        {tr("NAT"), NatText::of(status.natType).meaning},
        {tr("NAT details"), StateText::natDetails(status)},
        {tr("Relay"), StateText::relay(status)},
        {tr("Network"), StateText::network(status)},
        {tr("Since"), output::localTime(status.since)},
        {tr("Detail"), status.stateDetail.shown},
    };
    qsizetype width = 0;
    for (const auto &[label, value] : rows)
        width = std::max(width, output::width(label) + 2);

    QString result = output::coloured(output::wrapped(text.sentence, 0), colourOf(status.tunnelState())) + u'\n';
    if (!text.reason.isEmpty())
        result += output::wrapped(text.reason, 0) + u'\n';
    if (status.isPresent() && !status.isModeChosen())
        result += output::wrapped(
                      tr("“navalisctl auto” uses it where the network has no IPv6, “navalisctl on” always."), 0)
            + u'\n';
    for (const auto &[label, value] : rows)
        result += output::row(label, value, width);
    return result;
}

QString StatusLines::change(const TunnelStatus &status)
{
    QStringList words;
    if (status.isPresent())
        words << status.state << status.stateReason << status.address;
    else
        words << StateText::of(status).sentence;
    words.removeAll(QString());
    return words.join(u' ').left(output::columns - timeWidth);
}

QString StatusLines::mode(const QString &mode)
{
    if (mode == u"auto")
        return tr("auto: only where the network has no IPv6");
    if (mode == u"on")
        return tr("on: always");
    if (mode == u"off")
        return tr("off: never");
    return mode;
}
