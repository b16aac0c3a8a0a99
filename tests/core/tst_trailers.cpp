// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/wire/encapsulation.h"
#include "core/wire/trailers.h"
#include "golden.h"
#include "scenario.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace teredo;
using sim::operator+;

namespace {

constexpr wire::BubbleNonce nonce{0xde, 0xad, 0xbe, 0xef};
constexpr Endpoint peerEndpoint{{{192, 0, 2, 77}}, {5000}};

wire::Alternates alternates(std::initializer_list<Endpoint> endpoints)
{
    wire::Alternates out;
    for (const Endpoint &endpoint : endpoints)
        out.add(endpoint);
    return out;
}

const wire::Trailers nonceOnly{.nonce = nonce, .alternates = {}, .discovery = {}, .randomPort = {}};
const wire::Trailers nothing{};

Result<wire::Trailers, wire::TrailerError> parsed(const QByteArray &hex)
{
    const QByteArray bytes = QByteArray::fromHex(hex);
    // An allocation of its own, so that a sanitizer sees a step too far.
    const sim::Packet copy(bytesOf(bytes).begin(), bytesOf(bytes).end());
    return wire::parseTrailers(copy);
}

QByteArray built(const wire::Trailers &trailers)
{
    std::array<std::byte, wire::longestTrailers> buffer{};
    return hexOf(wire::buildTrailers(trailers, buffer));
}

} // namespace

Q_DECLARE_METATYPE(wire::Trailers)

