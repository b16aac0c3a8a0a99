// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/tray/traffic_view.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

// A line that hardly carries anything is to look like one.
constexpr double leastPeak = 1000;

QString size(const QLocale &locale, double bytes)
{
    return locale.formattedDataSize(static_cast<qint64>(bytes), 1, QLocale::DataSizeSIFormat);
}

} // namespace

TrafficView TrafficView::of(const Statistics &statistics, const TrafficHistory &history, const QLocale &locale)
{
    TrafficView view;
    view.rates = history.rates();
    view.peak = leastPeak;
    for (const auto &rate : view.rates)
        view.peak = std::max({view.peak, rate.received, rate.sent});
    view.peakText = tr("%1/s").arg(size(locale, view.peak));
    view.totals = totalsOf(statistics, locale);
    if (view.totals.isEmpty())
        return view;
    const auto current = history.current();
    view.now = tr("now %1/s in, %2/s out").arg(size(locale, current.received), size(locale, current.sent));
    return view;
}

QString TrafficView::totalsAt(const Statistics &statistics, const QDateTime &time, const QLocale &locale)
{
    const QString totals = totalsOf(statistics, locale);
    if (totals.isEmpty())
        return {};
    return tr("%1 (as of %2)", "received and sent, and when that was counted")
        .arg(totals, locale.toString(time, QLocale::ShortFormat));
}

QString TrafficView::totalsOf(const Statistics &statistics, const QLocale &locale)
{
    if (statistics.traffic.isEmpty())
        return {};
    const auto counted
        = [&](const QString &key) { return size(locale, static_cast<double>(statistics.traffic.value(key))); };
    return tr("%1 received, %2 sent").arg(counted(u"rxBytes"_s), counted(u"txBytes"_s));
}
