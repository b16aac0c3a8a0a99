// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/wire/router_discovery.h"
#include "exchange.h"

#include <QTest>

#include <algorithm>

using namespace std::chrono_literals;
using namespace teredo;

namespace {

// A client behind that NAT whose survey has begun: the kind of NAT is known but for the cone bit.
struct Surveyed : Scenario {
    explicit Surveyed(const sim::NatBehaviour &nat = sim::portRestrictedNat)
        : Scenario({}, {.nat = nat})
    {
        startAndRunFor(200ms);
    }

    // What was sent with the cone bit.
    [[nodiscard]] std::vector<sim::Sent> coneQuestions() const
    {
        std::vector<sim::Sent> questions;
        std::ranges::copy_if(client.out.sent, std::back_inserter(questions), [](const sim::Sent &sent) {
            return wire::parseIpv6(wire::parse(sent.payload)->packet)->source == wire::coneLinkLocal;
        });
        return questions;
    }

    [[nodiscard]] wire::Nonce coneNonce() const
    {
        return wire::parse(coneQuestions().back().payload)->authentication->nonce;
    }
};

} // namespace

// What is found out beside the work about the NAT.
class TestNatSurvey : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whoeverGetsInShowsAConeNat()
    {
        Surveyed scene(sim::coneNat);
        QCOMPARE(scene.client.status().nat, NatType::Restricted);
        const Ipv6Address address = scene.client.status().address;

        scene.runFor(100ms);

        QCOMPARE(scene.client.status().nat, NatType::Cone);
        QCOMPARE(scene.client.out.reports.back(), scene.client.status());
        QCOMPARE(scene.client.status().address, address); // RFC 5991 §3.2
        QCOMPARE(scene.coneQuestions().size(), 1U);
        scene.runFor(10s);
        QVERIFY(scene.client.out.openPorts.empty());
    }

    // The service port has spoken to the second address, so its NAT would let that answer in.
    void theConeBitIsSentFromAPortOfItsOwn()
    {
        Surveyed scene(sim::restrictedNat);
        scene.runFor(10s);
        QCOMPARE(scene.client.status().nat, NatType::Restricted);
        const auto questions = scene.coneQuestions();
        QCOMPARE(questions.size(), 3U);
        for (const sim::Sent &question : questions) {
            QVERIFY(question.from != servicePort);
            QCOMPARE(question.to, sim::serverEndpoint);
        }
        QVERIFY(scene.client.out.openPorts.empty());
    }

    void aLostConeQuestionIsRepeated()
    {
        Surveyed scene(sim::coneNat);
        scene.internet.world.loseWhen([&](const Endpoint &, const Endpoint &to) {
            return to == sim::serverEndpoint && scene.internet.world.now() < Instant(600ms);
        });
        scene.client.nat().reboot(); // the question is on its way already
        scene.runFor(400ms);
        QCOMPARE(scene.client.status().nat, NatType::Restricted);
        scene.runFor(400ms);
        QCOMPARE(scene.client.status().nat, NatType::Cone);
    }

    void onlyTheOtherAddressProvesACone_data()
    {
        QTest::addColumn<int>("fault");
        QTest::newRow("from the address asked") << 0;
        QTest::newRow("from somebody else") << 1;
        QTest::newRow("another nonce") << 2;
        QTest::newRow("for a question without the cone bit") << 3;
        QTest::newRow("at the service port") << 4;
        QTest::newRow("none") << 5;
    }

    void onlyTheOtherAddressProvesACone()
    {
        QFETCH(const int, fault);
        Surveyed scene;
        auto nonce = scene.coneNonce();
        nonce[0] ^= fault == 2 ? 1 : 0;
        const Endpoint from = fault == 0 ? sim::serverEndpoint
            : fault == 1                 ? sim::relayEndpoint
                                         : sim::secondaryEndpoint;
        const Port at = fault == 4 ? servicePort : scene.coneQuestions().back().from;
        const auto answer = scene.internet.server.advertisementTo(
            fault == 3 ? wire::clientLinkLocal : wire::coneLinkLocal, nonce, {{{192, 0, 2, 1}}, {40000}});

        scene.client.receiveAt(at, from, answer);

        QCOMPARE(scene.client.status().nat, fault == 5 ? NatType::Cone : NatType::Restricted);
        QCOMPARE(scene.client.out.dropped(DropReason::UnexpectedAnswer), fault == 5 ? 0U : 1U);
    }

    void whatElseComesToThePortIsForNobody()
    {
        Surveyed scene;
        const Port at = scene.coneQuestions().back().from;
        const Endpoint peer{{{198, 51, 100, 9}}, {4000}};
        scene.client.receiveAt(at, peer, sim::text(clientAddress(peer), scene.client.status().address, "hello"));
        scene.client.receiveAt(
            at, sim::serverEndpoint, sim::bubble(clientAddress(peer), scene.client.status().address));
        QCOMPARE(scene.client.out.dropped(DropReason::NotForUs), 2U);
        QCOMPARE(scene.client.client.peerCount(), 0U);
        QVERIFY(scene.heard().empty());
    }

    void anotherMappingIsSurveyedAnew()
    {
        Surveyed scene(sim::coneNat);
        scene.runFor(5s);
        const Endpoint mapped = scene.client.status().mapped;
        scene.client.nat().reboot();
        scene.runFor(30s);
        QVERIFY(scene.client.status().mapped != mapped);
        QCOMPARE(scene.client.status().nat, NatType::Cone);
        QCOMPARE(scene.coneQuestions().size(), 2U);
    }

    void withoutAPortNothingIsMissingButTheAnswer()
    {
        Scenario scene({}, {.nat = sim::coneNat});
        scene.client.out.maxPorts = 0;
        scene.startAndRunFor(10s);
        QCOMPARE(scene.phase(), Phase::Online);
        QCOMPARE(scene.client.status().nat, NatType::Restricted);
    }

    void hairpinningIsFoundOut_data()
    {
        QTest::addColumn<sim::NatBehaviour>("nat");
        QTest::addColumn<bool>("hairpins");
        QTest::newRow("port-restricted") << sim::NatBehaviour{.hairpins = true} << true;
        QTest::newRow("restricted") << sim::NatBehaviour{.filtering = sim::Dependent::Address, .hairpins = true}
                                    << true;
        QTest::newRow("cone") << sim::NatBehaviour{.filtering = sim::Dependent::Nothing, .hairpins = true} << true;
        QTest::newRow("symmetric that lets all in") << sim::NatBehaviour{.mapping = sim::Dependent::AddressAndPort,
            .filtering = sim::Dependent::Nothing,
            .hairpins = true} << true;
        // It turns packets around, and then refuses them: no peer would get through.
        QTest::newRow("symmetric") << sim::NatBehaviour{.mapping = sim::Dependent::AddressAndPort, .hairpins = true}
                                   << false;
        QTest::newRow("port-restricted without") << sim::portRestrictedNat << false;
        QTest::newRow("cone without") << sim::coneNat << false;
    }

    void hairpinningIsFoundOut()
    {
        QFETCH(const sim::NatBehaviour, nat);
        QFETCH(const bool, hairpins);
        Surveyed scene(nat);
        scene.runFor(8s);
        QCOMPARE(scene.client.status().hairpinning, hairpins);
        QVERIFY(scene.client.out.openPorts.empty());
        QVERIFY(scene.client.out.delivered.empty());
        QCOMPARE(scene.client.client.peerCount(), 0U);
        QCOMPARE(scene.phase(), Phase::Online);
        QCOMPARE(scene.client.sentTo(scene.client.status().mapped).size(), hairpins ? 1U : 3U);
    }

    void withoutANatNothingIsTurnedAround()
    {
        Scenario scene({}, {.nat = std::nullopt});
        scene.startAndRunFor(8s);
        QVERIFY(!scene.client.status().hairpinning);
        QCOMPARE(scene.client.out.sent.size(), 1U);
    }

    void onlyOurOwnNonceProvesHairpinning_data()
    {
        QTest::addColumn<int>("fault");
        QTest::newRow("another nonce") << 0;
        QTest::newRow("no nonce") << 1;
        QTest::newRow("from elsewhere") << 2;
        QTest::newRow("from inside") << 3;
        QTest::newRow("none") << 4;
    }

    void onlyOurOwnNonceProvesHairpinning()
    {
        QFETCH(const int, fault);
        Surveyed scene;
        const Ipv6Address own = scene.client.status().address;
        const Endpoint mapped = scene.client.status().mapped;
        const auto asked = std::ranges::find(scene.client.out.sent, mapped, &sim::Sent::to);
        QVERIFY(asked != scene.client.out.sent.end());
        auto nonce = *trailersOf(*asked).nonce;
        nonce[3] ^= fault == 0 ? 1 : 0;
        const Endpoint from = fault == 2 ? sim::relayEndpoint
            : fault == 3                 ? Endpoint{{{192, 168, 1, 2}}, {60001}}
                                         : Endpoint{mapped.address, {40001}};
        const sim::Packet bubble = sim::bubble(own, own);

        scene.client.receive(from, fault == 1 ? bubble : sim::operator+(bubble, nonceTrailer(nonce)));

        QCOMPARE(scene.client.status().hairpinning, fault == 4);
        QCOMPARE(scene.client.out.dropped(DropReason::BadSource), fault == 4 ? 0U : 1U);
    }

    void nobodyElseIsSentTheBubblesToOurselves()
    {
        Scenario scene;
        scene.startAndRunFor(100ms);
        const sim::Sent &question = scene.client.out.sent.back();
        QVERIFY(question.from != servicePort);
        const Endpoint victim{{{203, 0, 114, 9}}, {53}};
        const auto nonce = wire::parse(question.payload)->authentication->nonce;
        scene.client.receiveAt(question.from, sim::serverEndpoint, scene.internet.server.advertisement(nonce, victim));
        scene.runFor(8s);
        QVERIFY(scene.client.sentTo(victim).empty());
        QVERIFY(scene.client.sentTo(scene.client.status().mapped).empty());
    }

    void withTheServerGoesTheSurvey()
    {
        Surveyed scene;
        QVERIFY(!scene.client.out.openPorts.empty());
        scene.client.client.start(scene.internet.world.now(), scene.client.out);
        QVERIFY(scene.client.out.openPorts.empty());
        QCOMPARE(scene.client.status().nat, NatType::Unknown);
    }
};

QTEST_APPLESS_MAIN(TestNatSurvey)
#include "tst_nat_survey.moc"
