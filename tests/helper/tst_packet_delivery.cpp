// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "helper/engine/packet_delivery.h"
#include "helper/offload_model.h"
#include "helper/system/file_descriptor.h"

#include <QTest>

#include <array>
#include <cerrno>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <unistd.h>
#include <vector>

namespace {

// What the kernel of this test says of packets that stand for several, and how often it was asked.
int fault = 0;
int merged = 0;

// Header and packet: what is not merged.
constexpr int partsOfOne = 2;

} // namespace

// In the place of the C library's: all kernels that we run on take what we describe.
extern "C" ssize_t writev(int descriptor, const iovec *parts, int count)
{
    if (count > partsOfOne) {
        ++merged;
        if (fault != 0) {
            errno = fault;
            return -1;
        }
    }
    return syscall(SYS_writev, descriptor, parts, count);
}

class TestPacketDelivery : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        fault = merged = 0;
        std::array<int, 2> ends{};
        QCOMPARE(socketpair(AF_UNIX, SOCK_SEQPACKET | SOCK_NONBLOCK | SOCK_CLOEXEC, 0, ends.data()), 0);
        m_device = kernel::FileDescriptor(ends[0]);
        m_machine = kernel::FileDescriptor(ends[1]);
    }

    void oneFlowIsHandedOverAsOnePacket()
    {
        PacketDelivery delivery(m_device.number(), {});

        deliver(delivery, udpPackets());

        QCOMPARE(merged, 1);
        QCOMPARE(arrived().size(), 1U);
        QCOMPARE(delivery.delivered().packets, udpPackets().size());
    }

    void whatIsRefusedMergedIsHandedOverOneByOneAndFromThenOnAlways()
    {
        PacketDelivery delivery(m_device.number(), {});
        fault = EINVAL;

        deliver(delivery, udpPackets());

        QCOMPARE(merged, 1);
        QCOMPARE(arrived(), udpPackets());
        QCOMPARE(delivery.delivered().packets, udpPackets().size());
        QCOMPARE(delivery.delivered().bytes, bytesOf(udpPackets()));
        QCOMPARE(delivery.delivered().failed, 0U);

        deliver(delivery, udpPackets());

        QCOMPARE(merged, 1); // it is not even tried
        QCOMPARE(arrived(), udpPackets());
    }

    void theOtherProtocolIsStillMerged()
    {
        PacketDelivery delivery(m_device.number(), {});
        fault = EINVAL;
        deliver(delivery, udpPackets());
        QCOMPARE(arrived().size(), udpPackets().size());

        fault = 0;
        deliver(delivery, tcpPackets());

        QCOMPARE(merged, 2);
        QCOMPARE(arrived().size(), 1U);
    }

    // Nothing is wrong with the description then: one by one they would fail just the same.
    void whatFailsOtherwiseIsCountedAndNotTriedAgain_data()
    {
        QTest::addColumn<int>("number");
        QTest::addColumn<bool>("gone");
        QTest::newRow("interface down") << EIO << false;
        QTest::newRow("interface deleted") << EBADFD << true;
    }

    void whatFailsOtherwiseIsCountedAndNotTriedAgain()
    {
        QFETCH(const int, number);
        QFETCH(const bool, gone);
        PacketDelivery delivery(m_device.number(), {});
        fault = number;

        deliver(delivery, udpPackets());

        QCOMPARE(arrived().size(), 0U);
        QCOMPARE(delivery.delivered().packets, 0U);
        QCOMPARE(delivery.delivered().failed, udpPackets().size());
        QCOMPARE(delivery.interfaceIsGone(), gone);
    }

private:
    static std::vector<model::Packet> udpPackets() { return model::cutUdp({}, model::content(3000), 1000); }
    static std::vector<model::Packet> tcpPackets() { return model::cutTcp({}, model::content(3000), 1000); }

    static std::uint64_t bytesOf(const std::vector<model::Packet> &packets)
    {
        std::uint64_t bytes = 0;
        for (const model::Packet &packet : packets)
            bytes += packet.size();
        return bytes;
    }

    static void deliver(PacketDelivery &delivery, const std::vector<model::Packet> &packets)
    {
        for (const model::Packet &packet : packets)
            delivery.deliverLater(packet);
        delivery.flush();
    }

    // Without the header that describes them.
    [[nodiscard]] std::vector<model::Packet> arrived() const
    {
        std::vector<model::Packet> packets;
        for (;;) {
            model::Packet packet(65536);
            const ssize_t size = recv(m_machine.number(), packet.data(), packet.size(), 0);
            if (size < 0)
                return packets;
            packet.resize(static_cast<std::size_t>(size));
            packet.erase(packet.begin(), packet.begin() + sizeof(kernel::VirtioHeader));
            packets.push_back(std::move(packet));
        }
    }

    kernel::FileDescriptor m_device;
    kernel::FileDescriptor m_machine;
};

QTEST_APPLESS_MAIN(TestPacketDelivery)
#include "tst_packet_delivery.moc"
