// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/protocol_constants.h"
#include "exchange.h"

#include <QTest>

using namespace std::chrono_literals;
using namespace teredo;

namespace {

using Words = std::vector<std::string>;

} // namespace

// RFC 6081 §5.3
class TestPortMapping : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theExchangeOfRfc6081Section62()
    {
        Pair scene(sim::upnpSymmetricNat);
        const Endpoint a = scene.client.status().mapped;
        const Endpoint b = scene.other.status().mapped;
        scene.client.forget();
        scene.other.forget();

        scene.sendText(scene.other.status().address, "hello");
        const auto first = newlySent(scene.client);
        QCOMPARE(first.size(), 2U);
        QCOMPARE(first[0].to, b); // 1
        QVERIFY(trailersOf(first[0]) == wire::Trailers{});
        QCOMPARE(first[1].to, sim::serverEndpoint); // 2
        const auto nonceA = trailersOf(first[1]).nonce;

        scene.runFor(50ms);
        QCOMPARE(scene.other.out.dropped(DropReason::SpoofedSource), 1U); // its NAT has let packet 1 in
        scene.runFor(50ms);
        const auto answer = newlySent(scene.other);
        QCOMPARE(answer[0].to, a); // 3
        QCOMPARE(answer[0].from, servicePort);
        QCOMPARE(trailersOf(answer[0]).nonce, nonceA);
        const auto nonceB = trailersOf(answer.back()).nonce; // of the indirect one, without which neither is proven

        scene.runFor(50ms);
        QCOMPARE(scene.client.client.peerCount(), 1U);
        scene.runFor(50ms);
        const auto last = newlySent(scene.client);
        QCOMPARE(last.size(), 2U);
        QVERIFY(isBubble(last[0]));
        QCOMPARE(trailersOf(last[0]).nonce, nonceB);
        QCOMPARE(last[0].to, b); // not where packet 3 came from
        QCOMPARE(last[1].to, b);

        scene.runFor(50ms);
        QCOMPARE(scene.heardByOther(), Words{"hello"});
        scene.sendTextBack("back");
        QCOMPARE(scene.other.out.sent.back().to, a); // nor there, where the data came from
        scene.runFor(50ms);
        QCOMPARE(scene.heard(), Words{"back"});
    }

    void whatWaitsForProofStaysInOrder()
    {
        Pair scene(sim::upnpSymmetricNat);
        const Ipv6Address other = scene.other.status().address;
        scene.sendText(other, "one");
        scene.runFor(160ms); // the peer is heard, but has not asked yet who we are
        QCOMPARE(scene.client.client.peerCount(), 1U);
        scene.sendText(other, "two");
        scene.runFor(100ms);
        scene.sendText(other, "three");
        scene.runFor(100ms);
        QCOMPARE(scene.heardByOther(), (Words{"one", "two", "three"}));
    }

    void whatWaitsForProofGoesInTheEnd() // the peer's indirect bubbles are lost
    {
        Pair scene(sim::upnpSymmetricNat);
        scene.runFor(1s);
        const Endpoint a = scene.client.status().mapped;
        scene.internet.world.loseWhen(
            [&](const Endpoint &from, const Endpoint &to) { return from == sim::serverEndpoint && to == a; });
        scene.sendText(scene.other.status().address, "hello");
        scene.runFor(9s);
        const sim::Sent &last = scene.client.out.sent.back();
        QVERIFY(!isBubble(last));
        QCOMPARE(last.to, scene.other.status().mapped);
        QCOMPARE(scene.client.out.dropped(DropReason::PeerUnreachable), 0U);
    }

    void theStatusTellsWhetherThereIsOne()
    {
        Scenario scene;
        const Endpoint external{{{192, 0, 2, 1}}, {51000}};
        scene.client.client.onPortMapping({}, external, scene.client.out);
        scene.startAndRunFor(1s);
        QVERIFY(scene.client.status().portMapped);
        scene.client.out.forget();
        scene.client.client.onPortMapping({}, std::nullopt, scene.client.out);
        QVERIFY(!scene.client.status().portMapped);
        QCOMPARE(scene.client.out.reports.size(), 1U);
    }

    void aMappingThatComesLateServesWhereTheServerSeesUs_data()
    {
        QTest::addColumn<int>("offset"); // of its port from the one the server sees
        QTest::addColumn<bool>("serves");
        QTest::newRow("there") << 0 << true;
        QTest::newRow("elsewhere") << 1 << false;
    }

    // RFC 6081 §5.3.3 compares the two whenever they are known: no new address is needed, and no packet waits.
    void aMappingThatComesLateServesWhereTheServerSeesUs()
    {
        QFETCH(const int, offset);
        QFETCH(const bool, serves);
        Pair scene(sim::randomSymmetricNat); // who never meet otherwise
        scene.runFor(5s);
        const Ipv6Address address = scene.client.status().address;
        for (auto *host : {&scene.client, &scene.other}) {
            const Port outside{static_cast<std::uint16_t>(host->status().mapped.port.number + offset)};
            const sim::Place place{};
            const Endpoint inside = host == &scene.client ? place.inside : Endpoint{{{10, 0, 0, 5}}, {52000}};
            host->client.onPortMapping(scene.internet.world.now(), host->nat().mapPortTo(outside, inside), host->out);
        }
        scene.sendText(scene.other.status().address, "hello");
        scene.runFor(3s);
        QCOMPARE(scene.heardByOther(), serves ? Words{"hello"} : Words{});
        scene.sendTextBack("back");
        scene.runFor(3s);
        QCOMPARE(scene.heard(), serves ? Words{"back"} : Words{});
        QCOMPARE(scene.client.status().address, address);
    }

    // RFC 6081 §5.3.3: of several NATs the nearest lets everybody in, which does not help those outside.
    void amongSeveralNatsAnswersGoWhereThePeerIsHeard()
    {
        Pair scene(sim::randomSymmetricNat, sim::restrictedNat);
        scene.client.client.onPortMapping({}, Endpoint{{{10, 0, 0, 1}}, {51000}}, scene.client.out);
        scene.sendText(scene.other.status().address, "hello");
        scene.runFor(3s);
        QCOMPARE(scene.heardByOther(), Words{"hello"});
    }
};

QTEST_APPLESS_MAIN(TestPortMapping)
#include "tst_port_mapping.moc"
