// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/client/backoff.h"
#include "core/client/bubble_limit.h"
#include "core/client/packet_checks.h"
#include "core/client/peer_table.h"
#include "core/destination_policy.h"
#include "core/drop_reason.h"
#include "core/rate_limit.h"
#include "core/sip_hash.h"
#include "sim/packets.h"

#include <QTest>

#include <algorithm>
#include <set>
#include <string>

using namespace std::chrono_literals;
using namespace teredo;
using sim::operator+;
using sim::bytes;

Q_DECLARE_METATYPE(sim::Packet)
Q_DECLARE_METATYPE(std::optional<teredo::DropReason>)

namespace {

constexpr Ipv6Address host{{0x20, 0x01, 0x0d, 0xb8, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1}};
constexpr Ipv6Address own{{0x20, 0x01, 0, 0, 203, 0, 113, 120, 0, 0, 0x63, 0xbf, 0x3f, 0xff, 0xfd, 0xfe}};

Ipv6Address numbered(int number)
{
    Ipv6Address address = host;
    address.octets[14] = static_cast<std::uint8_t>(number);
    return address;
}

} // namespace

// The rules that stand alone.
class TestPolicies : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void destinations_data()
    {
        QTest::addColumn<QByteArray>("address");
        QTest::addColumn<bool>("allowed");
        QTest::addColumn<bool>("allowedInTheLab");
        const auto block = [](const char *first, const char *last, bool lab = false) {
            QTest::newRow(first) << QByteArray(first) << false << lab;
            QTest::newRow(last) << QByteArray(last) << false << lab;
        };
        const auto free = [](const char *address) { QTest::newRow(address) << QByteArray(address) << true << true; };

        block("0.0.0.0", "0.255.255.255");
        free("1.0.0.0");
        free("9.255.255.255");
        block("10.0.0.0", "10.255.255.255");
        free("11.0.0.0");
        free("100.63.255.255");
        block("100.64.0.0", "100.127.255.255");
        free("100.128.0.0");
        free("126.255.255.255");
        block("127.0.0.0", "127.255.255.255");
        free("128.0.0.0");
        free("169.253.255.255");
        block("169.254.0.0", "169.254.255.255");
        free("169.255.0.0");
        free("172.15.255.255");
        block("172.16.0.0", "172.31.255.255");
        free("172.32.0.0");
        free("191.255.255.255");
        block("192.0.0.0", "192.0.0.255");
        free("192.0.1.0");
        block("192.0.2.0", "192.0.2.255", true);
        free("192.0.3.0");
        free("192.88.98.255");
        block("192.88.99.0", "192.88.99.255");
        free("192.88.100.0");
        free("192.167.255.255");
        block("192.168.0.0", "192.168.255.255");
        free("192.169.0.0");
        free("198.17.255.255");
        block("198.18.0.0", "198.19.255.255", true);
        free("198.20.0.0");
        block("198.51.100.0", "198.51.100.255", true);
        free("198.51.101.0");
        block("203.0.113.0", "203.0.113.255", true);
        free("203.0.114.0");
        free("223.255.255.255");
        block("224.0.0.0", "239.255.255.255");
        block("240.0.0.0", "255.255.255.255");
    }

    void destinations()
    {
        QFETCH(const QByteArray, address);
        QFETCH(const bool, allowed);
        QFETCH(const bool, allowedInTheLab);
        Ipv4Address parsed;
        const auto parts = address.split('.');
        for (std::size_t i = 0; i < 4; ++i)
            parsed.octets[i] = static_cast<std::uint8_t>(parts[static_cast<qsizetype>(i)].toInt());
        QCOMPARE(DestinationPolicy().allows(parsed), allowed);
        QCOMPARE(DestinationPolicy(DestinationPolicy::TestAddresses::Allowed).allows(parsed), allowedInTheLab);
    }

    void contents_data()
    {
        QTest::addColumn<int>("nextHeader");
        QTest::addColumn<sim::Packet>("payload");
        QTest::addColumn<std::optional<DropReason>>("problem");
        using Problem = std::optional<DropReason>;
        const Problem none;

        const sim::Packet udp = bytes({0x9c, 0x40, 0x00, 0x50, 0, 8, 0, 0});
        const sim::Packet teredoUdp = bytes({0x9c, 0x40, 0x0d, 0xd8, 0, 8, 0, 0});
        QTest::newRow("TCP") << 6 << bytes({1, 2, 3}) << none;
        QTest::newRow("UDP") << 17 << udp << none;
        QTest::newRow("UDP, cut short") << 17 << bytes({0x9c, 0x40, 0x0d}) << none;
        QTest::newRow("Teredo in it") << 17 << teredoUdp << Problem(DropReason::TunnelInTunnel);
        QTest::newRow("IPv6 in it") << 41 << sim::bubble(host, own) << Problem(DropReason::TunnelInTunnel);
        QTest::newRow("routing header") << 43 << bytes({59, 0, 0, 0, 0, 0, 0, 0}) << Problem(DropReason::RoutingHeader);
        const sim::Packet toRouting = bytes({43, 0, 1, 4, 0, 0, 0, 0}) + bytes({59, 0, 0, 0, 0, 0, 0, 0});
        QTest::newRow("routing header behind options") << 0 << toRouting << Problem(DropReason::RoutingHeader);
        const sim::Packet longOptions = bytes({41, 1}) + sim::Packet(14);
        QTest::newRow("tunnel behind long options") << 60 << longOptions << Problem(DropReason::TunnelInTunnel);
        QTest::newRow("Teredo in a first fragment")
            << 44 << bytes({17, 0, 0, 1, 0, 0, 0, 0}) + teredoUdp << Problem(DropReason::TunnelInTunnel);
        QTest::newRow("later fragment") << 44 << bytes({17, 0, 0, 8, 0, 0, 0, 0}) + teredoUdp << none;
        QTest::newRow("options beyond the end")
            << 0 << bytes({6, 1, 0, 0, 0, 0, 0, 0}) << Problem(DropReason::Malformed);
        QTest::newRow("options missing") << 0 << sim::Packet() << Problem(DropReason::Malformed);
        sim::Packet chain;
        for (int i = 0; i < 20; ++i)
            chain = chain + bytes({60, 0, 1, 4, 0, 0, 0, 0});
        QTest::newRow("endless options") << 60 << chain << Problem(DropReason::Malformed);
    }

    void contents()
    {
        QFETCH(const int, nextHeader);
        QFETCH(const sim::Packet, payload);
        QFETCH(const std::optional<DropReason>, problem);
        const sim::Packet packet = sim::ipv6(host, own, static_cast<std::uint8_t>(nextHeader), 64, payload);
        QCOMPARE(contentProblem(*wire::parseIpv6(packet)), problem);
    }

    void sources_data()
    {
        QTest::addColumn<Ipv6Address>("address");
        QTest::addColumn<std::optional<DropReason>>("asSource");
        QTest::addColumn<std::optional<DropReason>>("asDestination");
        using Problem = std::optional<DropReason>;
        const Problem none;
        const Problem bad(DropReason::BadSource);
        const Problem noRoute(DropReason::NoRoute);
        const Problem forbidden(DropReason::ForbiddenAddress);

        QTest::newRow("a host") << host << none << none;
        QTest::newRow("our own") << own << bad << none;
        QTest::newRow("unspecified") << Ipv6Address{} << bad << noRoute;
        QTest::newRow("loopback") << Ipv6Address{{0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1}} << bad << noRoute;
        QTest::newRow("link-local") << Ipv6Address{{0xfe, 0x80, 1}} << bad << noRoute;
        QTest::newRow("link-local, last") << Ipv6Address{{0xfe, 0xbf, 1}} << bad << noRoute;
        QTest::newRow("multicast") << Ipv6Address{{0xff, 0x0e, 1}} << bad << noRoute;
        QTest::newRow("6to4") << Ipv6Address{{0x20, 0x02, 8, 8, 8, 8}} << none << none;
        QTest::newRow("6to4, private") << Ipv6Address{{0x20, 0x02, 10, 0, 0, 1}} << forbidden << forbidden;
    }

    void sources()
    {
        QFETCH(const Ipv6Address, address);
        QFETCH(const std::optional<DropReason>, asSource);
        QFETCH(const std::optional<DropReason>, asDestination);
        QCOMPARE(sourceProblem(address, own, DestinationPolicy()), asSource);
        QCOMPARE(destinationProblem(address, DestinationPolicy()), asDestination);
    }

    void aBucketGivesItsBurstAndThenOneAtATime()
    {
        RateLimit limit(3, 1s);
        Instant now{};
        int allowed = 0;
        for (int i = 0; i < 10; ++i)
            allowed += limit.allow(now) ? 1 : 0;
        QCOMPARE(allowed, 3);
        for (int i = 0; i < 100; ++i) {
            now += 100ms;
            allowed += limit.allow(now) ? 1 : 0;
        }
        QCOMPARE(allowed, 3 + 10);
    }

    void fourBubblesInAnyFiveMinutes()
    {
        BubbleLimit limit;
        std::vector<Instant> sent;
        for (Instant now{}; now < Instant(3600s); now += 500ms) {
            if (limit.allow(now))
                sent.push_back(now);
        }
        for (std::size_t i = 4; i < sent.size(); ++i)
            QVERIFY(sent[i] - sent[i - 4] >= 300s);
        for (std::size_t i = 1; i < sent.size(); ++i)
            QVERIFY(sent[i] - sent[i - 1] >= 2s);
        QCOMPARE(sent.size(), 48U);
    }

    void pausesDoubleUpToTheLongest()
    {
        Backoff backoff(5s, 60s);
        std::vector<Duration> pauses(6);
        std::ranges::generate(pauses, [&] { return backoff.next(); });
        QCOMPARE(pauses, (std::vector<Duration>{5s, 10s, 20s, 40s, 60s, 60s}));
    }

    void sipHashMatchesItsAuthorsVectors()
    {
        const SipKey key{0x0706050403020100, 0x0f0e0d0c0b0a0908};
        const auto data = octets(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14);
        QCOMPARE(sipHash(key, {}), 0x726fdb47dd0e0e31U);
        QCOMPARE(sipHash(key, data), 0xa129ca6149be45e5U);
    }

    void theLeastRecentlyUsedPeerGoesFirst()
    {
        using Table = PeerTable<int>;
        Table table(3, {1, 2});
        for (int i = 0; i < 3; ++i)
            table.insert(numbered(i), i, Table::Place::Used);
        QCOMPARE(*table.use(numbered(0)), 0);

        const auto evicted = table.makeRoom();
        QVERIFY(evicted.has_value());
        QCOMPARE(evicted->second, 1);
        table.insert(numbered(3), 3, Table::Place::Unused);
        QCOMPARE(table.makeRoom()->second, 3); // an unused one drives out nobody but its like
        QVERIFY(!table.makeRoom());
        QCOMPARE(table.size(), 2U);
        QVERIFY(table.find(numbered(0)));
        QVERIFY(table.find(numbered(2)));
        QVERIFY(!table.find(numbered(1)));
    }

    void everyDropReasonHasItsOwnName()
    {
        std::set<std::string_view> names;
        for (std::size_t i = 0; i < static_cast<std::size_t>(DropReason::Count); ++i)
            names.insert(name(static_cast<DropReason>(i)));
        QCOMPARE(names.size(), static_cast<std::size_t>(DropReason::Count));
        QCOMPARE(name(DropReason::SpoofedSource), std::string_view("spoofed-source"));
    }
};

QTEST_APPLESS_MAIN(TestPolicies)
#include "tst_policies.moc"
