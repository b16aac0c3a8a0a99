// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "golden.h"
#include "scenario.h"

#include <QTest>

#include <functional>

using namespace std::chrono_literals;
using namespace teredo;
using sim::operator+;

namespace {

constexpr Endpoint peerEndpoint{{{192, 0, 2, 77}}, {5000}};

// Calls visit with every beginning of the datagram, and with the datagram after each change of a single bit. Each has
// an allocation of its own, so that a sanitizer sees a step too far.
void forEachDamage(const sim::Packet &whole, const std::function<void(const sim::Packet &)> &visit)
{
    for (std::size_t size = 0; size < whole.size(); ++size)
        visit(sim::Packet(whole.begin(), whole.begin() + static_cast<std::ptrdiff_t>(size)));
    for (std::size_t bit = 0; bit < whole.size() * 8; ++bit) {
        sim::Packet flipped(whole);
        flipped[bit / 8] ^= std::byte(1 << bit % 8);
        visit(flipped);
    }
}

sim::Packet packetOf(const QByteArray &bytes)
{
    const Bytes view = bytesOf(bytes);
    return {view.begin(), view.end()};
}

// A datagram that means something to the client at this moment.
struct Live {
    Endpoint from;
    sim::Packet datagram;
};

Live advertisement(Scenario &scene)
{
    scene.internet.server.running = false;
    scene.runFor(27s); // into the next refresh
    const auto asked = wire::parse(scene.client.out.sent.back().payload);
    return {sim::serverEndpoint,
        scene.internet.server.advertisement(asked->authentication->nonce, {{{192, 0, 2, 1}}, {41000}})};
}

Live echoReply(Scenario &scene)
{
    scene.sendText(sim::silentAddress, "hello");
    return {sim::relayEndpoint, sim::echoReply(*wire::parseIpv6(scene.client.out.sent.back().payload))};
}

Live bubble(Scenario &scene)
{
    return {peerEndpoint, sim::bubble(clientAddress(peerEndpoint), scene.client.status().address)};
}

Live indirectBubble(Scenario &scene)
{
    const sim::Packet origin = sim::bytes({0, 0, 0xf2, 0x26, 0x34, 0xff, 0x8e, 0xf8}); // 203.0.113.7:3545
    const Ipv6Address own = scene.client.status().address;
    return {sim::serverEndpoint, origin + sim::bubble(sim::RelayHost::bubbleSource(own), own)};
}

Live data(Scenario &scene)
{
    return {sim::relayEndpoint, sim::text(sim::hostAddress, scene.client.status().address, "hello")};
}

using Maker = Live (*)(Scenario &);

} // namespace

Q_DECLARE_METATYPE(Maker)

