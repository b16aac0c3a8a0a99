// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/wire/encapsulation.h"
#include "golden.h"
#include "scenario.h"

#include <QCryptographicHash>
#include <QMessageAuthenticationCode>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace teredo;

namespace {

// By somebody else's implementation.
sim::Packet signedWith(const QByteArray &secret, const sim::Packet &content)
{
    const QByteArray bytes(reinterpret_cast<const char *>(content.data()), static_cast<qsizetype>(content.size()));
    const QByteArray value = QMessageAuthenticationCode::hash(bytes, secret, QCryptographicHash::Sha1);
    return {bytesOf(value).begin(), bytesOf(value).end()};
}

ClientConfig withCredentials(const QByteArray &identifier, const QByteArray &secret)
{
    ClientConfig config = sim::clientConfig();
    config.servers[0].credentials = Credentials::of(bytesOf(identifier), bytesOf(secret));
    return config;
}

// A client with a secret, and a server that wants one.
struct Secured : Scenario {
    explicit Secured(const QByteArray &clients = "secret", const QByteArray &servers = "secret")
        : Scenario(withCredentials("alice", clients))
    {
        internet.server.sign = [servers](const sim::Packet &content) { return signedWith(servers, content); };
    }
};

QByteArray hmac(const QByteArray &key, const QByteArray &data)
{
    const Bytes whole = bytesOf(data);
    const std::array parts{whole.first(whole.size() / 2), whole.subspan(whole.size() / 2)};
    const wire::Digest digest = wire::hmacSha1(bytesOf(key), parts);
    return hexOf(std::as_bytes(std::span(digest)));
}

} // namespace

