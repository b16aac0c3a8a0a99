// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/tray/glance_policy.h"

#include <QTest>

#include <functional>

using namespace std::chrono_literals;

namespace {

using Time = GlancePolicy::Time;
using Times = QList<int>; // minutes

// What the tunnel has carried at a time.
using Bytes = std::function<quint64(Time)>;

constexpr quint64 megabyte = 1'000'000;

Times looks(const Bytes &bytes, Time until)
{
    Times result;
    GlancePolicy policy;
    policy.start(0s);
    for (Time now{0}; policy.deadline() && *policy.deadline() <= until; policy.onLook(now, bytes(now))) {
        now = *policy.deadline();
        result += std::chrono::duration_cast<std::chrono::duration<int, std::ratio<60>>>(now).count();
    }
    return result;
}

quint64 minutes(Time time)
{
    return static_cast<quint64>(time / 1min);
}

} // namespace

class TestGlancePolicy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theLooksFollowTheTraffic_data()
    {
        QTest::addColumn<Bytes>("bytes");
        QTest::addColumn<Times>("expected"); // within two hours

        const Times ever{0, 2, 6, 14};
        QTest::newRow("nothing") << Bytes([](Time) { return 0; }) << ever;
        QTest::newRow("what keeps itself alive") << Bytes([](Time now) { return minutes(now) * 3000; }) << ever;
        QTest::newRow("five minutes of traffic at once")
            << Bytes([](Time now) { return std::min<quint64>(minutes(now), 5) * megabyte; })
            << Times{0, 2, 3, 4, 5, 6, 8, 12, 20};
        QTest::newRow("traffic after an hour, of which nothing tells")
            << Bytes([](Time now) { return now < 60min ? 0 : std::min<quint64>(minutes(now) - 59, 5) * megabyte; })
            << ever;
        QTest::newRow("counters that start anew")
            << Bytes([](Time now) { return now < 5min ? 50 * megabyte : 0; }) << Times{0, 2, 6, 7, 9, 13, 21};
    }

    void theLooksFollowTheTraffic()
    {
        QFETCH(const Bytes, bytes);
        QFETCH(const Times, expected);
        QCOMPARE(looks(bytes, 2h), expected);
    }

    void atRestItNeverWakesUp()
    {
        QCOMPARE(looks([](Time) { return 0; }, 24h).last(), 14);
    }

    void whoComesAfterTheRestSeesWhatIsNewAndTrafficIsFollowedAgain()
    {
        GlancePolicy policy;
        policy.start(0s);
        Time now{0};
        for (; policy.deadline(); policy.onLook(now, 0))
            now = *policy.deadline();

        policy.onOccasion(10h);
        QCOMPARE(policy.deadline(), 10h);
        policy.onLook(10h, 0);
        QVERIFY(!policy.deadline()); // one look is enough where nothing flows
        policy.onOccasion(11h);
        policy.onLook(11h, megabyte);
        QCOMPARE(policy.deadline(), 11h + 1min);
    }

    void steadyTrafficIsLookedAtEachMinute()
    {
        QCOMPARE(looks([](Time now) { return minutes(now) * megabyte; }, 24h).size(), 24 * 60);
    }

    void nobodyLooksAtATunnelThatCarriesNothing()
    {
        GlancePolicy policy;
        policy.onOccasion(1s);
        QVERIFY(!policy.deadline());
        policy.start(2s);
        QCOMPARE(policy.deadline(), 2s);
        policy.stop();
        policy.onLook(3s, 0); // an answer that was under way
        QVERIFY(!policy.deadline());
    }

    void whoeverComesIsShownFreshNumbersButNotOverAndOver()
    {
        GlancePolicy policy;
        policy.start(0s);
        policy.onLook(0s, 0);
        QCOMPARE(policy.deadline(), 2min);

        policy.onOccasion(1s);
        QCOMPARE(policy.deadline(), 3s);
        policy.onLook(3s, 0);
        policy.onOccasion(70s);
        QCOMPARE(policy.deadline(), 70s);
    }

    void anOccasionPutsNothingOff()
    {
        GlancePolicy policy;
        policy.start(0s);
        policy.onOccasion(1h);
        QCOMPARE(policy.deadline(), 0s);
    }

    void countersThatCannotBeReadAreAskedForSeldom()
    {
        GlancePolicy policy;
        policy.start(0s);
        policy.onLook(0s, {});
        policy.onLook(2min, {});
        QCOMPARE(policy.deadline(), 6min);
    }
};

QTEST_APPLESS_MAIN(TestGlancePolicy)
#include "tst_glance_policy.moc"
