// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "helper/own_network.h"
#include "helper/system/packet_io.h"
#include "helper/system/route_socket.h"
#include "helper/system/tun_device.h"

#include <QTest>

#include <arpa/inet.h>
#include <cerrno>
#include <cstdarg>
#include <linux/if_tun.h>
#include <netinet/udp.h>
#include <poll.h>
#include <sys/ioctl.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {

const kernel::Ipv6Prefix ourAddress{{{0x20, 0x01, 0x0d, 0xb8, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1}}, 64};

bool exists()
{
    return runCommand(u"ip link show dev teredo0"_s).exitCode == 0;
}

bool hasInput(int descriptor)
{
    pollfd watched{descriptor, POLLIN, 0};
    return poll(&watched, 1, 5000) == 1;
}

kernel::PacketReader readerOf(const kernel::TunDevice &device)
{
    return {device.descriptor().number(), device.offloads().header};
}

kernel::PacketWriter writerOf(const kernel::TunDevice &device)
{
    return {device.descriptor().number(), device.offloads().header};
}

// An IPv6 packet without payload (next header 59).
std::array<std::byte, 40> emptyPacket()
{
    std::array<std::byte, 40> packet{};
    packet[0] = std::byte{0x60};
    packet[6] = std::byte{59};
    packet[7] = std::byte{64};
    return packet;
}

// Offloads that the kernel of this test does not know, as older ones do not.
unsigned unknownOffloads = 0;
constexpr unsigned udpOffloads = 0x60; // TUN_F_USO4, TUN_F_USO6

} // namespace

// In the place of the C library's.
extern "C" int ioctl(int descriptor, unsigned long request, ...) noexcept
{
    va_list arguments;
    va_start(arguments, request);
    const auto argument = va_arg(arguments, unsigned long);
    va_end(arguments);
    if (request == TUNSETOFFLOAD && (argument & unknownOffloads) != 0) {
        errno = EINVAL;
        return -1;
    }
    return static_cast<int>(syscall(SYS_ioctl, descriptor, request, argument));
}

