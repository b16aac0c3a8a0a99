// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "sim/nat.h"

#include <QTest>

using namespace std::chrono_literals;
using teredo::Endpoint;
using teredo::Instant;

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
