// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "helper/service/wished_port.h"

#include <QTest>

using namespace std::chrono_literals;
using teredo::Endpoint;
using teredo::Port;

namespace {

constexpr Port local{41000};
constexpr teredo::Ipv4Address outside{{203, 0, 113, 10}};
constexpr teredo::Ipv4Address between{{10, 0, 0, 7}}; // of a router behind another one

} // namespace

class TestWishedPort : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anotherPortIsWishedWhereItHelps_data()
    {
        QTest::addColumn<Endpoint>("seen");
        QTest::addColumn<Endpoint>("given");
        QTest::addColumn<Port>("wished");
        QTest::newRow("seen where it is mapped") << Endpoint{outside, local} << Endpoint{outside, local} << local;
        QTest::newRow("given elsewhere, and seen there")
            << Endpoint{outside, {41007}} << Endpoint{outside, {41007}} << local;
        QTest::newRow("seen elsewhere") << Endpoint{outside, {52000}} << Endpoint{outside, local} << Port{52000};
        QTest::newRow("not mapped") << Endpoint{outside, {52000}} << Endpoint{} << local;
        QTest::newRow("by a router behind another one")
            << Endpoint{outside, {52000}} << Endpoint{between, local} << local;
        QTest::newRow("given elsewhere, seen at ours")
            << Endpoint{outside, local} << Endpoint{outside, {41007}} << local;
    }

    void anotherPortIsWishedWhereItHelps()
    {
        QFETCH(const Endpoint, seen);
        QFETCH(const Endpoint, given);
        QFETCH(const Port, wished);
        WishedPort wish(local);
        QCOMPARE(wish.port(), local);

        QCOMPARE(wish.follow(0s, seen, given), wished != local);

        QCOMPARE(wish.port(), wished);
    }

    void aRouterThatGivesAnotherPortHasItsWay()
    {
        WishedPort wish(local);
        QVERIFY(wish.follow(0s, {outside, {52000}}, {outside, local}));
        QVERIFY(!wish.follow(1s, {outside, {52000}}, {outside, {60000}}));
        QCOMPARE(wish.port(), Port{52000});
    }

    void whoIsMovedByEachMappingComesToRest()
    {
        WishedPort wish(local);
        std::uint16_t seen = 50000;
        int moves = 0;
        for (auto now = 0min; now < 60min; now += 1min) {
            const Endpoint given{outside, wish.port()};
            moves += wish.follow(now, {outside, {seen}}, given) ? 1 : 0;
            ++seen;
        }
        QCOMPARE(moves, 3);
        QCOMPARE(wish.port(), Port{50002});
        QVERIFY(wish.follow(60min, {outside, {51000}}, {outside, wish.port()}));
        QCOMPARE(wish.port(), Port{51000});
    }
};

QTEST_APPLESS_MAIN(TestWishedPort)
#include "tst_wished_port.moc"
