// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "sim/world.h"

#include <QTest>

#include <algorithm>

using namespace std::chrono_literals;
using teredo::Endpoint;
using teredo::Instant;

namespace {

constexpr Endpoint near{{{192, 0, 2, 1}}, {1000}};
constexpr Endpoint far{{{192, 0, 2, 2}}, {1000}};

// What arrives of a thousand datagrams, one a millisecond.
std::vector<Instant> arrivalsOf(const sim::LinkQuality &quality, unsigned seed = 1)
{
    sim::Link link(quality, seed);
    std::vector<Instant> all;
    for (int i = 0; i < 1000; ++i) {
        const auto copies = link.arrivals(Instant(std::chrono::milliseconds(i)));
        all.insert(all.end(), copies.begin(), copies.end());
    }
    return all;
}

bool isInOrder(const std::vector<Instant> &arrivals)
{
    return std::ranges::is_sorted(arrivals);
}

} // namespace

// The links that the other stories rely on.
class TestLink : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPerfectOneOnlyTakesTime()
    {
        const auto arrivals = arrivalsOf({.delay = 7ms});
        QCOMPARE(arrivals.size(), 1000U);
        for (int i = 0; i < 1000; ++i)
            QCOMPARE(arrivals[static_cast<std::size_t>(i)], Instant(std::chrono::milliseconds(i + 7)));
    }

    void jitterKeepsTheOrder()
    {
        const auto arrivals = arrivalsOf({.delay = 7ms, .jitter = 30ms});
        QCOMPARE(arrivals.size(), 1000U);
        QVERIFY(isInOrder(arrivals));
        QVERIFY(arrivals.front() >= Instant(7ms) && arrivals.back() <= Instant(999ms + 37ms));
        QVERIFY(arrivals != arrivalsOf({.delay = 7ms}));
    }

    void aThirdIsLost()
    {
        const std::size_t count = arrivalsOf({.lost = 333}).size();
        QVERIFY(count > 600 && count < 730);
        QVERIFY(arrivalsOf({.lost = 1000}).empty());
    }

    void aThirdComesTwice()
    {
        const std::size_t count = arrivalsOf({.doubled = 333}).size();
        QVERIFY(count > 1270 && count < 1400);
    }

    void someAreOvertaken()
    {
        const auto arrivals = arrivalsOf({.delay = 7ms, .overtaken = 100});
        QCOMPARE(arrivals.size(), 1000U);
        QVERIFY(!isInOrder(arrivals));
    }

    void luckIsTheSameEveryTime()
    {
        const sim::LinkQuality bad{.delay = 1ms, .jitter = 5ms, .lost = 200, .doubled = 100, .overtaken = 100};
        QCOMPARE(arrivalsOf(bad, 5), arrivalsOf(bad, 5));
        QVERIFY(arrivalsOf(bad, 5) != arrivalsOf(bad, 6));
    }

    void theLinksAtBothEndsAddUp()
    {
        sim::World world;
        std::vector<Instant> arrived;
        world.attachHost(
            far.address, [&](const Endpoint &, const Endpoint &, sim::Bytes) { arrived.push_back(world.now()); });
        world.setLink(near.address, {.delay = 10ms});
        world.setLink(far.address, {.delay = 3ms});
        world.send(near, far, sim::Packet(1));
        world.runFor(1s);
        QCOMPARE(arrived, std::vector{Instant(10ms + sim::World::oneWay + 3ms)});
        world.setLink(far.address, {.lost = 1000});
        world.send(near, far, sim::Packet(1));
        world.runFor(1s);
        QCOMPARE(arrived.size(), 1U);
    }
};

QTEST_APPLESS_MAIN(TestLink)
#include "tst_link.moc"
