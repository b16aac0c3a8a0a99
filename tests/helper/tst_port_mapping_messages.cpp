// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "helper/portmap/announcement.h"
#include "helper/portmap/lease.h"
#include "helper/portmap/nat_pmp_message.h"
#include "helper/portmap/pcp_message.h"
#include "helper/portmap/upnp_search.h"

#include <QTest>

#include <random>

using namespace std::chrono_literals;

namespace {

constexpr teredo::Ipv4Address router{{192, 168, 1, 1}};

std::vector<std::byte> fromHex(const QByteArray &hex)
{
    const QByteArray bytes = QByteArray::fromHex(hex);
    const auto all = std::as_bytes(std::span(bytes.constData(), std::size_t(bytes.size())));
    return {all.begin(), all.end()};
}

QByteArray toHex(teredo::Bytes bytes)
{
    return QByteArray(reinterpret_cast<const char *>(bytes.data()), qsizetype(bytes.size())).toHex();
}

pcp::MapRequest pcpRequest()
{
    return {.client = {{192, 168, 1, 50}},
        .nonce = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12},
        .internal = {41000},
        .suggested = {{}, {41000}},
        .lifetime = 7200s};
}

// The layouts of RFC 6887 §7.1, §7.2 and §11.1, field by field.
const QByteArray pcpRequestHex = "02010000"
                                 "00001c20"
                                 "00000000000000000000ffffc0a80132"
                                 "0102030405060708090a0b0c"
                                 "11000000"
                                 "a028a028"
                                 "00000000000000000000ffff00000000";
const QByteArray pcpAnswerHex = "02810000"
                                "00000e10"
                                "00000007"
                                "000000000000000000000000"
                                "0102030405060708090a0b0c"
                                "11000000"
                                "a028a029"
                                "00000000000000000000ffffcb00710a";

// RFC 6887 §7.2 and §14.1
const QByteArray pcpAnnouncementHex = "02800000"
                                      "00000000"
                                      "00000007"
                                      "000000000000000000000000";

nat_pmp::MapRequest natPmpRequest()
{
    return {.internal = {41000}, .suggested = {41000}, .lifetime = 7200s};
}

// RFC 6886 §3.3
const QByteArray natPmpAnswerHex = "0081000000000001"
                                   "a028a02900000e10";

QByteArray changed(const QByteArray &hex, qsizetype at, const QByteArray &octets)
{
    return QByteArray(hex).replace(at * 2, octets.size(), octets);
}

} // namespace