// RFC 6081 §4
class TestTrailers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachKindIsReadAndWritten_data()
    {
        QTest::addColumn<QByteArray>("hex");
        QTest::addColumn<wire::Trailers>("trailers");
        QTest::newRow("none") << QByteArray() << nothing;
        QTest::newRow("nonce") << QByteArray("0104deadbeef") << nonceOnly;
        const wire::Trailers port{.nonce = {}, .alternates = {}, .discovery = {}, .randomPort = Port{0xabcd}};
        QTest::newRow("random port") << QByteArray("0502abcd0202abcd") << port;
        wire::Trailers discovery;
        discovery.discovery = wire::Discovery::Solicitation;
        QTest::newRow("solicitation") << QByteArray("040400000000") << discovery;
        discovery.discovery = wire::Discovery::Advertisement;
        QTest::newRow("advertisement") << QByteArray("040401000000") << discovery;
        wire::Trailers addresses;
        addresses.alternates = alternates({{{{192, 168, 1, 0}}, {4095}}, {{{198, 51, 100, 100}}, {5000}}});
        QTest::newRow("alternate addresses") << QByteArray("030e0000c0a801000fffc63364641388") << addresses;
    }

    void eachKindIsReadAndWritten()
    {
        QFETCH(const QByteArray, hex);
        QFETCH(const wire::Trailers, trailers);
        const auto result = parsed(hex);
        QVERIFY(result.has_value());
        QVERIFY(*result == trailers);
        QCOMPARE(built(trailers), hex);
    }

    void theGoldenTrailersAreRead()
    {
        const QByteArray many = golden(u"bubble_with_trailers"_s);
        const auto all = wire::parseTrailers(wire::parse(bytesOf(many))->trailers);
        QVERIFY(all.has_value());
        QCOMPARE(all->nonce, std::optional(nonce));
        QCOMPARE(all->randomPort, std::optional(Port{0xabcd}));
        QCOMPARE(all->discovery, std::optional(wire::Discovery::Solicitation));

        const QByteArray addresses = golden(u"bubble_with_alternate_addresses"_s);
        const auto two = wire::parseTrailers(wire::parse(bytesOf(addresses))->trailers);
        QVERIFY(two.has_value());
        QCOMPARE(two->alternates.all().size(), 2U);
        QCOMPARE(two->discovery, std::optional(wire::Discovery::Advertisement));
    }

    void bothNumbersMeanARandomPort()
    {
        QCOMPARE(parsed("0502abcd")->randomPort, std::optional(Port{0xabcd})); // §4.5
        QCOMPARE(parsed("0202abcd")->randomPort, std::optional(Port{0xabcd})); // §9
        QCOMPARE(parsed("0502000005020001")->randomPort, std::optional(Port{1}));
    }

    void theFirstOfAKindCounts()
    {
        QVERIFY(*parsed("0104deadbeef010401020304") == nonceOnly);
        QCOMPARE(parsed("040400000000040401000000")->discovery, std::optional(wire::Discovery::Solicitation));
        QCOMPARE(parsed("05020001"
                        "02020002")
                     ->randomPort,
            std::optional(Port{1}));
        const auto addresses = parsed("03080000c000020100010308"
                                      "0000c00002020002");
        QVERIFY(addresses->alternates == alternates({{{{192, 0, 2, 1}}, {1}}}));
    }

    void unknownTypesAreTreatedByTheirHighestBits_data()
    {
        QTest::addColumn<int>("type");
        QTest::addColumn<bool>("discarded");
        for (int type = 0; type < 0x100; ++type) {
            if (type < 1 || type > 5)
                QTest::addRow("%02x", type) << type << (type >= 0x40 && type < 0x80);
        }
    }

    void unknownTypesAreTreatedByTheirHighestBits()
    {
        QFETCH(const int, type);
        QFETCH(const bool, discarded);
        for (const char *value : {"00", "03010203"}) {
            const auto result = parsed(QByteArray::number(type, 16).rightJustified(2, '0') + value + "0104deadbeef");
            QCOMPARE(result.has_value(), !discarded);
            if (discarded)
                QVERIFY(result.error() == wire::TrailerError::MustUnderstand);
            else
                QVERIFY(*result == nonceOnly);
        }
    }

    void theFirstMalformedOneIsTheLastToBeLookedAt_data()
    {
        QTest::addColumn<QByteArray>("hex");
        QTest::newRow("type alone") << QByteArray("04");
        QTest::newRow("shorter than it says") << QByteArray("04040000");
        QTest::newRow("a mandatory one, cut off") << QByteArray("400100").chopped(2);
        QTest::newRow("short nonce") << QByteArray("0103010203"
                                                   "040400000000");
        QTest::newRow("short discovery") << QByteArray("0403000000"
                                                       "0502abcd");
        QTest::newRow("long random port") << QByteArray("0503abcd00"
                                                        "040400000000");
        QTest::newRow("a mandatory one behind it") << QByteArray("0501ab"
                                                                 "4000");
    }

    void theFirstMalformedOneIsTheLastToBeLookedAt()
    {
        QFETCH(const QByteArray, hex);
        QVERIFY(*parsed("0104deadbeef" + hex) == nonceOnly);
        QVERIFY(*parsed(hex) == nothing);
    }

    void badAlternateAddressesSpoilTheBubble_data()
    {
        QTest::addColumn<QByteArray>("hex");
        QTest::newRow("nothing") << QByteArray("0300");
        QTest::newRow("no address") << QByteArray("03020000");
        QTest::newRow("half an address") << QByteArray("03050000c00002");
        QTest::newRow("a byte too much") << QByteArray("03090000c0000201000100");
        QTest::newRow("five") << QByteArray("03200000") + QByteArray("c00002010001").repeated(5);
        QTest::newRow("port 0") << QByteArray("03080000c00002010000");
        QTest::newRow("multicast") << QByteArray("03080000e00000fd0001");
        QTest::newRow("broadcast") << QByteArray("03080000ffffffff0001");
        QTest::newRow("no host") << QByteArray("03080000000000000001");
        QTest::newRow("a bad one behind a good one") << QByteArray("030e0000c00002010001e00000fd0001");
    }

    void badAlternateAddressesSpoilTheBubble()
    {
        QFETCH(const QByteArray, hex);
        const auto result = parsed(hex + "0104deadbeef");
        QVERIFY(!result.has_value());
        QVERIFY(result.error() == wire::TrailerError::BadAlternates);
    }

    void fourAlternateAddressesAreTheMost()
    {
        const QByteArray hex = QByteArray("031a0000") + QByteArray("c00002010001").repeated(4);
        QCOMPARE(parsed(hex)->alternates.all().size(), 4U);
        QCOMPARE(built(*parsed(hex)), hex);
    }

    void whateverIsReadIsWrittenSo()
    {
        sim::Packet whole = sim::bytes({1, 4, 1, 2, 3, 4, 3, 14, 0, 0, 192, 0, 2, 1, 0, 1, 192, 0, 2, 2, 0, 2, 4, 4, 1,
            0, 0, 0, 5, 2, 0, 9, 2, 2, 0, 9});
        for (std::size_t size = 0; size <= whole.size(); ++size) {
            for (std::size_t bit = 0; bit < size * 8; ++bit) {
                sim::Packet damaged(whole.begin(), whole.begin() + static_cast<std::ptrdiff_t>(size));
                damaged[bit / 8] ^= std::byte(1 << bit % 8);
                const auto result = wire::parseTrailers(damaged);
                if (result)
                    QVERIFY(*parsed(built(*result)) == *result);
            }
        }
    }

    void whatDoesNotFitIsNotWritten()
    {
        std::array<std::byte, 5> buffer{};
        QVERIFY(wire::buildTrailers(nonceOnly, buffer).empty());
    }

    void aPacketWithATrailerToBeUnderstoodIsDropped() // RFC 6081 §5.1.2
    {
        Scenario scene;
        scene.startAndRunFor(1s);
        const sim::Packet packet = sim::text(clientAddress(peerEndpoint), scene.client.status().address, "hello");
        scene.client.receive(peerEndpoint, packet + sim::bytes({0x40, 0}));
        QVERIFY(scene.client.out.delivered.empty());
        QCOMPARE(scene.client.out.dropped(DropReason::Malformed), 1U);
        scene.client.receive(peerEndpoint, packet + sim::bytes({0x80, 0, 0xff}));
        QCOMPARE(scene.client.out.delivered, std::vector<sim::Packet>{packet}); // and no trailer reaches the kernel
    }
};

QTEST_APPLESS_MAIN(TestTrailers)
#include "tst_trailers.moc"
