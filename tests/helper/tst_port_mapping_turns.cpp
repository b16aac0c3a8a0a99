// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "helper/portmap/lease.h"
#include "helper/portmap/router_epoch.h"
#include "helper/portmap/turns.h"

#include <QTest>

using namespace std::chrono_literals;
using ipc::MappingProblem;

namespace {

constexpr teredo::Instant atStart(100h);

// A router that takes so long to start, as it is asked at each turn; when it was asked.
std::vector<teredo::Duration> turnsUntil(teredo::Duration ready, MappingProblem problem)
{
    Turns turns(atStart);
    std::vector<teredo::Duration> asked;
    for (;;) {
        const teredo::Duration at = turns.next() - atStart;
        asked.push_back(at);
        if (at >= ready)
            return asked;
        turns.onFailed(turns.next(), problem);
    }
}

} // namespace

// When navalis-portmap asks the router, in simulated time.
class TestPortMappingTurns : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSilentRouterIsAskedLessAndLess()
    {
        const std::vector<teredo::Duration> expected{0s, 2s, 12s, 72s, 672s, 4272s, 7872s};
        QCOMPARE(turnsUntil(2h, MappingProblem::NoAnswer), expected);
    }

    void aRouterThatRefusesHasAMinuteToChangeItsMind()
    {
        const std::vector<teredo::Duration> expected{0s, 60s, 120s, 180s, 780s, 4380s};
        QCOMPARE(turnsUntil(1h, MappingProblem::Refused), expected);
        QCOMPARE(turnsUntil(1h, MappingProblem::Unusable), expected);
    }

    void aRouterThatNeverAnswersCostsThirtyWakeUpsADay()
    {
        QVERIFY(turnsUntil(24h, MappingProblem::NoAnswer).size() <= 30);
    }

    void aMappingIsRenewedAndItsLossFollowedUpSoon()
    {
        Turns turns(atStart);
        for (int i = 0; i < 5; ++i)
            turns.onFailed(turns.next(), MappingProblem::NoAnswer);

        const teredo::Instant made = turns.next();
        turns.onGranted(made, 7200s);
        QCOMPARE(turns.next() - made, teredo::Duration(longestRenewal));

        const teredo::Instant lost = turns.next();
        turns.onFailed(lost, MappingProblem::NoAnswer);
        QCOMPARE(turns.next() - lost, teredo::Duration(2s));
    }

    void aRouterThatHasStartedIsAskedAtOnce()
    {
        Turns turns(atStart);
        turns.onGranted(atStart, 7200s);

        turns.onRouterStarted(atStart + 10min);

        QCOMPARE(turns.next(), atStart + 10min);
    }

    void aFloodOfAnnouncementsDoesNotAskFasterThanTheRfcAllows()
    {
        Turns turns(atStart);
        int asked = 0;
        for (teredo::Instant now = atStart; now < atStart + 1min; now += 10ms) {
            if (now >= turns.next()) {
                ++asked;
                turns.onGranted(now, 7200s);
            }
            turns.onRouterStarted(now);
        }
        QCOMPARE(asked, 1min / shortestRenewal);
    }

    void anAnnouncementNeverPutsATurnOff()
    {
        Turns turns(atStart);
        turns.onFailed(atStart, MappingProblem::NoAnswer);

        turns.onRouterStarted(atStart + 1s);

        QCOMPARE(turns.next(), atStart + 2s);
    }

    void anAnnouncementMakesImpatientAgain()
    {
        Turns turns(atStart);
        for (int i = 0; i < 5; ++i)
            turns.onFailed(turns.next(), MappingProblem::NoAnswer);
        turns.onRouterStarted(turns.next());

        const teredo::Instant asked = turns.next();
        turns.onFailed(asked, MappingProblem::NoAnswer);

        QCOMPARE(turns.next() - asked, teredo::Duration(2s));
    }

    void anEpochThatDoesNotGoOnIsNoticed_data() // RFC 6887 §8.5
    {
        QTest::addColumn<int>("elapsed"); // seconds of ours
        QTest::addColumn<int>("before");
        QTest::addColumn<int>("epoch");
        QTest::addColumn<bool>("goesOn");
        QTest::newRow("the same clock") << 1200 << 5000 << 6200 << true;
        QTest::newRow("a slow one") << 1200 << 5000 << 6124 << true;
        QTest::newRow("too slow a one") << 1200 << 5000 << 6122 << false;
        QTest::newRow("a fast one") << 1200 << 5000 << 6280 << true;
        QTest::newRow("too fast a one") << 1200 << 5000 << 6290 << false;
        QTest::newRow("started anew") << 1200 << 5000 << 10 << false;
        QTest::newRow("started anew, long ago") << 100000 << 5000 << 60000 << false;
        QTest::newRow("started anew, at the beginning") << 1200 << 5 << 10 << false;
        QTest::newRow("two answers at once") << 0 << 5000 << 5000 << true;
        QTest::newRow("in the wrong order") << 0 << 5000 << 4999 << true;
        QTest::newRow("in a very wrong order") << 0 << 5000 << 4998 << false;
        QTest::newRow("a lie") << 0 << 0 << 2000000000 << false;
    }

    void anEpochThatDoesNotGoOnIsNoticed()
    {
        QFETCH(const int, elapsed);
        QFETCH(const int, before);
        QFETCH(const int, epoch);
        RouterEpoch watched;
        QVERIFY(watched.goesOn(atStart, std::chrono::seconds(before)));
        QTEST(watched.goesOn(atStart + std::chrono::seconds(elapsed), std::chrono::seconds(epoch)), "goesOn");
    }

    void anEpochIsHeldAgainstTheLastOne()
    {
        RouterEpoch watched;
        QVERIFY(watched.goesOn(atStart, 5000s));
        QVERIFY(!watched.goesOn(atStart + 1200s, 1s));
        QVERIFY(watched.goesOn(atStart + 1210s, 11s));
    }
};

QTEST_APPLESS_MAIN(TestPortMappingTurns)
#include "tst_port_mapping_turns.moc"
