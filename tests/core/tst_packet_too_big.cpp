// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/protocol_constants.h"
#include "scenario.h"

#include <QTest>

#include <string>

using namespace std::chrono_literals;
using namespace teredo;
using sim::operator+;

namespace {

constexpr std::size_t headersOfText = 40 + 8;

// RFC 4443 §3.2: type 2, code 0, the MTU, and as much of the packet as 1280 bytes hold.
sim::Packet tooBig(const Ipv6Address &own, int mtu, const sim::Packet &lost)
{
    const auto kept = static_cast<std::ptrdiff_t>(std::min<std::size_t>(lost.size(), 1280 - 48));
    return sim::icmpv6(own, own, 64,
        sim::bytes({2, 0, 0, 0, 0, 0, mtu >> 8, mtu & 0xff}) + sim::Packet(lost.begin(), lost.begin() + kept));
}

} // namespace

// What local programs send must fit the tunnel (RFC 4380 §5.1.2).
class TestPacketTooBig : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whoSendsMoreThanTheTunnelTakesIsToldHowMuchItTakes_data()
    {
        QTest::addColumn<int>("offered"); // by the server
        QTest::addColumn<int>("mtu");
        QTest::newRow("the least of IPv6") << 0 << 1280;
        QTest::newRow("what the server says") << 1400 << 1400;
        QTest::newRow("never more than fits") << 9000 << 1280;
    }

    void whoSendsMoreThanTheTunnelTakesIsToldHowMuchItTakes()
    {
        QFETCH(const int, offered);
        QFETCH(const int, mtu);
        Scenario scene({sim::hostAddress});
        scene.internet.server.mtu = static_cast<std::uint32_t>(offered);
        scene.startAndRunFor(1s);
        const Ipv6Address own = scene.client.status().address;
        const auto size = static_cast<std::size_t>(mtu) - headersOfText;
        const std::string fits(size, 'f');
        const std::string tooLong(size + 1, 't');

        scene.sendText(sim::hostAddress, fits);
        scene.sendText(sim::hostAddress, tooLong);
        const auto answers = scene.client.out.delivered;
        scene.runFor(1s);

        QCOMPARE(scene.internet.host.heard, std::vector{fits});
        QCOMPARE(scene.client.out.dropped(DropReason::TooBig), 1U);
        QCOMPARE(answers, std::vector<sim::Packet>{tooBig(own, mtu, sim::text(own, sim::hostAddress, tooLong))});
    }

    // Nobody is looked for on its account either.
    void itNeverWaitsForItsPeer()
    {
        Scenario scene;
        scene.startAndRunFor(1s);
        scene.sendText(sim::hostAddress, std::string(1400, 't'));
        scene.runFor(10s);
        QCOMPARE(scene.internet.server.echoRequests, 0);
        QCOMPARE(scene.client.out.droppedInAll(), 1U);
    }

    void whatStandsForManyIsMeasuredByTheLongestOfThem()
    {
        Scenario scene({sim::hostAddress});
        scene.startAndRunFor(1s);
        scene.client.forget();
        const sim::Packet many = sim::text(scene.client.status().address, sim::hostAddress, std::string(9000, 'm'));
        const auto send = [&](std::size_t longest) {
            scene.client.client.onPacket(
                scene.internet.world.now(), {.bytes = many, .longestOfMany = longest}, scene.client.out);
        };

        send(1280);
        QCOMPARE(scene.client.out.sent.size(), 1U);
        send(1281);

        QCOMPARE(scene.client.out.sent.size(), 1U);
        QCOMPARE(scene.client.out.dropped(DropReason::TooBig), 1U);
        QCOMPARE(scene.client.out.delivered.size(), 1U);
    }

    void whoDoesNotListenIsNotToldEachTime()
    {
        Scenario scene({sim::hostAddress});
        scene.startAndRunFor(1s);
        for (int i = 0; i < 100; ++i)
            scene.sendText(sim::hostAddress, std::string(1400, 't'));
        QCOMPARE(scene.client.out.dropped(DropReason::TooBig), 100U);
        QCOMPARE(scene.client.out.delivered.size(), 10U);
    }

    // RFC 4443 §2.4 (e)
    void anErrorIsNotAnsweredByAnError()
    {
        Scenario scene({sim::hostAddress});
        scene.startAndRunFor(1s);
        const sim::Packet error = sim::icmpv6(scene.client.status().address, sim::hostAddress, 64,
            sim::bytes({1, 0, 0, 0, 0, 0, 0, 0}) + sim::Packet(1400));
        scene.client.sendPacket(error);
        QCOMPARE(scene.client.out.dropped(DropReason::TooBig), 1U);
        QVERIFY(scene.client.out.delivered.empty());
    }
};

QTEST_APPLESS_MAIN(TestPacketTooBig)
#include "tst_packet_too_big.moc"
