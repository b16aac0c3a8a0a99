// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/tray/diagnostics_view.h"

#include "app/client/check_name.h"

#include <QDateTime>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

qsizetype count(const Checks &checks, QStringView result)
{
    return std::count_if(checks.begin(), checks.end(), [&](const Check &check) { return check.result == result; });
}

QString line(const QString &time, const QString &kind, const QString &text)
{
    return u"%1  %2: %3"_s.arg(time, kind, text);
}

} // namespace

DiagnosticsView DiagnosticsView::of(
    const Checks &checks, const HelperEvents &events, const QString &kind, const QString &filter, const QLocale &locale)
{
    DiagnosticsView view;
    view.summary = summaryOf(checks);
    for (const Check &check : checks)
        view.rows += row(check);
    for (const HelperEvent &event : events) {
        if (!kind.isEmpty() && event.kind != kind)
            continue;
        const auto time = QDateTime::fromMSecsSinceEpoch(event.time).time();
        const QString text = line(locale.toString(time, u"HH:mm:ss.zzz"_s), kindName(event.kind), event.text.shown);
        if (text.contains(filter, Qt::CaseInsensitive))
            view.log += text;
    }
    return view;
}

QList<DiagnosticsView::Row> DiagnosticsView::awaited()
{
    QList<Row> rows;
    for (const QString &check : CheckName::all())
        rows += Row{.name = CheckName::of(check),
            .mark = u"…"_s,
            .result = tr("Not checked yet"),
            .explanation = {},
            .remedy = {}};
    return rows;
}

DiagnosticsView::Row DiagnosticsView::row(const Check &check)
{
    Row row{.name = CheckName::of(check.check),
        .mark = u"?"_s,
        .result = check.result,
        .explanation = check.explanation.shown,
        .remedy = check.remedy.shown};
    if (check.result == u"ok") {
        row.mark = u"✓"_s;
        row.result = tr("Good");
    } else if (check.result == u"warning") {
        row.mark = u"!"_s;
        row.result = tr("Warning");
    } else if (check.result == u"failed") {
        row.mark = u"✗"_s;
        row.result = tr("Failed");
    } else if (check.result == u"skipped") {
        row.mark = u"–"_s;
        row.result = tr("Skipped");
    }
    return row;
}

QString DiagnosticsView::summaryOf(const Checks &checks)
{
    if (checks.isEmpty())
        return {};
    if (const qsizetype failed = count(checks, u"failed"); failed > 0)
        return tr("Checks that failed: %n", nullptr, static_cast<int>(failed));
    if (const qsizetype warnings = count(checks, u"warning"); warnings > 0)
        return tr("Nothing failed. Warnings: %n", nullptr, static_cast<int>(warnings));
    if (count(checks, u"ok") == 0)
        return tr("Nothing could be checked.");
    return tr("Everything is in order.");
}

QStringList DiagnosticsView::kinds()
{
    return {
        u"state"_s, u"server"_s, u"network"_s, u"interface"_s, u"settings"_s, u"engine"_s, u"request"_s, u"warning"_s};
}

QString DiagnosticsView::kindName(const QString &kind)
{
    if (kind == u"state")
        return tr("State");
    if (kind == u"server")
        return tr("Servers");
    if (kind == u"network")
        return tr("Networks");
    if (kind == u"interface")
        return tr("Interface");
    if (kind == u"settings")
        return tr("Settings");
    if (kind == u"engine")
        return tr("Engine");
    if (kind == u"request")
        return tr("Requests");
    if (kind == u"warning")
        return tr("Warnings");
    return kind;
}

QString diagnosticsReport(const TunnelStatus &status, const Checks &checks, const HelperEvents &events)
{
    QString text = u"Navalis %1, helper %2\nState: %3 %4\n\n"_s.arg(QCoreApplication::applicationVersion(),
        status.version.isEmpty() ? u"not reachable"_s : status.version, status.state, status.stateReason);
    for (const Check &check : checks) {
        text += u"[%1] %2: %3\n"_s.arg(check.result, check.check, check.explanation.english);
        if (!check.remedy.isEmpty())
            text += u"    %1\n"_s.arg(check.remedy.english);
    }
    text += u'\n';
    for (const HelperEvent &event : events)
        text += line(QDateTime::fromMSecsSinceEpoch(event.time).toUTC().toString(Qt::ISODateWithMs), event.kind,
                    event.text.english)
            + u'\n';
    return text;
}