// RFC 4380 §7: whatever arrives does no harm, and is accounted for.
class TestHostileInput : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void damagedGoldenPacketsAreCounted_data()
    {
        QTest::addColumn<QByteArray>("datagram");
        for (const QString &name : allGolden())
            QTest::newRow(qPrintable(name)) << golden(name);
    }

    // None of them is for this client, so each of them is a drop.
    void damagedGoldenPacketsAreCounted()
    {
        QFETCH(const QByteArray, datagram);
        Scenario scene({sim::hostAddress});
        scene.startAndRunFor(1s);
        const ClientStatus before = scene.client.status();
        scene.client.out.forget();
        std::uint64_t count = 0;

        for (const Endpoint &from : {sim::serverEndpoint, sim::secondaryEndpoint, sim::relayEndpoint, peerEndpoint}) {
            forEachDamage(packetOf(datagram), [&](const sim::Packet &damaged) {
                scene.client.receive(from, damaged);
                QCOMPARE(scene.client.out.droppedInAll(), ++count);
            });
        }
        QVERIFY(scene.client.out.delivered.empty());
        QVERIFY(scene.client.out.sent.empty());
        QCOMPARE(scene.client.status(), before);
    }

    void goldenPacketsFromLocalProgramsAreCounted_data() { damagedGoldenPacketsAreCounted_data(); }

    void goldenPacketsFromLocalProgramsAreCounted()
    {
        QFETCH(const QByteArray, datagram);
        Scenario scene({sim::hostAddress});
        scene.startAndRunFor(1s);
        scene.client.out.forget();
        std::uint64_t count = 0;
        forEachDamage(packetOf(datagram), [&](const sim::Packet &damaged) {
            scene.client.sendPacket(damaged);
            QCOMPARE(scene.client.out.droppedInAll(), ++count);
        });
        QVERIFY(scene.client.out.sent.empty());
    }

    void aDamagedLivePacketHasOneOutcome_data()
    {
        QTest::addColumn<Maker>("make");
        // Traffic class, flow label and hop limit are anybody's; nothing protects the origin and the addresses of
        // bubbles beyond where they lead.
        QTest::addColumn<int>("uncheckedBits");
        QTest::newRow("advertisement") << Maker(advertisement) << 74;
        QTest::newRow("echo reply") << Maker(echoReply) << 36;
        QTest::newRow("bubble") << Maker(bubble) << 83;
        QTest::newRow("indirect bubble") << Maker(indirectBubble) << 210;
        QTest::newRow("data") << Maker(data) << 0;
    }

    // Either it was delivered, or it was dropped and counted, or something else came of it; never two of these.
    void aDamagedLivePacketHasOneOutcome()
    {
        QFETCH(const Maker, make);
        QFETCH(const int, uncheckedBits);
        int effects = 0;
        sim::Packet whole;
        {
            Scenario scene({sim::hostAddress});
            scene.startAndRunFor(1s);
            whole = make(scene).datagram;
        }
        forEachDamage(whole, [&](const sim::Packet &damaged) {
            Scenario scene({sim::hostAddress});
            scene.startAndRunFor(1s);
            const Live live = make(scene);
            QCOMPARE(live.datagram, whole); // chance is the same every time
            const ClientStatus before = scene.client.status();
            const std::size_t peers = scene.client.client.peerCount();
            scene.client.out.forget();

            scene.client.receive(live.from, damaged);

            const auto &out = scene.client.out;
            const std::uint64_t counted = out.droppedInAll() + out.delivered.size();
            const bool hasEffect
                = before != scene.client.status() || peers != scene.client.client.peerCount() || !out.sent.empty();
            QVERIFY(counted <= 1);
            QVERIFY(counted == 1 || hasEffect);
            effects += counted == 0 ? 1 : 0;
            scene.runFor(1min); // and the client lives on
            QVERIFY(scene.phase() == Phase::Online || scene.phase() == Phase::Offline);
        });
        QCOMPARE(effects, uncheckedBits); // all other damage is noticed
    }

    void whatMayNotReachTheKernelDoesNot_data()
    {
        QTest::addColumn<int>("nextHeader");
        QTest::addColumn<int>("first");
        QTest::addColumn<int>("reason");
        const auto row = [](const char *name, int nextHeader, int first, DropReason reason) {
            QTest::newRow(name) << nextHeader << first << static_cast<int>(reason);
        };
        row("router solicitation", 58, 133, DropReason::UnexpectedAnswer);
        row("router advertisement", 58, 134, DropReason::UnexpectedAnswer);
        row("neighbour solicitation", 58, 135, DropReason::UnexpectedAnswer);
        row("neighbour advertisement", 58, 136, DropReason::UnexpectedAnswer);
        row("redirect", 58, 137, DropReason::UnexpectedAnswer);
        row("routing header", 43, 59, DropReason::RoutingHeader);
        row("tunnel", 41, 0x60, DropReason::TunnelInTunnel);
    }

    void whatMayNotReachTheKernelDoesNot()
    {
        QFETCH(const int, nextHeader);
        QFETCH(const int, first);
        QFETCH(const int, reason);
        Scenario scene({sim::hostAddress});
        scene.startAndRunFor(1s);
        sim::Packet message(48);
        message[0] = std::byte(first);
        scene.client.receive(sim::relayEndpoint,
            sim::ipv6(
                sim::hostAddress, scene.client.status().address, static_cast<std::uint8_t>(nextHeader), 255, message));
        QVERIFY(scene.client.out.delivered.empty());
        QCOMPARE(scene.client.out.dropped(static_cast<DropReason>(reason)), 1U);
    }

    void forgedSourcesAndDestinationsAreDropped()
    {
        Scenario scene({sim::hostAddress});
        scene.startAndRunFor(1s);
        const Ipv6Address own = scene.client.status().address;
        constexpr Ipv6Address linkLocal{{0xfe, 0x80, 0, 0, 0, 0, 0, 0, 1}};
        constexpr Ipv6Address multicast{{0xff, 0x02, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1}};

        for (const Ipv6Address &source : {own, linkLocal, multicast, Ipv6Address{}})
            scene.client.receive(sim::relayEndpoint, sim::text(source, own, "forged"));
        QCOMPARE(scene.client.out.dropped(DropReason::BadSource), 4U);
        for (const Ipv6Address &destination : {linkLocal, multicast, sim::silentAddress})
            scene.client.receive(sim::relayEndpoint, sim::text(sim::hostAddress, destination, "forged"));
        QCOMPARE(scene.client.out.dropped(DropReason::NotForUs), 3U);
        QVERIFY(scene.client.out.delivered.empty());
    }

    void localProgramsUseOurAddressAndGlobalDestinations()
    {
        Scenario scene({sim::hostAddress});
        scene.startAndRunFor(1s);
        const Ipv6Address own = scene.client.status().address;
        constexpr Ipv6Address multicast{{0xff, 0x02, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0x16}};
        scene.client.out.forget();

        scene.client.sendPacket(sim::text(own, multicast, "hello"));
        scene.client.sendPacket(sim::text(own, Ipv6Address{{0xfe, 0x80}}, "hello"));
        QCOMPARE(scene.client.out.dropped(DropReason::NoRoute), 2U);
        scene.client.sendPacket(sim::text({}, multicast, "hello")); // the kernel's own
        QVERIFY(scene.client.out.delivered.empty());
        scene.client.sendPacket(sim::text(sim::silentAddress, sim::hostAddress, "hello"));
        QCOMPARE(scene.client.out.dropped(DropReason::NotOurSource), 2U);
        QVERIFY(scene.client.out.sent.empty());
        QCOMPARE(scene.client.out.delivered.size(), 1U); // the sender is told, RFC 4443 §3.1
        QCOMPARE(scene.client.out.delivered.front()[41], std::byte{5});
    }
};

QTEST_APPLESS_MAIN(TestHostileInput)
#include "tst_hostile_input.moc"
