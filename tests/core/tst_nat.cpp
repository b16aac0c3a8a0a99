// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "sim/nat.h"

#include <QTest>

using namespace std::chrono_literals;
using teredo::Endpoint;
using teredo::Instant;

Q_DECLARE_METATYPE(sim::NatBehaviour)

namespace {

constexpr teredo::Ipv4Address outside{{198, 51, 100, 7}};
constexpr Endpoint inside{{{192, 168, 1, 2}}, {51000}};
constexpr Endpoint remote{{{203, 0, 113, 1}}, {3544}};
constexpr Endpoint remoteOtherPort{{{203, 0, 113, 1}}, {3545}};
constexpr Endpoint otherRemote{{{203, 0, 113, 2}}, {3544}};

} // namespace

// The NAT the other stories rely on (RFC 4787).
class TestNat : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneMappingForAllIsKept()
    {
        sim::Nat nat(sim::portRestrictedNat, outside);
        const Endpoint mapped = nat.outbound({}, inside, remote);
        QCOMPARE(nat.outbound({}, inside, otherRemote), mapped);
    }

    void aSymmetricNatMapsEachDestinationApart()
    {
        sim::Nat nat(sim::symmetricNat, outside);
        const Endpoint mapped = nat.outbound({}, inside, remote);
        QVERIFY(nat.outbound({}, inside, remoteOtherPort) != mapped);

        sim::Nat byAddress(sim::addressSymmetricNat, outside);
        const Endpoint first = byAddress.outbound({}, inside, remote);
        QCOMPARE(byAddress.outbound({}, inside, remoteOtherPort), first);
        QVERIFY(byAddress.outbound({}, inside, otherRemote) != first);
    }

    void theFilterLooksAtWhatItShould()
    {
        const auto passes = [](const sim::NatBehaviour &behaviour, const Endpoint &from) {
            sim::Nat nat(behaviour, outside);
            const Endpoint mapped = nat.outbound({}, inside, remote);
            return nat.inbound({}, from, mapped) == inside;
        };
        QVERIFY(passes(sim::coneNat, otherRemote));
        QVERIFY(passes(sim::restrictedNat, remoteOtherPort));
        QVERIFY(!passes(sim::restrictedNat, otherRemote));
        QVERIFY(passes(sim::portRestrictedNat, remote));
        QVERIFY(!passes(sim::portRestrictedNat, remoteOtherPort));
    }

    void aMappingDiesOfSilenceFromInside()
    {
        sim::Nat nat(sim::coneNat, outside);
        const Endpoint mapped = nat.outbound({}, inside, remote);
        QVERIFY(nat.inbound(Instant(30s), remote, mapped));
        QVERIFY(!nat.inbound(Instant(31s), remote, mapped));
        QVERIFY(nat.outbound(Instant(31s), inside, remote) != mapped);
    }

    void whatRefreshesAMappingKeepsIt_data()
    {
        QTest::addColumn<bool>("outbound");
        QTest::addColumn<bool>("inbound");
        QTest::newRow("outbound, RFC 4787 REQ-6") << true << false;
        QTest::newRow("inbound") << false << true;
        QTest::newRow("both") << true << true;
        QTest::newRow("nothing") << false << false;
    }

    void whatRefreshesAMappingKeepsIt()
    {
        QFETCH(const bool, outbound);
        QFETCH(const bool, inbound);
        const auto isKeptBy = [&](bool fromInside) {
            sim::Nat nat({.outboundRefreshes = outbound, .inboundRefreshes = inbound}, outside);
            const Endpoint mapped = nat.outbound({}, inside, remote);
            if (fromInside)
                static_cast<void>(nat.outbound(Instant(20s), inside, remote));
            else
                static_cast<void>(nat.inbound(Instant(20s), remote, mapped));
            return nat.inbound(Instant(40s), remote, mapped).has_value();
        };
        QCOMPARE(isKeptBy(true), outbound);
        QCOMPARE(isKeptBy(false), inbound);
    }

    void theTimeoutIsItsOwn()
    {
        sim::Nat nat({.timeout = 5s}, outside);
        const Endpoint mapped = nat.outbound({}, inside, remote);
        QVERIFY(nat.inbound(Instant(5s), remote, mapped));
        QVERIFY(!nat.inbound(Instant(5001ms), remote, mapped));
    }

    void everyKindIsWhatItSays_data()
    {
        QTest::addColumn<sim::NatBehaviour>("behaviour");
        using enum sim::Dependent;
        for (const auto mapping : {Nothing, Address, AddressAndPort}) {
            for (const auto filtering : {Nothing, Address, AddressAndPort}) {
                for (const auto ports : {sim::Ports::Preserved, sim::Ports::Sequential, sim::Ports::Random})
                    QTest::addRow("mapping %d, filtering %d, ports %d", static_cast<int>(mapping),
                        static_cast<int>(filtering), static_cast<int>(ports))
                        << sim::NatBehaviour{.mapping = mapping, .filtering = filtering, .ports = ports};
            }
        }
    }

    void everyKindIsWhatItSays()
    {
        QFETCH(const sim::NatBehaviour, behaviour);
        using enum sim::Dependent;
        sim::Nat nat(behaviour, outside);
        const Endpoint first = nat.outbound({}, inside, remote);
        QCOMPARE(nat.outbound({}, inside, remote), first);
        const bool lets[] = {nat.inbound({}, remote, first) == inside,
            nat.inbound({}, remoteOtherPort, first) == inside, nat.inbound({}, otherRemote, first) == inside};
        QVERIFY(lets[0]);
        QCOMPARE(lets[1], behaviour.filtering != AddressAndPort);
        QCOMPARE(lets[2], behaviour.filtering == Nothing);
        QVERIFY(!nat.inbound({}, remote, {first.address, {1}}));

        const Endpoint second = nat.outbound({}, inside, remoteOtherPort);
        const Endpoint third = nat.outbound({}, inside, otherRemote);
        QCOMPARE(second == first, behaviour.mapping != AddressAndPort);
        QCOMPARE(third == first, behaviour.mapping == Nothing);
        QVERIFY(third == first || third != second);
        QCOMPARE(first.port == inside.port, behaviour.ports == sim::Ports::Preserved);
        if (behaviour.ports == sim::Ports::Sequential && second != first)
            QCOMPARE(second.port.number, first.port.number + 1);
        if (behaviour.ports == sim::Ports::Random && third != first)
            QVERIFY(std::abs(third.port.number - first.port.number) > 1);
    }

    void aHostKeepsItsAddressWhereTheyArePaired()
    {
        const Endpoint neighbour{{{192, 168, 1, 3}}, {51000}};
        for (const auto pooling : {sim::Pooling::Arbitrary, sim::Pooling::Paired}) {
            sim::Nat nat({.mapping = sim::Dependent::AddressAndPort, .addresses = 4, .pooling = pooling}, outside);
            const auto address = nat.outbound({}, inside, remote).address;
            QCOMPARE(nat.outbound({}, inside, otherRemote).address == address, pooling == sim::Pooling::Paired);
            QVERIFY(nat.outbound({}, neighbour, remote).address != address);
        }
    }

    void itLeadsBackFromOneOfTheseSources()
    {
        const Endpoint other{outside, {40000}};
        sim::Nat external({.hairpins = true}, outside);
        QCOMPARE(external.hairpinned({}, inside, other), external.outbound({}, inside, remote));
        sim::Nat internal({.hairpins = true, .hairpinsShowInside = true}, outside);
        QCOMPARE(internal.hairpinned({}, inside, other), inside);
    }

    void noMappingOutlivesARestartOrANewAddress()
    {
        sim::Nat nat(sim::coneNat, outside);
        const Endpoint before = nat.outbound({}, inside, remote);
        nat.reboot();
        QVERIFY(!nat.inbound({}, remote, before));
        const Endpoint after = nat.outbound({}, inside, remote);
        QVERIFY(after != before);
        constexpr teredo::Ipv4Address elsewhere{{198, 51, 100, 200}};
        nat.moveTo(elsewhere);
        QVERIFY(!nat.inbound({}, remote, after));
        QCOMPARE(nat.outbound({}, inside, remote).address, elsewhere);
    }

    void portsGoRound()
    {
        sim::Nat nat({.mapping = sim::Dependent::AddressAndPort, .timeout = 1s}, outside);
        Instant now{};
        for (int i = 0; i < 100'000; ++i, now += 2s) // more than there are
            QVERIFY(nat.outbound(now, inside, remote).port.number >= 1024);
    }

    void portsAreKeptWhileTheyAreFree()
    {
        sim::Nat nat(sim::portPreservingNat, outside);
        QCOMPARE(nat.outbound({}, inside, remote).port, inside.port);
        const Endpoint neighbour{{{192, 168, 1, 3}}, inside.port};
        QVERIFY(nat.outbound({}, neighbour, remote).port != inside.port);
    }
};

QTEST_APPLESS_MAIN(TestNat)
#include "tst_nat.moc"