class TestTunDevice : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (const QString reason = enterOwnNetwork(); !reason.isEmpty())
            QSKIP(qPrintable(reason));
    }

    void theInterfaceLivesAsLongAsAnyDescriptorOfIt()
    {
        std::optional<kernel::FileDescriptor> copy;
        {
            const auto device = kernel::TunDevice::create("teredo0");
            QVERIFY2(device, device ? "" : device.error().text.c_str());
            QVERIFY(device->interfaceIndex() != 0);
            auto duplicate = device->descriptor().duplicate();
            QVERIFY(duplicate);
            copy = std::move(*duplicate);
        }
        QVERIFY(exists());

        copy.reset();

        QVERIFY(!exists());
    }

    void anInterfaceInUseIsToldApart()
    {
        const auto first = kernel::TunDevice::create("teredo0");
        QVERIFY(first);

        const auto second = kernel::TunDevice::create("teredo0");

        QVERIFY(!second);
        QCOMPARE(second.error().number, EBUSY);
        QVERIFY(second.error().text.find("teredo0") != std::string::npos);
    }

    void anInterfaceOfAnotherKindIsToldApartToo()
    {
        QCOMPARE(runCommand(u"ip link add teredo0 type veth peer name other"_s).exitCode, 0);

        const auto device = kernel::TunDevice::create("teredo0");
        QCOMPARE(runCommand(u"ip link del teredo0"_s).exitCode, 0);

        QVERIFY(!device);
        QCOMPARE(device.error().number, EBUSY);
    }

    void aPersistentDeviceOfSomebodyElseIsLeftAlone()
    {
        QCOMPARE(runCommand(u"ip tuntap add teredo0 mode tun"_s).exitCode, 0);

        const auto device = kernel::TunDevice::create("teredo0");
        QCOMPARE(runCommand(u"ip tuntap del teredo0 mode tun"_s).exitCode, 0);

        QVERIFY(!device);
        QCOMPARE(device.error().number, EBUSY);
    }

    void aMissingPrivilegeIsToldApart()
    {
        // In another process, since there is no way back.
        const pid_t child = fork();
        if (child == 0) {
            const bool dropped = setuid(65534) == 0;
            const auto device = kernel::TunDevice::create("teredo0");
            _exit(dropped && !device && device.error().number == EPERM ? 0 : 1);
        }
        int status = 0;
        waitpid(child, &status, 0);
        QCOMPARE(status, 0);
    }

    void anImpossibleNameIsRefused()
    {
        for (const char *name : {"", "a-name-that-is-too-long"}) {
            const auto device = kernel::TunDevice::create(name);
            QVERIFY(!device);
            QCOMPARE(device.error().number, EINVAL);
        }
    }

    void packetsOfLocalProgramsComeInOneBatch()
    {
        auto device = kernel::TunDevice::create("teredo0");
        QVERIFY(device);
        bringUp(*device);
        const kernel::FileDescriptor program(socket(AF_INET6, SOCK_DGRAM | SOCK_CLOEXEC, 0));
        sockaddr_in6 far{};
        far.sin6_family = AF_INET6;
        far.sin6_port = htons(9);
        QCOMPARE(inet_pton(AF_INET6, "2001:db8::2", &far.sin6_addr), 1);
        kernel::PacketReader reader = readerOf(*device);
        QVERIFY(reader.read()->empty());

        for (int i = 0; i < 3; ++i)
            QCOMPARE(sendto(program.number(), "ship", 4, 0, reinterpret_cast<sockaddr *>(&far), sizeof far), 4);
        QVERIFY(hasInput(device->descriptor().number()));
        const auto packets = reader.read();

        QVERIFY(packets);
        QCOMPARE(packets->size(), 3u);
        for (const auto &[description, packet] : *packets) {
            QCOMPARE(packet.size(), 40u + 8u + 4u);
            QCOMPARE(packet[0] >> 4, std::byte{6});
            QVERIFY(reader.holds(packet));
        }
        QVERIFY(!reader.holds(emptyPacket()));
    }

    // However many there are, timers and the other direction have their turn; and none is lost though nobody reads at
    // once.
    void manySmallPacketsComeInSeveralBatches()
    {
        const auto device = kernel::TunDevice::create("teredo0");
        QVERIFY(device);
        bringUp(*device);
        const kernel::FileDescriptor program(socket(AF_INET6, SOCK_DGRAM | SOCK_CLOEXEC, 0));
        sockaddr_in6 far{};
        far.sin6_family = AF_INET6;
        far.sin6_port = htons(9);
        QCOMPARE(inet_pton(AF_INET6, "2001:db8::2", &far.sin6_addr), 1);
        kernel::PacketReader reader = readerOf(*device);

        for (std::size_t i = 0; i < kernel::PacketReader::mostPackets + 10; ++i)
            QCOMPARE(sendto(program.number(), "ship", 4, 0, reinterpret_cast<sockaddr *>(&far), sizeof far), 4);

        QCOMPARE(reader.read()->size(), kernel::PacketReader::mostPackets);
        QCOMPARE(reader.read()->size(), 10u);
    }

    // Each step down, by wish and because the kernel can do no more.
    void whatIsNotDoneForItTheKernelDoesItself_data()
    {
        QTest::addColumn<kernel::TunOffloads>("wanted");
        QTest::addColumn<unsigned>("unknown");
        QTest::addColumn<kernel::TunOffloads>("expected");
        using enum kernel::PacketHeader;
        constexpr kernel::TunOffloads all{};
        constexpr kernel::TunOffloads withoutUdp{Virtio, true, false};
        constexpr kernel::TunOffloads withoutTcp{Virtio, false, true};
        constexpr kernel::TunOffloads checksums{Virtio, false, false};
        constexpr kernel::TunOffloads nothing{None, false, false};
        for (const auto &[name, wanted] : {std::pair{"all", all}, {"without UDP", withoutUdp},
                 {"without TCP", withoutTcp}, {"checksums only", checksums}, {"no header", nothing}})
            QTest::newRow(name) << wanted << 0U << wanted;
        QTest::newRow("a kernel that does not know of UDP") << all << udpOffloads << withoutUdp;
        QTest::newRow("nor can do TCP, as was not wanted either") << withoutTcp << udpOffloads << checksums;
        QTest::newRow("a kernel that knows of no offload") << all << ~0U << nothing;
    }

    void whatIsNotDoneForItTheKernelDoesItself()
    {
        QFETCH(const kernel::TunOffloads, wanted);
        QFETCH(const unsigned, unknown);
        QFETCH(const kernel::TunOffloads, expected);
        unknownOffloads = unknown;
        const auto device = kernel::TunDevice::create("teredo0", wanted);
        unknownOffloads = 0;
        QVERIFY(device);
        QCOMPARE(device->offloads(), expected);
        bringUp(*device);
        kernel::PacketReader reader = readerOf(*device);
        const kernel::FileDescriptor program(socket(AF_INET6, SOCK_DGRAM | SOCK_CLOEXEC, 0));
        const int segmentSize = 500;
        QCOMPARE(setsockopt(program.number(), SOL_UDP, UDP_SEGMENT, &segmentSize, sizeof segmentSize), 0);
        sockaddr_in6 far{};
        far.sin6_family = AF_INET6;
        far.sin6_port = htons(9);
        QCOMPARE(inet_pton(AF_INET6, "2001:db8::2", &far.sin6_addr), 1);

        const std::array<char, 1500> words{};
        QCOMPARE(
            sendto(program.number(), words.data(), words.size(), 0, reinterpret_cast<sockaddr *>(&far), sizeof far),
            1500);
        QVERIFY(hasInput(device->descriptor().number()));
        const auto packets = reader.read();

        QVERIFY(packets);
        QCOMPARE(packets->size(), expected.udp ? 1u : 3u);
        const kernel::TunPacket &first = packets->front();
        QCOMPARE(first.bytes.size(), expected.udp ? 1548u : 548u);
        QCOMPARE(first.description.kind, expected.udp ? kernel::VirtioHeader::udp : kernel::VirtioHeader::whole);
        QCOMPARE(first.description.segmentSize, expected.udp ? 500 : 0);
    }

    void anInterfaceThatIsDownTakesNoPacket()
    {
        auto device = kernel::TunDevice::create("teredo0");
        QVERIFY(device);
        QCOMPARE(writerOf(*device).write(emptyPacket()).error().number, EIO);

        bringUp(*device);

        QVERIFY(writerOf(*device).write(emptyPacket()));
    }

    void aDeletedInterfaceIsNoticed()
    {
        auto device = kernel::TunDevice::create("teredo0");
        QVERIFY(device);
        bringUp(*device);
        kernel::PacketReader reader = readerOf(*device);

        QCOMPARE(runCommand(u"ip link del teredo0"_s).exitCode, 0);

        QVERIFY(hasInput(device->descriptor().number()));
        QCOMPARE(reader.read().error().number, EBADFD);
        QCOMPARE(writerOf(*device).write(emptyPacket()).error().number, EBADFD);
    }

private:
    static void bringUp(const kernel::TunDevice &device)
    {
        auto netlink = kernel::RouteSocket::open();
        QVERIFY(netlink);
        QVERIFY(netlink->bringUp(device.interfaceIndex(), 1280));
        QVERIFY(netlink->addAddress(device.interfaceIndex(), ourAddress));
    }
};

QTEST_GUILESS_MAIN(TestTunDevice)
#include "tst_tun_device.moc"
