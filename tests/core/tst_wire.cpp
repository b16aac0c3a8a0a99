// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/wire/bubble.h"
#include "core/wire/checksum.h"
#include "core/wire/encapsulation.h"
#include "core/wire/icmpv6.h"
#include "core/wire/router_discovery.h"
#include "core/wire/teredo_address.h"
#include "golden.h"
#include "sim/chance.h"
#include "sim/packets.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace teredo;

Q_DECLARE_METATYPE(teredo::wire::TeredoAddress)

namespace {

constexpr wire::Nonce nonce{1, 2, 3, 4, 5, 6, 7, 8};
constexpr Endpoint mappedA{{{192, 0, 2, 1}}, {4096}};
constexpr wire::TeredoAddress clientA{{{203, 0, 113, 120}}, 0, mappedA};
constexpr wire::TeredoAddress clientB{{{198, 51, 100, 118}}, 0, {{{192, 0, 2, 10}}, {8192}}};
constexpr Ipv6Address host{{0x20, 0x01, 0x0d, 0xb8, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1}};

Ipv6Address ipv6(const char *hex)
{
    Ipv6Address address;
    const QByteArray bytes = QByteArray::fromHex(hex);
    std::copy(bytes.begin(), bytes.end(), reinterpret_cast<char *>(address.octets.data()));
    return address;
}

wire::Ipv6Packet innerPacket(const QByteArray &datagram)
{
    return *wire::parseIpv6(wire::parse(bytesOf(datagram))->packet);
}

} // namespace

