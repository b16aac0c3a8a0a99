// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/protocol_constants.h"
#include "core/wire/ipv6_address.h"
#include "helper/engine_tunnel.h"
#include "helper/own_network.h"
#include "helper/system/discovery_socket.h"
#include "helper/system/network_snapshot.h"
#include "sim/relay_host.h"

#include <QFile>
#include <QTest>

#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using teredo::Phase;

namespace {

// How often the process has gone to sleep.
int wakeUps(pid_t process)
{
    QFile file(u"/proc/%1/status"_s.arg(process));
    if (!file.open(QIODevice::ReadOnly))
        return -1;
    constexpr QByteArrayView label = "\nvoluntary_ctxt_switches:";
    const QByteArray text = file.readAll();
    const qsizetype at = text.indexOf(label) + label.size();
    return text.sliced(at, text.indexOf('\n', at) - at).trimmed().toInt();
}

} // namespace

// What the engine makes of the networks around it: NATs, neighbours, servers, and whoever sends anything at all.
class TestEngineNetwork : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (const QString reason = enterOwnNetwork(); !reason.isEmpty())
            QSKIP(qPrintable(reason));
        m_outside.emplace();
    }

    // RFC 6081 §5.4: confined as it is, it opens another port for the peer, hears it there, and sends from there.
    void behindASymmetricNatItUsesAnotherPort()
    {
        const RunningEngine engine(ENGINE);
        const kernel::UdpSocket udp = openTunnel(engine);
        QVERIFY(m_outside->answerAsThroughSymmetricNat());
        const auto status = engine.statusWith(Phase::Verifying);
        QVERIFY(status);
        giveAddress(status->address);

        sendFromHere("ship");
        const auto port = m_outside->randomPortTold();
        QVERIFY(port);
        QVERIFY(*port != udp.port());
        const sim::Packet bubble = sim::bubble(peerAddress, status->address);
        m_outside->peer().send({laptopAddress, *port}, bubble);
        m_outside->sendFromServer(
            sim::operator+(bubble, sim::bytes({1, 4, 1, 2, 3, 4}))); // it wants proof of who we are
        std::optional<Arrived> packet;
        do
            packet = m_outside->peer().receive();
        while (packet && packet->payload[6] == std::byte{59}); // bubbles, some with trailers

        QVERIFY(packet);
        QCOMPARE(packet->from.port, *port);
        QCOMPARE(sim::wordsOf(packet->payload), std::string_view("ship"));
    }

    // RFC 4380 §5.2.8
    void neighboursHearOfItAndAreAnswered()
    {
        const RunningEngine engine(ENGINE);
        const auto device = kernel::TunDevice::create("teredo0");
        const auto udp = kernel::UdpSocket::open({0});
        const auto network = kernel::readNetwork();
        const auto subnet = kernel::localSubnet(*network, laptopAddress);
        QVERIFY(device && udp && subnet);
        const auto discovery = kernel::DiscoverySocket::open(*subnet);
        QVERIFY(discovery && udp->confineMulticast(*subnet));
        ipc::Start message = startMessage(*udp, *device);
        message.subnetLength = subnet->prefixLength;
        message.localDiscovery = 1;
        QVERIFY(engine.channel().send(message,
            {device->descriptor().number(), udp->descriptor().number(), STDERR_FILENO,
                discovery->descriptor().number()}));
        QVERIFY(m_outside->answerSolicitation());
        const auto status = engine.statusWith(Phase::Verifying);
        QVERIFY(status);

        const auto told = m_outside->neighbour().receive();
        QVERIFY(told);
        QCOMPARE(told->from, (teredo::Endpoint{laptopAddress, udp->port()}));
        QCOMPARE(told->payload, sim::ipv6(status->address, teredo::wire::allNodes, 59, 1, {}));

        const teredo::Ipv6Address neighbour = teredo::wire::toIpv6({serverAddress, 0, {laptopAddress, {5000}}});
        m_outside->peer().send(
            {teredo::discoveryAddress, teredo::teredoPort}, sim::ipv6(neighbour, teredo::wire::allNodes, 59, 1, {}));
        const auto answer = m_outside->peer().receive();
        QVERIFY(answer);
        QCOMPARE(answer->from, told->from);
        QCOMPARE(answer->payload, sim::ipv6(status->address, neighbour, 59, 255, {}));
    }

    // RFC 4380 §5.2.4
    void nobodyMakesItSendToItsWholeSubnet()
    {
        const RunningEngine engine(ENGINE);
        const auto device = kernel::TunDevice::create("teredo0");
        const auto udp = kernel::UdpSocket::open({0});
        QVERIFY(device && udp);
        ipc::Start message = startMessage(*udp, *device);
        message.subnetLength = 24;
        QVERIFY(
            engine.channel().send(message, {device->descriptor().number(), udp->descriptor().number(), STDERR_FILENO}));
        QVERIFY(m_outside->answerSolicitation());
        const auto status = engine.statusWith(Phase::Verifying);
        QVERIFY(status);

        const teredo::Ipv6Address own = status->address; // a relay at 203.0.113.255 asks for a bubble
        m_outside->sendFromServer(sim::operator+(sim::bytes({0, 0, ~5000 >> 8 & 0xff, ~5000 & 0xff, 52, 255, 142, 0}),
            sim::bubble(sim::RelayHost::bubbleSource(own), own)));

        constexpr auto forbidden = static_cast<std::size_t>(teredo::DropReason::ForbiddenAddress);
        QTRY_COMPARE(askStatistics(engine).value_or(ipc::Statistics{}).drops[forbidden], 1u);
    }

    void whatIsNoTeredoDatagramIsCountedAndDoesNoHarm()
    {
        const RunningEngine engine(ENGINE);
        const kernel::UdpSocket udp = openTunnel(engine);
        QVERIFY(m_outside->answerSolicitation());
        QVERIFY(engine.statusWith(Phase::Verifying));

        m_outside->peer().send(m_outside->client(), sim::bytes({1, 2, 3}));
        m_outside->peer().send(m_outside->client(), sim::Packet(1400, std::byte{0x60}));

        constexpr auto malformed = static_cast<std::size_t>(teredo::DropReason::Malformed);
        QTRY_COMPARE(askStatistics(engine).value_or(ipc::Statistics{}).drops[malformed], 2u);
    }

    // Takes the twelve seconds after which the client gives up (RFC 4380 §5.2.1), for the loop lives in real time.
    void aServerThatRefusesIsToldApartAndCostsNoTime()
    {
        const RunningEngine engine(ENGINE);
        const auto device = kernel::TunDevice::create("teredo0");
        const auto udp = kernel::UdpSocket::open({0});
        QVERIFY(device && udp);
        ipc::Start message = startMessage(*udp, *device);
        message.servers[0].primary = peerEndpoint.address; // where nothing listens on port 3544
        QVERIFY(
            engine.channel().send(message, {device->descriptor().number(), udp->descriptor().number(), STDERR_FILENO}));

        QVERIFY(engine.statusWith(Phase::Qualifying));
        const auto status = engine.statusWith(Phase::Offline, 20s);

        QVERIFY(status);
        QCOMPARE(status->offlineReason, teredo::OfflineReason::Refused);
        // Five questions and five errors, each of which wakes it. An error left in its queue would wake it for ever.
        QVERIFY2(wakeUps(engine.pid()) < 50, qPrintable(QString::number(wakeUps(engine.pid()))));
    }

private:
    std::optional<Outside> m_outside;
};

QTEST_GUILESS_MAIN(TestEngineNetwork)
#include "tst_engine_network.moc"
