// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/protocol_constants.h"
#include "core/wire/ipv6_address.h"
#include "core/wire/teredo_address.h"
#include "helper/ipc/exit_code.h"
#include "helper/offload_model.h"
#include "helper/outside.h"
#include "helper/own_network.h"
#include "helper/running_engine.h"
#include "helper/system/discovery_socket.h"
#include "helper/system/firewall_table.h"
#include "helper/system/network_snapshot.h"
#include "helper/system/route_socket.h"
#include "helper/system/tun_device.h"
#include "helper/system/udp_socket.h"

#include <QFile>
#include <QScopeGuard>
#include <QTest>

#include <algorithm>
#include <arpa/inet.h>
#include <cerrno>
#include <csignal>
#include <net/if.h>
#include <netinet/in.h>
#include <netinet/udp.h>
#include <poll.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using teredo::Phase;

namespace {

// On the cable, but nobody is there: what is sent to it waits until the kernel gives up finding it.
constexpr auto nobody = "203.0.113.77";

const teredo::Ipv6Address peerAddress = teredo::wire::toIpv6({serverAddress, 0, peerEndpoint});

const teredo::Ipv6Address otherPeerAddress = teredo::wire::toIpv6({serverAddress, 0, otherPeerEndpoint});

int exitStatus(ipc::ExitCode code)
{
    return W_EXITCODE(static_cast<int>(code), 0);
}

ipc::Start start(const kernel::UdpSocket &udp, const kernel::TunDevice &device)
{
    ipc::Start message;
    message.tunHeader = device.offloads().header == kernel::PacketHeader::Virtio ? 1 : 0;
    message.mergeTcp = device.offloads().tcp ? 1 : 0;
    message.mergeUdp = device.offloads().udp ? 1 : 0;
    message.mergeSent = 1;
    message.serverCount = 1;
    message.servers[0] = {.primary = serverAddress, .secondary = secondServerAddress};
    message.local = {laptopAddress, udp.port()};
    message.allowTestAddresses = 1;
    message.verificationHostCount = 1;
    message.verificationHosts[0] = {{0x20, 0x01, 0x0d, 0xb8, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0x80}};
    return message;
}

bool interfaceExists()
{
    return runCommand(u"ip link show dev teredo0"_s).exitCode == 0;
}

bool firewallExists()
{
    return runCommand(u"nft list table inet navalis_guard"_s).exitCode == 0;
}

bool isBubble(const sim::Packet &payload)
{
    return payload.size() == 40 && payload[6] == std::byte{59};
}

std::uint8_t icmpv6Type(const sim::Packet &packet)
{
    return packet.size() > 40 && packet[6] == std::byte{58} ? std::to_integer<std::uint8_t>(packet[40]) : 0;
}

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

sockaddr_in6 peerPort()
{
    sockaddr_in6 to{};
    to.sin6_family = AF_INET6;
    to.sin6_port = htons(9);
    std::ranges::copy(peerAddress.octets, std::begin(to.sin6_addr.s6_addr));
    return to;
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

// A local program that sends one datagram to the peer.
void sendFromHere(std::string_view words)
{
    const kernel::FileDescriptor program(socket(AF_INET6, SOCK_DGRAM | SOCK_CLOEXEC, 0));
    sockaddr_in6 to = peerPort();
    QCOMPARE(sendto(program.number(), words.data(), words.size(), 0, reinterpret_cast<sockaddr *>(&to), sizeof to),
        static_cast<ssize_t>(words.size()));
}

} // namespace

class TestEngine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (const QString reason = enterOwnNetwork(); !reason.isEmpty())
            QSKIP(qPrintable(reason));
        m_outside.emplace();
    }

    void startedByHandItSaysWhatItIsFor()
    {
        for (const QString &arguments : {u""_s, u"1"_s, u"nonsense"_s}) {
            const CommandResult result = runCommand(QStringLiteral(ENGINE " ") + arguments + u" 3<&-"_s);
            QCOMPARE(result.exitCode, static_cast<int>(ipc::ExitCode::Usage));
            QVERIFY2(result.output.contains("navalisctl on"_L1), qPrintable(result.output));
        }
    }

    void itQualifiesAndTellsItsAddress()
    {
        const RunningEngine engine(ENGINE);
        const kernel::UdpSocket udp = openTunnel(engine);
        QVERIFY(engine.statusWith(Phase::Qualifying));

        QVERIFY(m_outside->answerSolicitation());

        const auto status = engine.statusWith(Phase::Verifying);
        QVERIFY(status);
        QCOMPARE(status->mapped, (teredo::Endpoint{laptopAddress, udp.port()}));
        QCOMPARE(status->server, serverAddress);
        const auto address = teredo::wire::fromIpv6(status->address);
        QVERIFY(address);
        QCOMPARE(address->server, serverAddress);
        QCOMPARE(address->mapped, status->mapped);
        QVERIFY(status->serverRoundTrip > teredo::Duration::zero());
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
        ipc::Start message = start(*udp, *device);
        message.subnetLength = subnet->prefixLength;
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
        ipc::Start message = start(*udp, *device);
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

    void itHasNoPrivilegeLeft()
    {
        const RunningEngine engine(ENGINE);
        const kernel::UdpSocket udp = openTunnel(engine);
        QVERIFY(engine.statusWith(Phase::Qualifying));

        QFile file(u"/proc/%1/status"_s.arg(engine.pid()));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray text = file.readAll();
        QVERIFY(text.contains("CapEff:\t0000000000000000"));
        QVERIFY(text.contains("NoNewPrivs:\t1"));
        QVERIFY(text.contains("Seccomp:\t2"));
    }

    void itEndsWithTheHelpersChannelAndTakesInterfaceAndFirewallAlong()
    {
        RunningEngine engine(ENGINE);
        const kernel::UdpSocket udp = openTunnel(engine);
        QVERIFY(engine.statusWith(Phase::Qualifying));
        QVERIFY(interfaceExists());
        QVERIFY(firewallExists());

        engine.closeChannel();

        QCOMPARE(engine.waitForEnd(), exitStatus(ipc::ExitCode::Done));
        QVERIFY(!interfaceExists());
        QVERIFY(!firewallExists());
    }

    void killedItLeavesNothingBehindAndTheHelperNotices()
    {
        RunningEngine engine(ENGINE);
        const kernel::UdpSocket udp = openTunnel(engine);
        QVERIFY(engine.statusWith(Phase::Qualifying));

        kill(engine.pid(), SIGKILL);

        QCOMPARE(engine.waitForEnd(), SIGKILL);
        QVERIFY(!interfaceExists());
        QVERIFY(!firewallExists());
        QCOMPARE(endOf(engine.channel()), ipc::ReceiveError::PeerGone);
    }

    void itDiesWithTheHelperEvenWhenTheChannelStaysOpen()
    {
        auto pair = ipc::Channel::open();
        QVERIFY(pair);
        const pid_t helper = fork();
        if (helper == 0) {
            const std::string self = std::to_string(getpid());
            if (fork() == 0)
                becomeEngine(ENGINE, self, pair->theirs.number());
            for (;;)
                pause();
        }
        const auto killHelper = [helper] {
            kill(helper, SIGKILL);
            waitpid(helper, nullptr, 0);
        };
        std::optional killsHelper(qScopeGuard(killHelper));
        pair->theirs.reset(); // the engine's death closes the last one; "ours" stays open here
        const auto device = kernel::TunDevice::create("teredo0");
        const auto udp = kernel::UdpSocket::open({0});
        QVERIFY(device && udp);
        QVERIFY(pair->ours.send(
            start(*udp, *device), {device->descriptor().number(), udp->descriptor().number(), STDERR_FILENO}));
        QVERIFY(waitForInput(pair->ours));
        QVERIFY(pair->ours.receive());

        killsHelper.reset();

        QCOMPARE(endOf(pair->ours), ipc::ReceiveError::PeerGone);
    }

    void itEndsWhenSomebodyDeletesTheInterface()
    {
        RunningEngine engine(ENGINE);
        const kernel::UdpSocket udp = openTunnel(engine);
        QVERIFY(engine.statusWith(Phase::Qualifying));

        QCOMPARE(runCommand(u"ip link del teredo0"_s).exitCode, 0);

        QCOMPARE(engine.waitForEnd(), exitStatus(ipc::ExitCode::InterfaceGone));
    }

    void aFirstMessageThatIsNotStartEndsIt()
    {
        RunningEngine engine(ENGINE);
        QVERIFY(engine.channel().send(ipc::AskStatistics{}));
        QCOMPARE(engine.waitForEnd(), exitStatus(ipc::ExitCode::ProtocolError));
    }

    void aSecondStartEndsIt()
    {
        RunningEngine engine(ENGINE);
        const kernel::UdpSocket udp = openTunnel(engine);
        QVERIFY(engine.statusWith(Phase::Qualifying));

        ipc::Start second;
        second.serverCount = 1;
        second.servers[0].primary = serverAddress;
        QVERIFY(engine.channel().send(second, {STDERR_FILENO, STDERR_FILENO, STDERR_FILENO}));

        QCOMPARE(engine.waitForEnd(), exitStatus(ipc::ExitCode::ProtocolError));
    }

private:
    // Makes the device, its socket and its firewall and hands them to the engine, which alone holds the device and
    // the firewall afterwards.
    static kernel::UdpSocket openTunnel(const RunningEngine &engine, const kernel::TunOffloads &offloads = {},
        const kernel::UdpOffloads &udpOffloads = {})
    {
        auto device = kernel::TunDevice::create("teredo0", offloads);
        auto udp = kernel::UdpSocket::open({0}, udpOffloads);
        const auto firewall = kernel::FirewallTable::load("teredo0");
        if (!device || !udp || !firewall)
            qFatal("no tunnel: %s", (!device ? device.error() : !udp ? udp.error() : firewall.error()).text.c_str());
        const auto guard = firewall->duplicateSocket();
        ipc::Start message = start(*udp, *device);
        message.mergeSent = udpOffloads.segments ? 1 : 0;
        const bool sent
            = engine.channel()
                  .send(message, {device->descriptor().number(), udp->descriptor().number(), guard->number()})
                  .has_value();
        if (!sent || device->offloads() != offloads)
            qFatal("the engine does not listen, or the kernel is too old");
        return std::move(*udp);
    }

    // What reaches the peer beside bubbles.
    std::optional<sim::Packet> nextTraffic()
    {
        while (const auto arrived = m_outside->peer().receive()) {
            if (!isBubble(arrived->payload) && arrived->payload[6] == std::byte{17})
                return arrived->payload;
        }
        return std::nullopt;
    }

    static void giveAddress(const teredo::Ipv6Address &address)
    {
        auto netlink = kernel::RouteSocket::open();
        const auto index = if_nametoindex("teredo0");
        QVERIFY(netlink);
        QVERIFY(netlink->bringUp(index, 1280));
        QVERIFY(netlink->addAddress(index, {address, 32}));
        // The kernel finishes the address a moment later, and until then packets are not for it.
        QTRY_VERIFY(runCommand(u"ip -6 route show table local dev teredo0"_s).output.contains("2001:0:"_L1));
    }

    static std::optional<ipc::Statistics> askStatistics(const RunningEngine &engine)
    {
        if (!engine.channel().send(ipc::AskStatistics{}))
            return std::nullopt;
        while (const auto message = engine.nextMessage(5s)) {
            if (const auto *statistics = std::get_if<ipc::Statistics>(&*message))
                return *statistics;
        }
        return std::nullopt;
    }

    static bool waitForInput(const ipc::Channel &channel)
    {
        pollfd watched{channel.descriptor().number(), POLLIN, 0};
        return poll(&watched, 1, 5000) == 1;
    }

    // Why the channel ends, after all messages on it.
    static ipc::ReceiveError endOf(const ipc::Channel &channel)
    {
        while (waitForInput(channel)) {
            const auto received = channel.receive();
            if (!received)
                return received.error();
        }
        return ipc::ReceiveError::Nothing;
    }

    std::optional<Outside> m_outside;
};

QTEST_GUILESS_MAIN(TestEngine)
#include "tst_engine.moc"
