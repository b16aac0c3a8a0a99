// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "helper/engine_tunnel.h"
#include "helper/offload_model.h"
#include "helper/own_network.h"

#include <QScopeGuard>
#include <QTest>

#include <arpa/inet.h>
#include <cerrno>
#include <netinet/in.h>
#include <netinet/udp.h>
#include <poll.h>
#include <sys/socket.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using teredo::Phase;

namespace {

// On the cable, but nobody is there: what is sent to it waits until the kernel gives up finding it.
constexpr auto nobody = "203.0.113.77";

const teredo::Ipv6Address otherPeerAddress = teredo::wire::toIpv6({serverAddress, 0, otherPeerEndpoint});

std::uint8_t icmpv6Type(const sim::Packet &packet)
{
    return packet.size() > 40 && packet[6] == std::byte{58} ? std::to_integer<std::uint8_t>(packet[40]) : 0;
}

// A local program that leaves cutting to the kernel.
void sendSegments(const kernel::FileDescriptor &program, const model::Packet &payload, int segmentSize)
{
    QCOMPARE(setsockopt(program.number(), SOL_UDP, UDP_SEGMENT, &segmentSize, sizeof segmentSize), 0);
    sockaddr_in6 to = peerPort();
    QCOMPARE(sendto(program.number(), payload.data(), payload.size(), 0, reinterpret_cast<sockaddr *>(&to), sizeof to),
        static_cast<ssize_t>(payload.size()));
}

// What the kernel believes of the way that this program's packets take.
int pathMtu(const kernel::FileDescriptor &program)
{
    int mtu = -1;
    socklen_t size = sizeof mtu;
    getsockopt(program.number(), IPPROTO_IPV6, IPV6_MTU, &mtu, &size);
    return mtu;
}

std::uint16_t portOf(const kernel::FileDescriptor &program)
{
    sockaddr_in6 own{};
    socklen_t size = sizeof own;
    getsockname(program.number(), reinterpret_cast<sockaddr *>(&own), &size);
    return ntohs(own.sin6_port);
}

model::Packet receiveHere(const kernel::FileDescriptor &program)
{
    pollfd watched{program.number(), POLLIN, 0};
    model::Packet payload(2048);
    if (poll(&watched, 1, 5000) != 1)
        return {};
    payload.resize(static_cast<std::size_t>(recv(program.number(), payload.data(), payload.size(), 0)));
    return payload;
}

// From the peer, in the model's words.
model::Packet datagramTo(const teredo::Ipv6Address &address, std::uint16_t port, int number)
{
    return model::udpBetween(
        peerAddress, address, {.fromPort = 9, .toPort = port}, model::content(500, static_cast<unsigned>(number)));
}

// Until the kernel takes no more from this socket, which is the engine's, too.
void fillSendBuffer(const kernel::UdpSocket &udp)
{
    // However slow this machine is just now.
    QCOMPARE(runCommand(u"echo 100 > /proc/sys/net/ipv4/neigh/eth0/mcast_solicit"_s).exitCode, 0);
    const int least = 1;
    QCOMPARE(setsockopt(udp.descriptor().number(), SOL_SOCKET, SO_SNDBUF, &least, sizeof least), 0);
    sockaddr_in to{.sin_family = AF_INET, .sin_port = htons(9), .sin_addr = {}, .sin_zero = {}};
    QCOMPARE(inet_pton(AF_INET, nobody, &to.sin_addr), 1);
    const std::array<char, 1400> words{};
    int sent = 0;
    while (
        sendto(udp.descriptor().number(), words.data(), words.size(), 0, reinterpret_cast<sockaddr *>(&to), sizeof to)
        > 0)
        QVERIFY(++sent < 1000);
    QCOMPARE(errno, EAGAIN);
}

// Somebody is there after all.
void emptySendBuffer()
{
    QCOMPARE(runCommand(u"ip neigh replace "_s + QLatin1StringView(nobody) + u" lladdr 02:00:00:00:00:77 dev eth0"_s)
                 .exitCode,
        0);
}

} // namespace