// RFC 4380 §5.2.2
class TestSecureQualification : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theVectorsOfRfc2202_data()
    {
        QTest::addColumn<QByteArray>("key");
        QTest::addColumn<QByteArray>("data");
        QTest::addColumn<QByteArray>("digest");
        const auto row = [](const char *name, const QByteArray &key, const QByteArray &data, const char *digest) {
            QTest::newRow(name) << key << data << QByteArray(digest);
        };
        row("1", QByteArray(20, 0x0b), "Hi There", "b617318655057264e28bc0b6fb378c8ef146be00");
        row("2", "Jefe", "what do ya want for nothing?", "effcdf6ae5eb2fa2d27416d5f184df9c259a7c79");
        row("3", QByteArray(20, char(0xaa)), QByteArray(50, char(0xdd)), "125d7342b9ac11cd91a39af48aa17b4f63f175d3");
        row("4", QByteArray::fromHex("0102030405060708090a0b0c0d0e0f10111213141516171819"), QByteArray(50, char(0xcd)),
            "4c9007f4026250c6bc8414f9bf50c86c2d7235da");
        row("5", QByteArray(20, 0x0c), "Test With Truncation", "4c1a03424b55e07fe7f27be1d58bb9324a9a5a04");
        row("6", QByteArray(80, char(0xaa)), "Test Using Larger Than Block-Size Key - Hash Key First",
            "aa4ae5e15272d00e95705637ce8a3b55ed402112");
        row("7", QByteArray(80, char(0xaa)),
            "Test Using Larger Than Block-Size Key and Larger Than One Block-Size Data",
            "e8e99d0f45237d786d6bbaa7965c7808bbff1a91");
    }

    void theVectorsOfRfc2202()
    {
        QFETCH(const QByteArray, key);
        QFETCH(const QByteArray, data);
        QFETCH(const QByteArray, digest);
        QCOMPARE(hmac(key, data), digest);
    }

    void allLengthsAgreeWithAnotherImplementation()
    {
        for (int size = 0; size < 200; ++size) {
            const QByteArray text(size, 'x');
            const QByteArray other = QMessageAuthenticationCode::hash(text, text, QCryptographicHash::Sha1);
            QCOMPARE(hmac(text, text), other.toHex());
        }
    }

    void theGoldenSolicitationHasTheRightValue()
    {
        const QByteArray bytes = golden(u"secure_solicitation"_s);
        const auto datagram = wire::parse(bytesOf(bytes));
        const QByteArray secret = "secret";
        const wire::Digest value = wire::authenticationValue(*datagram, bytesOf(secret));
        QVERIFY(wire::isDigest(datagram->authentication->value, value));
        QVERIFY(!wire::isDigest(datagram->authentication->value.first(19), value));
        QVERIFY(!wire::isDigest({}, value));
    }

    void whoSharesTheSecretQualifies()
    {
        Secured scene;
        scene.startAndRunFor(1s);
        QCOMPARE(scene.phase(), Phase::Online);
        QCOMPARE(scene.client.status().nat, NatType::Restricted); // the secondary address has been asked so too
        const auto asked = wire::parse(scene.client.out.sent.front().payload);
        QCOMPARE(hexOf(asked->authentication->clientId), QByteArray("alice").toHex());
        QCOMPARE(asked->authentication->confirmation, std::uint8_t{0});
    }

    void whoHasAnotherSecretDoesNot()
    {
        Secured scene("secret", "other");
        scene.startAndRunFor(20s);
        QCOMPARE(scene.phase(), Phase::Offline);
    }

    void anAnswerWithoutTheSecretIsNotBelieved_data()
    {
        QTest::addColumn<QByteArray>("secret");
        QTest::newRow("unsigned") << QByteArray();
        QTest::newRow("signed by another") << QByteArray("other");
    }

    void anAnswerWithoutTheSecretIsNotBelieved()
    {
        QFETCH(const QByteArray, secret);
        Secured scene;
        scene.internet.server.sign = {};
        scene.internet.world.loseWhen([](const Endpoint &, const Endpoint &to) { return to == sim::serverEndpoint; });
        scene.client.start();
        const auto asked = wire::parse(scene.client.out.sent.front().payload);
        if (!secret.isEmpty())
            scene.internet.server.sign = [&](const sim::Packet &content) { return signedWith(secret, content); };
        const Endpoint mapped{{{192, 0, 2, 1}}, {40000}};
        scene.client.receive(
            sim::serverEndpoint, scene.internet.server.advertisement(asked->authentication->nonce, mapped));
        QCOMPARE(scene.client.out.dropped(DropReason::UnexpectedAnswer), 1U);
        QCOMPARE(scene.phase(), Phase::Qualifying);
    }

    void eachSignedBitCounts()
    {
        Secured scene;
        scene.internet.world.loseWhen([](const Endpoint &, const Endpoint &to) { return to == sim::serverEndpoint; });
        scene.client.start();
        const auto asked = wire::parse(scene.client.out.sent.front().payload);
        const Endpoint mapped{{{192, 0, 2, 1}}, {40000}};
        const sim::Packet right = scene.internet.server.advertisement(asked->authentication->nonce, mapped);
        for (std::size_t bit = std::size_t{4} * 8; bit < right.size() * 8; ++bit) {
            sim::Packet wrong = right;
            wrong[bit / 8] ^= std::byte(1 << bit % 8);
            scene.client.receive(sim::serverEndpoint, wrong);
            QCOMPARE(scene.phase(), Phase::Qualifying);
        }
        scene.client.receive(sim::serverEndpoint, right);
        QCOMPARE(scene.phase(), Phase::Online);
    }

    void aServerThatWantsAnotherKeySaysSoAtOnce()
    {
        Secured scene;
        scene.internet.server.confirms = true;
        scene.startAndRunFor(100ms);
        QCOMPARE(scene.phase(), Phase::Offline);
        QCOMPARE(scene.client.status().offlineReason, OfflineReason::KeyRejected);

        scene.runFor(1h); // and it is asked again, seldom
        QCOMPARE(scene.client.status().offlineReason, OfflineReason::KeyRejected);
        QVERIFY(scene.client.sentTo(sim::serverEndpoint).size() < 70U);
        QCOMPARE(scene.client.out.reports.size(), 2U); // qualifying, off-line

        scene.internet.server.confirms = false;
        scene.runFor(61s);
        QCOMPARE(scene.phase(), Phase::Online);
    }

    void whoCannotSignCannotRejectTheKey()
    {
        Secured scene("secret", "other");
        scene.internet.server.sign = {};
        scene.internet.server.confirms = true;
        scene.startAndRunFor(20s);
        QCOMPARE(scene.client.status().offlineReason, OfflineReason::NoAnswer);
        QVERIFY(scene.client.out.dropped(DropReason::UnexpectedAnswer) > 0);
    }

    void aKeyRejectedLaterIsToldWhenTheServerIsLost()
    {
        Secured scene;
        scene.startAndRunFor(1s);
        QCOMPARE(scene.phase(), Phase::Online);
        scene.internet.server.confirms = true;
        scene.runFor(40s);
        QCOMPARE(scene.phase(), Phase::Offline);
        QCOMPARE(scene.client.status().offlineReason, OfflineReason::KeyRejected);
    }

    void credentialsThatCannotBeSentAreNone()
    {
        const QByteArray longest(255, 'a');
        const QByteArray tooLong(256, 'a');
        QVERIFY(Credentials::of(bytesOf(longest), bytesOf(longest)));
        QVERIFY(!Credentials::of(bytesOf(tooLong), bytesOf(longest)));
        QVERIFY(!Credentials::of({}, bytesOf(longest)));
        QVERIFY(!Credentials::of(bytesOf(longest), {}));

        Scenario scene(withCredentials(longest, tooLong));
        scene.startAndRunFor(0s);
        const auto asked = wire::parse(scene.client.out.sent.front().payload);
        QCOMPARE(asked->authentication->clientId.size(), 255U);
    }
};

QTEST_APPLESS_MAIN(TestSecureQualification)
#include "tst_secure_qualification.moc"
