// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/tray/traffic_view.h"

#include <QTest>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

class TestTraffic : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ratesAreDifferencesOverTime()
    {
        TrafficHistory history;
        history.add(0s, 1000, 500);
        QVERIFY(history.rates().isEmpty());
        history.add(2s, 5000, 500);
        QCOMPARE(history.current(), (TrafficHistory::Rate{.received = 2000, .sent = 0}));
    }

    void aSecondLookInTheSameInstantCountsNothing()
    {
        TrafficHistory history;
        history.add(1s, 0, 0);
        history.add(1s, 1000, 0);
        QVERIFY(history.rates().isEmpty());
    }

    void countersThatStartAnewAreNoTraffic()
    {
        TrafficHistory history;
        history.add(0s, 1'000'000, 1'000'000);
        history.add(1s, 10, 10);
        QCOMPARE(history.current(), TrafficHistory::Rate());
    }

    void onlyAMinuteIsKept()
    {
        TrafficHistory history;
        for (int second = 0; second < 200; ++second)
            history.add(std::chrono::seconds(second), static_cast<quint64>(second) * 100, 0);
        QCOMPARE(history.rates().size(), 60);
    }

    void wordsSayWhatTheGraphShows()
    {
        TrafficHistory history;
        history.add(0s, 0, 0);
        history.add(1s, 12'000, 3'000);
        const Statistics statistics{.traffic = {{u"rxBytes"_s, 12'000}, {u"txBytes"_s, 3'000}}, .drops = {}};
        const auto view = TrafficView::of(statistics, history, QLocale::c());
        QCOMPARE(view.totals, u"12.0 kB received, 3.0 kB sent"_s);
        QCOMPARE(view.now, u"now 12.0 kB/s in, 3.0 kB/s out"_s);
        QCOMPARE(view.peak, 12'000.0);
        QVERIFY(TrafficView::of({}, {}, QLocale::c()).totals.isEmpty());
        QCOMPARE(TrafficView::totalsAt(statistics, {QDate(2026, 1, 31), QTime(10, 32, 59)}, QLocale(QLocale::German)),
            u"12,0 kB received, 3,0 kB sent (as of 31.01.26 10:32)"_s); // it may be read the day after
        QVERIFY(TrafficView::totalsAt({}, {}, QLocale::c()).isEmpty());
    }
};

QTEST_APPLESS_MAIN(TestTraffic)
#include "tst_traffic.moc"