// What the engine does with packets of programs and peers.
class TestEngineTraffic : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (const QString reason = enterOwnNetwork(); !reason.isEmpty())
            QSKIP(qPrintable(reason));
        m_outside.emplace();
    }

    void itCarriesPacketsBothWaysAndCountsThem()
    {
        const RunningEngine engine(ENGINE);
        const kernel::UdpSocket udp = openTunnel(engine);
        QVERIFY(m_outside->answerSolicitation());
        const auto status = engine.statusWith(Phase::Verifying);
        QVERIFY(status);
        giveAddress(status->address);

        // RFC 4380 §5.2.4: bubbles first, and what waits follows when the peer has answered.
        sendFromHere("ship");
        const auto bubble = m_outside->peer().receive();
        QVERIFY(bubble && isBubble(bubble->payload));
        m_outside->peer().send(m_outside->client(), sim::bubble(peerAddress, status->address));
        const auto packet = m_outside->peer().receive();
        QVERIFY(packet);
        QCOMPARE(sim::wordsOf(packet->payload), std::string_view("ship"));

        // The peer's echo request passes through the tunnel to the kernel, whose reply comes back.
        const sim::Packet request
            = sim::icmpv6(peerAddress, status->address, 64, sim::bytes({128, 0, 0, 0, 0, 7, 0, 1}));
        m_outside->peer().send(m_outside->client(), request);
        const auto reply = m_outside->peer().receive();
        QVERIFY(reply);
        QCOMPARE(icmpv6Type(reply->payload), 129);

        const auto statistics = askStatistics(engine);
        QVERIFY(statistics);
        QCOMPARE(statistics->traffic.rxPackets, 1u);
        QCOMPARE(statistics->traffic.rxBytes, 48u);
        QVERIFY(statistics->traffic.txPackets >= 2);
        QVERIFY(statistics->traffic.peers >= 1);
    }

    // With what the kernel can do, and as on one that can do less.
    void itCutsAndMergesWhatStandsForMany_data()
    {
        QTest::addColumn<kernel::TunOffloads>("offloads");
        QTest::addColumn<kernel::UdpOffloads>("udpOffloads");
        QTest::addColumn<int>("mtu"); // of the cable
        using enum kernel::PacketHeader;
        const kernel::UdpOffloads all;
        QTest::newRow("all") << kernel::TunOffloads{} << all << 1500;
        QTest::newRow("without UDP") << kernel::TunOffloads{Virtio, true, false} << all << 1500;
        QTest::newRow("checksums only") << kernel::TunOffloads{Virtio, false, false} << all << 1500;
        QTest::newRow("no header") << kernel::TunOffloads{None, false, false} << all << 1500;
        QTest::newRow("sent singly") << kernel::TunOffloads{} << kernel::UdpOffloads{false, true} << 1500;
        QTest::newRow("received singly") << kernel::TunOffloads{} << kernel::UdpOffloads{true, false} << 1500;
        QTest::newRow("nothing") << kernel::TunOffloads{None, false, false} << kernel::UdpOffloads{false, false}
                                 << 1500;
        QTest::newRow("too narrow a cable") << kernel::TunOffloads{} << all << 1000;
    }

    void itCutsAndMergesWhatStandsForMany()
    {
        QFETCH(const kernel::TunOffloads, offloads);
        QFETCH(const kernel::UdpOffloads, udpOffloads);
        QFETCH(const int, mtu);
        QCOMPARE(runCommand(u"ip link set eth0 mtu %1"_s.arg(mtu)).exitCode, 0);
        const auto widen = qScopeGuard([] { (void)runCommand(u"ip link set eth0 mtu 1500"_s); });
        const RunningEngine engine(ENGINE);
        const kernel::UdpSocket udp = openTunnel(engine, offloads, udpOffloads);
        QVERIFY(m_outside->answerSolicitation());
        const auto status = engine.statusWith(Phase::Verifying);
        QVERIFY(status);
        giveAddress(status->address);
        const kernel::FileDescriptor program(socket(AF_INET6, SOCK_DGRAM | SOCK_CLOEXEC, 0));
        m_outside->peer().send(m_outside->client(), sim::bubble(peerAddress, status->address));

        // Five datagrams by one call, which waits for the peer's answer, and again when the peer is known.
        for (int round = 0; round < 2; ++round) {
            sendSegments(program, model::content(5 * 1000 - 1), 1000);
            for (std::size_t i = 0; i < 5; ++i) {
                const auto packet = nextTraffic();
                QVERIFY(packet);
                QCOMPARE(packet->size(), i < 4 ? 1048u : 1047u);
                QVERIFY(model::hasRightChecksum(*packet));
            }
        }

        // The other way round, as many as the kernel gives at once.
        const std::uint16_t port = portOf(program);
        for (int i = 0; i < 20; ++i)
            m_outside->peer().send(m_outside->client(), datagramTo(status->address, port, i));
        for (int i = 0; i < 20; ++i)
            QCOMPARE(receiveHere(program), model::content(500, static_cast<unsigned>(i)));
    }

    // Whoever has made the interface take more, a program learns what the tunnel takes (RFC 8201 §4).
    void whatIsLongerThanTheTunnelTakesIsAnsweredWithItsMtu()
    {
        const RunningEngine engine(ENGINE);
        const kernel::UdpSocket udp = openTunnel(engine);
        QVERIFY(m_outside->answerSolicitation());
        const auto status = engine.statusWith(Phase::Verifying);
        QVERIFY(status);
        giveAddress(status->address);
        m_outside->peer().send(m_outside->client(), sim::bubble(peerAddress, status->address));
        QCOMPARE(runCommand(u"ip link set teredo0 mtu 1500"_s).exitCode, 0);
        const kernel::FileDescriptor program(socket(AF_INET6, SOCK_DGRAM | SOCK_CLOEXEC, 0));
        sockaddr_in6 to = peerPort();
        QCOMPARE(::connect(program.number(), reinterpret_cast<sockaddr *>(&to), sizeof to), 0);
        QCOMPARE(pathMtu(program), 1500);

        const model::Packet words = model::content(1400);
        QCOMPARE(send(program.number(), words.data(), words.size(), 0), 1400);

        QTRY_COMPARE(pathMtu(program), 1280);
        constexpr auto tooBig = static_cast<std::size_t>(teredo::DropReason::TooBig);
        QCOMPARE(askStatistics(engine)->drops[tooBig], 1U);
    }

    // Programs send again what gets lost, but nobody sends a bubble again.
    void whenTheSocketIsFullPacketsGetLostAndBubblesDoNot()
    {
        const RunningEngine engine(ENGINE);
        const kernel::UdpSocket udp = openTunnel(engine);
        QVERIFY(m_outside->answerSolicitation());
        const auto status = engine.statusWith(Phase::Verifying);
        QVERIFY(status);
        giveAddress(status->address);
        const sim::Packet bubble = sim::bubble(peerAddress, status->address);
        m_outside->peer().send(m_outside->client(), bubble);
        sendFromHere("before");
        QVERIFY(nextTraffic());
        constexpr auto sendFailed = static_cast<std::size_t>(teredo::DropReason::SendFailed);

        fillSendBuffer(udp);
        const auto before = askStatistics(engine);
        sendFromHere("lost");
        QTRY_VERIFY(askStatistics(engine)->drops[sendFailed] > before->drops[sendFailed]);
        const auto full = askStatistics(engine);
        QCOMPARE(full->traffic.txPackets, before->traffic.txPackets);
        QCOMPARE(full->traffic.txBytes, before->traffic.txBytes);
        m_outside->sendFromServer(sim::bubble(otherPeerAddress, status->address)); // asks for one from us
        QVERIFY(!m_outside->otherPeer().hasInput(100ms));
        emptySendBuffer();

        const auto answer = m_outside->otherPeer().receive();
        QVERIFY(answer && isBubble(answer->payload));
        sendFromHere("after");
        const auto packet = nextTraffic();
        QVERIFY(packet);
        QCOMPARE(sim::wordsOf(*packet), std::string_view("after"));
    }

private:
    // What reaches the peer beside bubbles.
    std::optional<sim::Packet> nextTraffic()
    {
        while (const auto arrived = m_outside->peer().receive()) {
            if (!isBubble(arrived->payload) && arrived->payload[6] == std::byte{17})
                return arrived->payload;
        }
        return std::nullopt;
    }

    std::optional<Outside> m_outside;
};

QTEST_GUILESS_MAIN(TestEngineTraffic)
#include "tst_engine_traffic.moc"
