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
    if (statistics.traffic.isEmpty())
        return view;

    const auto counted
        = [&](const QString &key) { return size(locale, static_cast<double>(statistics.traffic.value(key))); };
    view.totals = tr("%1 received, %2 sent").arg(counted(u"rxBytes"_s), counted(u"txBytes"_s));
    const auto current = history.current();
    view.now = tr("now %1/s in, %2/s out").arg(size(locale, current.received), size(locale, current.sent));
    return view;
}
