// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/explain.h"

#include <QTest>

using namespace teredo;

namespace {

Ipv6Address ipv6(const QByteArray &hex)
{
    Ipv6Address address;
    const QByteArray bytes = QByteArray::fromHex(hex);
    std::copy(bytes.begin(), bytes.end(), reinterpret_cast<char *>(address.octets.data()));
    return address;
}

// Behind 65.54.1.1:4096, by the server 65.54.227.120: addresses that are as global as can be.
constexpr Explanation ordinary{
    .kind = TeredoKind::Teredo, .server = {{65, 54, 227, 120}}, .flags = {}, .mapped = {{{65, 54, 1, 1}}, {4096}}};

Explanation with(TeredoFlags flags)
{
    Explanation out = ordinary;
    out.flags = flags;
    out.coneBitIsSet = flags.cone;
    out.reservedBitsAreSet = flags.reserved || flags.universal || flags.group;
    return out;
}

} // namespace

Q_DECLARE_METATYPE(teredo::Explanation)

class TestExplain : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anAddressTellsItsParts_data()
    {
        QTest::addColumn<QByteArray>("hex");
        QTest::addColumn<Explanation>("expected");
        const auto row = [](const char *name, const QByteArray &hex, const Explanation &expected) {
            QTest::newRow(name) << hex << expected;
        };
        row("ordinary",
            "20010000"
            "4136e378"
            "0000"
            "efff"
            "bec9fefe",
            ordinary);
        row("random bits of RFC 5991",
            "20010000"
            "4136e378"
            "3cff"
            "efff"
            "bec9fefe",
            with({.bits = 0x3cff, .random = 0x0fff}));
        row("lowest bits of both random parts",
            "20010000"
            "4136e378"
            "0401"
            "efff"
            "bec9fefe",
            with({.bits = 0x0401, .random = 0x0101}));
        row("cone",
            "20010000"
            "4136e378"
            "8000"
            "efff"
            "bec9fefe",
            with({.bits = 0x8000, .cone = true}));
        row("reserved",
            "20010000"
            "4136e378"
            "4000"
            "efff"
            "bec9fefe",
            with({.bits = 0x4000, .reserved = true}));
        row("universal",
            "20010000"
            "4136e378"
            "0200"
            "efff"
            "bec9fefe",
            with({.bits = 0x0200, .universal = true}));
        row("group",
            "20010000"
            "4136e378"
            "0100"
            "efff"
            "bec9fefe",
            with({.bits = 0x0100, .group = true}));

        Explanation odd = ordinary;
        odd.kind = TeredoKind::Obsolete;
        row("obsolete prefix",
            "3ffe831f"
            "4136e378"
            "0000"
            "efff"
            "bec9fefe",
            odd);
        odd = ordinary;
        odd.mapped.address = {{192, 168, 1, 2}};
        odd.mappingIsNotGlobal = true;
        row("private mapping",
            "20010000"
            "4136e378"
            "0000"
            "efff"
            "3f57fefd",
            odd);
        odd.mapped.address = {{224, 0, 0, 253}};
        row("multicast mapping",
            "20010000"
            "4136e378"
            "0000"
            "efff"
            "1fffff02",
            odd);
        odd = ordinary;
        odd.server = {{10, 0, 0, 1}};
        odd.serverIsNotGlobal = true;
        row("private server",
            "20010000"
            "0a000001"
            "0000"
            "efff"
            "bec9fefe",
            odd);
        odd = ordinary;
        odd.mapped.port = {};
        odd.portIsZero = true;
        row("port 0",
            "20010000"
            "4136e378"
            "0000"
            "ffff"
            "bec9fefe",
            odd);
        odd = {.kind = TeredoKind::Teredo, // RFC 6081 figure 2, whose addresses are for documentation
            .server = {{203, 0, 113, 120}},
            .flags = {},
            .mapped = {{{192, 0, 2, 1}}, {4096}},
            .serverIsNotGlobal = true,
            .mappingIsNotGlobal = true};
        row("A of RFC 6081",
            "20010000"
            "cb007178"
            "0000"
            "efff"
            "3ffffdfe",
            odd);

        row("documentation",
            "20010db8"
            "4136e378"
            "0000"
            "efff"
            "bec9fefe",
            {});
        row("next to the prefix",
            "20010001"
            "4136e378"
            "0000"
            "efff"
            "bec9fefe",
            {});
        row("the old test network",
            "3ffe8320"
            "4136e378"
            "0000"
            "efff"
            "bec9fefe",
            {});
        row("6to4",
            "20024136"
            "e3780000"
            "0000"
            "0000"
            "00000001",
            {});
        row("link-local",
            "fe800000"
            "00000000"
            "ffff"
            "ffff"
            "ffffffff",
            {});
        row("unspecified",
            "00000000"
            "00000000"
            "0000"
            "0000"
            "00000000",
            {});
    }

    void anAddressTellsItsParts()
    {
        QFETCH(const QByteArray, hex);
        QFETCH(const Explanation, expected);
        const Explanation found = explain(ipv6(hex));
        QCOMPARE(found.kind, expected.kind);
        QCOMPARE(found.server, expected.server);
        QCOMPARE(found.flags, expected.flags);
        QCOMPARE(found.mapped, expected.mapped);
        QVERIFY(found == expected); // and the oddities
    }
};

QTEST_APPLESS_MAIN(TestExplain)
#include "tst_explain.moc"