class TestPortMappingMessages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLeaseIsRenewedAfterHalfOfIt()
    {
        using namespace std::chrono_literals;
        QCOMPARE(renewalAfter(7200s), 1200s); // the router may have restarted
        QCOMPARE(renewalAfter(600s), 300s);
        QCOMPARE(renewalAfter(100s), 50s);
        QCOMPARE(renewalAfter(20s), 10s);
        QCOMPARE(renewalAfter(1s), 4s);
        QCOMPARE(renewalAfter(0s), 1200s);
    }

    void aPcpRequestIsLaidOutAsInTheRfc() { QCOMPARE(toHex(pcp::build(pcpRequest())), pcpRequestHex); }

    void aPcpAnswerGivesEndpointAndLifetime()
    {
        const auto answer = pcp::parseAnswer(fromHex(pcpAnswerHex), pcpRequest());

        QVERIFY(answer);
        QCOMPARE(answer->kind, pcp::MapAnswer::Kind::Granted);
        QCOMPARE(answer->external, (teredo::Endpoint{{{203, 0, 113, 10}}, {41001}}));
        QCOMPARE(answer->lifetime, 3600s);
        QCOMPARE(answer->epoch, 7s);
    }

    void whatIsNoAnswerToOurPcpRequestIsNone_data()
    {
        QTest::addColumn<QByteArray>("hex");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("our own request") << pcpRequestHex;
        QTest::newRow("cut") << pcpAnswerHex.chopped(2);
        QTest::newRow("another opcode") << changed(pcpAnswerHex, 1, "82");
        QTest::newRow("another version") << changed(pcpAnswerHex, 0, "03");
        QTest::newRow("another nonce") << changed(pcpAnswerHex, 35, "0d");
        QTest::newRow("another protocol") << changed(pcpAnswerHex, 36, "06");
        QTest::newRow("another port") << changed(pcpAnswerHex, 40, "a02a");
        QTest::newRow("an IPv6 address") << changed(pcpAnswerHex, 44, "20010db8");
    }

    void whatIsNoAnswerToOurPcpRequestIsNone()
    {
        QFETCH(const QByteArray, hex);
        QVERIFY(!pcp::parseAnswer(fromHex(hex), pcpRequest()));
    }

    void aPcpServerSaysNo_data()
    {
        QTest::addColumn<QByteArray>("hex");
        QTest::addColumn<int>("kind");
        QTest::newRow("not authorised") << changed(pcpAnswerHex, 3, "02") << int(pcp::MapAnswer::Kind::Refused);
        QTest::newRow("unsupported version")
            << changed(pcpAnswerHex, 3, "01") << int(pcp::MapAnswer::Kind::OtherVersion);
        // RFC 6886 §3.5 and RFC 6887 appendix A
        QTest::newRow("a NAT-PMP server") << QByteArray("0081000100000001") << int(pcp::MapAnswer::Kind::OtherVersion);
    }

    void aPcpServerSaysNo()
    {
        QFETCH(const QByteArray, hex);
        const auto answer = pcp::parseAnswer(fromHex(hex), pcpRequest());
        QVERIFY(answer);
        QTEST(int(answer->kind), "kind");
    }

    void natPmpRequestsAreLaidOutAsInTheRfc()
    {
        QCOMPARE(toHex(nat_pmp::buildAddressRequest()), "0000");
        QCOMPARE(toHex(nat_pmp::build(natPmpRequest())), "00010000a028a02800001c20");
        QCOMPARE(toHex(nat_pmp::build({.internal = {41000}, .suggested = {}})), "00010000a028000000000000"); // §3.4
    }

    void natPmpAnswersGiveAddressPortAndLifetime()
    {
        const auto address = nat_pmp::parseAddressAnswer(fromHex("0080000000000007cb00710a"));
        const auto mapping = nat_pmp::parseMapAnswer(fromHex(natPmpAnswerHex), natPmpRequest());

        QVERIFY(address && address->granted && mapping && mapping->granted);
        QCOMPARE(address->external, (teredo::Ipv4Address{{203, 0, 113, 10}}));
        QCOMPARE(address->epoch, 7s);
        QCOMPARE(mapping->external, teredo::Port{41001});
        QCOMPARE(mapping->lifetime, 3600s);
    }

    void aNatPmpServerSaysNo()
    {
        QVERIFY(!nat_pmp::parseAddressAnswer(fromHex("0080000300000001"))->granted);
        QVERIFY(!nat_pmp::parseMapAnswer(fromHex("0081000200000001"), natPmpRequest())->granted);
    }

    void whatIsNoAnswerToOurNatPmpRequestIsNone()
    {
        for (const QByteArray &hex :
            {QByteArray(), QByteArray("0081"), natPmpAnswerHex.chopped(2), changed(natPmpAnswerHex, 0, "02"),
                changed(natPmpAnswerHex, 1, "82"), changed(natPmpAnswerHex, 8, "a029")})
            QVERIFY2(!nat_pmp::parseMapAnswer(fromHex(hex), natPmpRequest()), hex);
        for (const QByteArray &hex : {QByteArray("0080000000000001cb0071"), QByteArray("0081000000000001cb00710a")})
            QVERIFY2(!nat_pmp::parseAddressAnswer(fromHex(hex)), hex);
    }

    void anAnnouncementTellsTheEpoch()
    {
        const auto byPcp = parseAnnouncement(fromHex(pcpAnnouncementHex));
        QVERIFY(byPcp);
        QCOMPARE(byPcp->epoch, 7s);
        QVERIFY(!byPcp->external);

        const auto byNatPmp = parseAnnouncement(fromHex("0080000000000007cb00710a"));
        QVERIFY(byNatPmp);
        QCOMPARE(byNatPmp->epoch, 7s);
        QCOMPARE(byNatPmp->external, (teredo::Ipv4Address{{203, 0, 113, 10}}));
    }

    void whatIsNoAnnouncementIsNone_data()
    {
        QTest::addColumn<QByteArray>("hex");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("a client's question") << changed(pcpAnnouncementHex, 1, "00");
        QTest::newRow("an answer to a mapping") << pcpAnswerHex;
        QTest::newRow("a no") << changed(pcpAnnouncementHex, 3, "02");
        QTest::newRow("another version") << changed(pcpAnnouncementHex, 0, "03");
        QTest::newRow("cut") << pcpAnnouncementHex.chopped(2);
        QTest::newRow("NAT-PMP, a no") << QByteArray("0080000300000001");
        QTest::newRow("NAT-PMP, a mapping") << natPmpAnswerHex;
    }

    void whatIsNoAnnouncementIsNone()
    {
        QFETCH(const QByteArray, hex);
        QVERIFY(!parseAnnouncement(fromHex(hex)));
    }

    void onlyTheRoutersOwnLocationCounts_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<bool>("counts");
        const QByteArray good = "http://192.168.1.1:5000/d.xml";
        QTest::newRow("plain") << "LOCATION: " + good + "\r\n" << true;
        QTest::newRow("small letters, no blank") << "location:" + good + "\n" << true;
        QTest::newRow("no port") << QByteArray("Location: http://192.168.1.1/d.xml\r\n") << true;
        QTest::newRow("at the end") << "Location: " + good << true;
        QTest::newRow("none") << QByteArray("ST: upnp:rootdevice\r\n") << false;
        QTest::newRow("empty") << QByteArray("Location:\r\n") << false;
        QTest::newRow("another host") << QByteArray("Location: http://192.168.1.2/d.xml\r\n") << false;
        QTest::newRow("a longer number") << QByteArray("Location: http://192.168.1.10/d.xml\r\n") << false;
        QTest::newRow("a name that begins so") << QByteArray("Location: http://192.168.1.1.example/d.xml\r\n") << false;
        QTest::newRow("a user of that name") << QByteArray("Location: http://192.168.1.1@example/d.xml\r\n") << false;
        QTest::newRow("password like a port")
            << QByteArray("Location: http://192.168.1.1:80@example/d.xml\r\n") << false;
        QTest::newRow("no path") << QByteArray("Location: http://192.168.1.1:5000\r\n") << false;
        QTest::newRow("no number") << QByteArray("Location: http://192.168.1.1:/d.xml\r\n") << false;
        QTest::newRow("too large a number") << QByteArray("Location: http://192.168.1.1:500000/d.xml\r\n") << false;
        QTest::newRow("another protocol") << QByteArray("Location: https://192.168.1.1/d.xml\r\n") << false;
        QTest::newRow("a blank in it") << QByteArray("Location: http://192.168.1.1/a b\r\n") << false;
        QTest::newRow("too long") << "Location: http://192.168.1.1/" + QByteArray(300, 'a') << false;
    }

    void onlyTheRoutersOwnLocationCounts()
    {
        QFETCH(const QByteArray, line);
        const QByteArray answer = "HTTP/1.1 200 OK\r\n" + line;
        const auto bytes = std::as_bytes(std::span(answer.constData(), std::size_t(answer.size())));
        QTEST(upnp::locationIn(bytes, router).has_value(), "counts");
    }

    void noiseIsNoAnswer()
    {
        std::minstd_rand chance(1); // NOLINT(cert-msc32-c,cert-msc51-cpp): the same noise in every run
        for (int i = 0; i < 20000; ++i) {
            std::vector<std::byte> noise(chance() % 80);
            std::ranges::generate(noise, [&] { return std::byte(chance()); });
            QVERIFY(!pcp::parseAnswer(noise, pcpRequest())
                || pcp::parseAnswer(noise, pcpRequest())->kind != pcp::MapAnswer::Kind::Granted);
            QVERIFY(!nat_pmp::parseMapAnswer(noise, natPmpRequest())
                || !nat_pmp::parseMapAnswer(noise, natPmpRequest())->granted);
            QVERIFY(!upnp::locationIn(noise, router));
        }
    }
};

QTEST_APPLESS_MAIN(TestPortMappingMessages)
#include "tst_port_mapping_messages.moc"