// The golden packets, byte for byte and in both directions.
class TestWire : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void addresses_data()
    {
        QTest::addColumn<wire::TeredoAddress>("parts");
        QTest::addColumn<QByteArray>("hex");
        wire::TeredoAddress flags = clientA;
        flags.flags = wire::randomFlagBits;
        QTest::newRow("A of RFC 6081 figure 2") << clientA << QByteArray("20010000cb0071780000efff3ffffdfe");
        QTest::newRow("B of RFC 6081 figure 2") << clientB << QByteArray("20010000c63364760000dfff3ffffdf5");
        QTest::newRow("all random flag bits") << flags << QByteArray("20010000cb0071783cffefff3ffffdfe");
    }

    void addresses()
    {
        QFETCH(const wire::TeredoAddress, parts);
        QFETCH(const QByteArray, hex);
        QCOMPARE(wire::toIpv6(parts), ipv6(hex));
        QCOMPARE(wire::fromIpv6(ipv6(hex)), std::optional(parts));
    }

    void otherPrefixesAreNotTeredo()
    {
        QVERIFY(!wire::fromIpv6(host));
        QVERIFY(!wire::fromIpv6(ipv6("20010001cb0071780000efff3ffffdfe")));
        QVERIFY(!wire::fromIpv6(ipv6("3ffe831fcb0071780000efff3ffffdfe")));
    }

    void randomFlagsLeaveTheOtherBitsAlone() // RFC 5991 §3.1
    {
        sim::Chance chance(3);
        unsigned seen = 0;
        for (int i = 0; i < 1000; ++i)
            seen |= wire::randomFlags(chance);
        QCOMPARE(seen, 0x3cffU);
    }

    void theServersLinkLocalAddress() // RFC 4380 §5.3.2, RFC 5991 §3.2
    {
        QCOMPARE(wire::serverLinkLocal({{203, 0, 113, 120}}), ipv6("fe800000000000008000f22734ff8e87"));
    }

    void theOriginIndicationOfTheRfc() // RFC 4380 §5.1.1
    {
        const QByteArray bytes = golden(u"indirect_bubble"_s);
        const auto datagram = wire::parse(bytesOf(bytes));
        QCOMPARE(datagram->origin, std::optional(Endpoint{{{1, 2, 3, 4}}, {337}}));
    }

    void everyGoldenPacketBuildsBackIntoItself_data()
    {
        QTest::addColumn<QByteArray>("datagram");
        for (const QString &name : allGolden())
            QTest::newRow(qPrintable(name)) << golden(name);
    }

    void everyGoldenPacketBuildsBackIntoItself()
    {
        QFETCH(const QByteArray, datagram);
        const auto parsed = wire::parse(bytesOf(datagram));
        QVERIFY(parsed.has_value());
        std::array<std::byte, 1500> buffer{};
        QCOMPARE(hexOf(wire::build(*parsed, buffer)), datagram.toHex());
    }

    void theSolicitation()
    {
        const auto packet = wire::buildRouterSolicitation(wire::clientLinkLocal);
        std::array<std::byte, 128> buffer{};
        const wire::Authentication authentication{.clientId = {}, .value = {}, .nonce = nonce, .confirmation = 0};
        const Bytes built
            = wire::build({.authentication = authentication, .origin = {}, .packet = packet, .trailers = {}}, buffer);
        QCOMPARE(hexOf(built), golden(u"router_solicitation"_s).toHex());
    }

    void theSolicitationOfAClientWithAKey()
    {
        const QByteArray bytes = golden(u"secure_solicitation"_s);
        const auto datagram = wire::parse(bytesOf(bytes));
        QCOMPARE(hexOf(datagram->authentication->clientId), QByteArray("alice").toHex());
        QCOMPARE(datagram->authentication->value.size(), 20U);
        QCOMPARE(datagram->authentication->nonce, nonce);
        QCOMPARE(datagram->packet.size(), 48U);
    }

    void checksumsOfOtherSolicitations_data()
    {
        QTest::addColumn<QByteArray>("source");
        QTest::addColumn<QByteArray>("checksum");
        QTest::newRow("cone") << QByteArray("fe800000000000008000ffffffffffff") << QByteArray("fd36");
        QTest::newRow("Windows XP") << QByteArray("fe80000000000000800054455245444f") << QByteArray("125d");
    }

    void checksumsOfOtherSolicitations()
    {
        QFETCH(const QByteArray, source);
        QFETCH(const QByteArray, checksum);
        const auto packet = wire::buildRouterSolicitation(ipv6(source));
        QCOMPARE(hexOf(Bytes(packet).subspan(42, 2)), checksum);
    }

    void theAdvertisement()
    {
        const QByteArray bytes = golden(u"router_advertisement"_s);
        const auto datagram = wire::parse(bytesOf(bytes));
        QCOMPARE(datagram->authentication->nonce, nonce);
        QCOMPARE(datagram->authentication->confirmation, std::uint8_t{0});
        QCOMPARE(datagram->origin, std::optional(mappedA));
        const auto advertisement = wire::parseRouterAdvertisement(innerPacket(bytes));
        QVERIFY(advertisement.has_value());
        QCOMPARE(advertisement->source, wire::serverLinkLocal(clientA.server));
        QCOMPARE(advertisement->destination, wire::clientLinkLocal);
        QCOMPARE(advertisement->prefix, wire::prefixOf(clientA.server));
        QCOMPARE(advertisement->mtu, std::optional(1280U));
    }

    void theBubble()
    {
        const auto bubble = wire::buildBubble(wire::toIpv6(clientA), wire::toIpv6(clientB));
        QCOMPARE(hexOf(bubble), golden(u"bubble"_s).toHex());
        QVERIFY(wire::parseIpv6(bubble)->isBubble());
    }

    void trailersAreNoPartOfThePacket() // RFC 6081 §4
    {
        const QByteArray bytes = golden(u"bubble_with_trailers"_s);
        const auto datagram = wire::parse(bytesOf(bytes));
        QCOMPARE(hexOf(datagram->packet), golden(u"bubble"_s).toHex());
        QCOMPARE(hexOf(datagram->trailers), "0104deadbeef0502abcd0202abcd040400000000");
    }

    void theEchoRequest()
    {
        const wire::Echo echo{0x1234, 1, {0x00, 0x11, 0x22, 0x33, 0x44, 0x55, 0x66, 0x77}};
        const auto packet = wire::buildEchoRequest(wire::toIpv6(clientA), host, echo);
        QCOMPARE(hexOf(packet), golden(u"echo_request"_s).toHex());
        QVERIFY(!wire::parseEchoReply(*wire::parseIpv6(packet)));

        const sim::Packet reply = sim::echoReply(*wire::parseIpv6(packet));
        const auto parsed = wire::parseEchoReply(*wire::parseIpv6(reply));
        QVERIFY(parsed.has_value());
        QCOMPARE(parsed->nonce, echo.nonce);
        QCOMPARE(parsed->identifier, echo.identifier);
        QCOMPARE(parsed->sequence, echo.sequence);
    }

    void whatIsNoTeredoDatagram_data()
    {
        QTest::addColumn<QByteArray>("hex");
        const QByteArray bubble = golden(u"bubble"_s).toHex();
        const QByteArray authentication = "0001000001020304050607080000";
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("origin alone") << QByteArray("0000feaefefdfcfb");
        QTest::newRow("origin twice") << QByteArray("0000feaefefdfcfb0000feaefefdfcfb") + bubble;
        QTest::newRow("authentication twice") << authentication + authentication + bubble;
        QTest::newRow("authentication after the origin") << QByteArray("0000feaefefdfcfb") + authentication + bubble;
        QTest::newRow("client id longer than the datagram") << QByteArray("0001ff000102");
        QTest::newRow("IPv4") << QByteArray("4500001400000000") + bubble;
        QTest::newRow("IPv6 length beyond the end") << QByteArray("6000000000013bff") + bubble.mid(16);
    }

    void whatIsNoTeredoDatagram()
    {
        QFETCH(const QByteArray, hex);
        const QByteArray datagram = QByteArray::fromHex(hex);
        QVERIFY(!wire::parse(bytesOf(datagram)).has_value());
    }

    void whatDoesNotFitIsNotWritten()
    {
        const QByteArray bubble = golden(u"bubble"_s);
        std::array<std::byte, 1500> buffer{};
        const std::vector<std::byte> longId(256);
        const wire::Authentication authentication{.clientId = longId, .value = {}, .nonce = {}, .confirmation = 0};
        QVERIFY(wire::build(
            {.authentication = authentication, .origin = {}, .packet = bytesOf(bubble), .trailers = {}}, buffer)
                .empty());
        QVERIFY(wire::build({.authentication = {}, .origin = mappedA, .packet = bytesOf(bubble), .trailers = {}},
            MutableBytes(buffer).first(47))
                .empty());
    }

    void anUnreachableHoldsAtMost1280Bytes()
    {
        const Ipv6Address own = wire::toIpv6(clientA);
        const sim::Packet lost = sim::text(own, host, std::string(1400, 'x'));
        std::array<std::byte, 1280> buffer{};
        const Bytes error = wire::buildUnreachable(wire::Unreachable::Address, own, *wire::parseIpv6(lost), buffer);
        QCOMPARE(error.size(), 1280U);
        QCOMPARE(wire::icmpv6Checksum(*wire::parseIpv6(error)), std::uint16_t{0});
    }
};

QTEST_APPLESS_MAIN(TestWire)
#include "tst_wire.moc"
