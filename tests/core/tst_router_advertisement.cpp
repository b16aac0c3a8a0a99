// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/wire/router_discovery.h"
#include "core/wire/teredo_address.h"
#include "sim/packets.h"

#include <QTest>

using namespace teredo;
using sim::operator+;
using sim::bytes;

Q_DECLARE_METATYPE(sim::Packet)

namespace {

constexpr Ipv6Address router{{0xfe, 0x80, 0, 0, 0, 0, 0, 0, 0x80, 0, 0xf2, 0x27, 0x34, 0xff, 0x8e, 0x87}};

sim::Packet fixedPart(int type = 134, int code = 0)
{
    return bytes({type, code, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 7, 0xd0});
}

sim::Packet prefix(int length = 64)
{
    return bytes({3, 4, length, 0x40, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0, 0, 0, 0, 0x20, 1, 0, 0, 203, 0,
        113, 120, 0, 0, 0, 0, 0, 0, 0, 0});
}

sim::Packet mtu(int value)
{
    return bytes({5, 1, 0, 0, 0, 0, value >> 8, value & 0xff});
}

sim::Packet packet(const sim::Packet &message, std::uint8_t hopLimit = 255, const Ipv6Address &source = router)
{
    return sim::icmpv6(source, wire::clientLinkLocal, hopLimit, message);
}

sim::Packet withBadChecksum()
{
    sim::Packet bad = packet(fixedPart() + prefix());
    bad[43] ^= std::byte{1};
    return bad;
}

} // namespace

// RFC 4861 §6.1.2 and RFC 4380 §5.2.1.
class TestRouterAdvertisement : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isBelieved_data()
    {
        QTest::addColumn<sim::Packet>("packet");
        QTest::addColumn<bool>("believed");

        QTest::newRow("a prefix") << packet(fixedPart() + prefix()) << true;
        QTest::newRow("a prefix and an MTU") << packet(fixedPart() + prefix() + mtu(1280)) << true;
        QTest::newRow("an unknown option") << packet(fixedPart() + bytes({99, 1, 0, 0, 0, 0, 0, 0}) + prefix()) << true;
        QTest::newRow("no prefix") << packet(fixedPart()) << false;
        QTest::newRow("two prefixes") << packet(fixedPart() + prefix() + prefix()) << false;
        QTest::newRow("a prefix of 63 bits") << packet(fixedPart() + prefix(63)) << false;
        QTest::newRow("a short prefix option")
            << packet(fixedPart() + bytes({3, 1, 64, 0, 0, 0, 0, 0}) + prefix()) << false;
        QTest::newRow("an option of length 0")
            << packet(fixedPart() + prefix() + bytes({99, 0, 0, 0, 0, 0, 0, 0})) << false;
        QTest::newRow("an option beyond the end") << packet(fixedPart() + prefix() + bytes({99, 2, 0, 0})) << false;
        QTest::newRow("hop limit 254") << packet(fixedPart() + prefix(), 254) << false;
        QTest::newRow("code 1") << packet(fixedPart(134, 1) + prefix()) << false;
        QTest::newRow("another type") << packet(fixedPart(136) + prefix()) << false;
        QTest::newRow("a global source") << packet(fixedPart() + prefix(), 255, wire::prefixOf({{203, 0, 113, 120}}))
                                         << false;
        QTest::newRow("a wrong checksum") << withBadChecksum() << false;
        QTest::newRow("cut short") << packet(bytes({134, 0, 0, 0, 0, 0, 0, 0})) << false;
    }

    void isBelieved()
    {
        QFETCH(const sim::Packet, packet);
        QFETCH(const bool, believed);
        QCOMPARE(wire::parseRouterAdvertisement(*wire::parseIpv6(packet)).has_value(), believed);
    }

    void theMtuIsRead()
    {
        const sim::Packet bytes = packet(fixedPart() + prefix() + mtu(1400));
        QCOMPARE(wire::parseRouterAdvertisement(*wire::parseIpv6(bytes))->mtu, std::optional(1400U));
    }
};

QTEST_APPLESS_MAIN(TestRouterAdvertisement)
#include "tst_router_advertisement.moc"
