// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "helper/system/datagram_reader.h"
#include "helper/system/datagram_writer.h"
#include "helper/system/port_socket.h"
#include "helper/system/udp_socket.h"

#include <QTest>

#include <algorithm>
#include <cerrno>
#include <poll.h>
#include <vector>

namespace {

constexpr teredo::Ipv4Address loopback{{127, 0, 0, 1}};

bool waitFor(const kernel::UdpSocket &socket, short event)
{
    pollfd watched{socket.descriptor().number(), event, 0};
    return poll(&watched, 1, 5000) == 1;
}

std::vector<std::byte> payload(std::size_t size, int value)
{
    return std::vector<std::byte>(size, static_cast<std::byte>(value));
}

int option(const kernel::FileDescriptor &socket, int level, int name)
{
    int value = -1;
    socklen_t size = sizeof value;
    getsockopt(socket.number(), level, name, &value, &size);
    return value;
}

// What anybody gets who asks for more than there is.
int largestBuffer(int name)
{
    const kernel::FileDescriptor socket(::socket(AF_INET, SOCK_DGRAM | SOCK_CLOEXEC, 0));
    const int wanted = 4 * 1024 * 1024;
    setsockopt(socket.number(), SOL_SOCKET, name, &wanted, sizeof wanted);
    return option(socket, SOL_SOCKET, name);
}

} // namespace

class TestUdpSocket : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theKernelChoosesAPortWhenNoneIsGiven()
    {
        const auto socket = kernel::UdpSocket::open({0});
        QVERIFY(socket);
        QVERIFY(socket->port().number != 0);
    }

    void aPortThatIsTakenIsToldByName()
    {
        const auto first = kernel::UdpSocket::open({0});
        QVERIFY(first);

        const auto second = kernel::UdpSocket::open(first->port());

        QVERIFY(!second);
        QCOMPARE(second.error().number, EADDRINUSE);
        QVERIFY(second.error().text.find(std::to_string(first->port().number)) != std::string::npos);
    }

    void routersMayFragmentWhatItSends()
    {
        const auto socket = kernel::UdpSocket::open({0});
        QVERIFY(socket);
        QCOMPARE(option(socket->descriptor(), IPPROTO_IP, IP_MTU_DISCOVER), IP_PMTUDISC_DONT);
    }

    void aPortOfItsOwnHasAllTheRoomThereIs()
    {
        const auto socket = kernel::PortSocket::open();
        QVERIFY(socket);
        QCOMPARE(option(socket->descriptor(), SOL_SOCKET, SO_RCVBUF), largestBuffer(SO_RCVBUF));
        QCOMPARE(option(socket->descriptor(), SOL_SOCKET, SO_SNDBUF), largestBuffer(SO_SNDBUF));
        QCOMPARE(option(socket->descriptor(), IPPROTO_IP, IP_MTU_DISCOVER), IP_PMTUDISC_DONT);
    }

    void theLocalEndpointIsTheAddressOfTheRouteAndThePortOfTheSocket()
    {
        const auto socket = kernel::UdpSocket::open({0});
        QVERIFY(socket);

        const auto local = socket->localEndpointTowards({{{127, 0, 0, 7}}, {3544}});

        QVERIFY(local);
        QCOMPARE(local->port, socket->port());
        QCOMPARE(local->address.octets[0], 127);
    }

    void aBatchArrivesWholeAndInOrder()
    {
        const auto sender = kernel::UdpSocket::open({0});
        const auto receiver = kernel::UdpSocket::open({0});
        QVERIFY(sender && receiver);
        kernel::DatagramWriter writer(sender->descriptor().number());
        kernel::DatagramReader reader(receiver->descriptor().number());
        const std::vector<std::byte> kept = payload(1280, 0xee);

        for (int i = 0; i < static_cast<int>(kernel::batchSize); ++i) {
            if (i % 2 == 0)
                writer.add({loopback, receiver->port()}, kept);
            else
                writer.addCopy({loopback, receiver->port()}, payload(static_cast<std::size_t>(i), i));
        }
        QCOMPARE(writer.flush().lost, 0u);
        QVERIFY(waitFor(*receiver, POLLIN));

        for (std::size_t i = 0; i < kernel::batchSize;) {
            const auto datagrams = reader.read();
            QVERIFY(datagrams && !datagrams->empty());
            for (const auto &[from, received] : *datagrams) {
                QVERIFY(reader.holds(received));
                QVERIFY(std::ranges::equal(received, i % 2 == 0 ? kept : payload(i, static_cast<int>(i))));
                QCOMPARE(from, (teredo::Endpoint{loopback, sender->port()}));
                ++i;
            }
        }
        QVERIFY(!reader.holds(kept));
        QVERIFY(reader.read()->empty());
    }

    // By one call and with one message more are read than there are messages to read into.
    void datagramsOfOneLengthTravelTogether()
    {
        const auto sender = kernel::UdpSocket::open({0});
        const auto receiver = kernel::UdpSocket::open({0});
        QVERIFY(sender && receiver);
        kernel::DatagramWriter writer(sender->descriptor().number());
        kernel::DatagramReader reader(receiver->descriptor().number());
        std::vector<std::vector<std::byte>> sent;
        sent.reserve(50);
        for (int i = 0; i < 50; ++i)
            sent.push_back(payload(i < 49 ? 1280 : 7, i));

        for (const auto &each : sent)
            writer.add({loopback, receiver->port()}, std::span(each).first(each.size() / 2),
                std::span(each).subspan(each.size() / 2));
        QCOMPARE(writer.flush().lost, 0u);

        QVERIFY(!writer.sendsSingly({loopback, receiver->port()}));
        QVERIFY(waitFor(*receiver, POLLIN));
        const auto datagrams = reader.read();
        QVERIFY(datagrams);
        QCOMPARE(datagrams->size(), sent.size());
        for (std::size_t i = 0; i < sent.size(); ++i)
            QVERIFY(std::ranges::equal((*datagrams)[i].payload, sent[i]));
    }

    void withoutMergingEachDatagramComesByItself()
    {
        const auto sender = kernel::UdpSocket::open({0});
        const auto receiver = kernel::UdpSocket::open({0}, {.merges = false});
        QVERIFY(sender && receiver);
        kernel::DatagramWriter writer(sender->descriptor().number());
        kernel::DatagramReader reader(receiver->descriptor().number());
        const auto content = payload(1280, 1);
        for (int i = 0; i < 50; ++i)
            writer.add({loopback, receiver->port()}, content);

        QCOMPARE(writer.flush().lost, 0u);

        QVERIFY(waitFor(*receiver, POLLIN));
        const auto datagrams = reader.read();
        QVERIFY(datagrams);
        QCOMPARE(datagrams->size(), kernel::largestBatch);
        for (const auto &datagram : *datagrams)
            QVERIFY(std::ranges::equal(datagram.payload, content));
    }

    // Of one length, of growing and shrinking ones, more than 64, more than 64 KB, and to two places in turn.
    void whateverIsSentTogetherArrivesAsItWasAdded_data()
    {
        QTest::addColumn<std::vector<int>>("sizes");
        QTest::addColumn<int>("receivers");
        QTest::newRow("equal, then shorter, then longer") << std::vector{9, 9, 5, 5, 9, 10, 1} << 1;
        QTest::newRow("more than 64") << std::vector<int>(200, 20) << 1;
        QTest::newRow("more than 64 KB") << std::vector<int>(70, 1400) << 1;
        QTest::newRow("empty ones between") << std::vector{0, 0, 4, 0, 4, 4, 0} << 1;
        QTest::newRow("to two places in turn") << std::vector<int>(40, 30) << 2;
    }

    void whateverIsSentTogetherArrivesAsItWasAdded()
    {
        QFETCH(const std::vector<int>, sizes);
        QFETCH(const int, receivers);
        for (const auto merging : {kernel::Merging::On, kernel::Merging::Off})
            sendAndCompare(sizes, receivers, merging, false);
    }

    // The kernel does not cut what is to have no checksum (EINVAL), as on links that cannot do it or are too narrow.
    void whatTheKernelRefusesToCutGoesSingly()
    {
        sendAndCompare(std::vector<int>(100, 300), 1, kernel::Merging::On, true);
        sendAndCompare({300, 300, 100, 300}, 2, kernel::Merging::On, true);
    }

    void aDatagramLongerThanAnyOfTeredoArrivesEmpty()
    {
        const auto sender = kernel::UdpSocket::open({0});
        const auto receiver = kernel::UdpSocket::open({0});
        QVERIFY(sender && receiver);
        kernel::DatagramWriter writer(sender->descriptor().number());
        kernel::DatagramReader reader(receiver->descriptor().number());
        const auto tooLong = payload(kernel::slotSize + 1, 1);
        const auto justRight = payload(kernel::slotSize, 2);
        writer.add({loopback, receiver->port()}, tooLong);
        writer.add({loopback, receiver->port()}, justRight);

        QCOMPARE(writer.flush().lost, 0u);
        QVERIFY(waitFor(*receiver, POLLIN));
        const auto datagrams = reader.read();

        QVERIFY(datagrams);
        QCOMPARE(datagrams->size(), 2u);
        QVERIFY((*datagrams)[0].payload.empty());
        QCOMPARE((*datagrams)[1].payload.size(), kernel::slotSize);
    }

    void anIcmpErrorTellsWhoCannotBeReachedAndDisturbsNothingElse()
    {
        const auto sender = kernel::UdpSocket::open({0});
        const auto receiver = kernel::UdpSocket::open({0});
        QVERIFY(sender && receiver);
        teredo::Port closed;
        {
            const auto shortLived = kernel::UdpSocket::open({0});
            QVERIFY(shortLived);
            closed = shortLived->port();
        }
        kernel::DatagramWriter writer(sender->descriptor().number());
        kernel::DatagramReader reader(sender->descriptor().number());
        const auto content = payload(40, 1);
        writer.add({loopback, closed}, content);
        QCOMPARE(writer.flush().lost, 0u);
        QVERIFY(waitFor(*sender, POLLERR));

        writer.add({loopback, receiver->port()}, content);
        QCOMPARE(writer.flush().lost, 0u);
        const auto unreachable = reader.readRefused();

        QCOMPARE(unreachable.size(), 1u);
        QCOMPARE(unreachable[0], (teredo::Endpoint{loopback, closed}));
        QVERIFY(reader.readRefused().empty());
        QVERIFY(reader.read());
        QVERIFY(waitFor(*receiver, POLLIN));
    }

    void whatCannotBeSentIsCountedAndTheRestGoesOut()
    {
        const auto sender = kernel::UdpSocket::open({0});
        const auto receiver = kernel::UdpSocket::open({0});
        QVERIFY(sender && receiver);
        kernel::DatagramWriter writer(sender->descriptor().number());
        const auto content = payload(40, 1);
        writer.add({{{255, 255, 255, 255}}, {3544}}, content); // broadcast is not allowed to this socket
        writer.add({loopback, receiver->port()}, content);

        QCOMPARE(writer.flush().lost, 1u);

        QVERIFY(waitFor(*receiver, POLLIN));
    }

private:
    using Payloads = std::vector<std::vector<std::byte>>;

    static void sendAndCompare(const std::vector<int> &sizes, int receivers, kernel::Merging merging, bool refused)
    {
        const auto sender = kernel::UdpSocket::open({0});
        const std::array sockets{kernel::UdpSocket::open({0}), kernel::UdpSocket::open({0})};
        QVERIFY(sender && sockets[0] && sockets[1]);
        const int without = refused ? 1 : 0;
        QCOMPARE(setsockopt(sender->descriptor().number(), SOL_SOCKET, SO_NO_CHECK, &without, sizeof without), 0);
        kernel::DatagramWriter writer(sender->descriptor().number(), merging);
        Payloads all;
        for (const int size : sizes)
            all.push_back(payload(static_cast<std::size_t>(size), static_cast<int>(all.size())));

        std::array<Payloads, 2> expected;
        for (std::size_t i = 0; i < all.size(); ++i) {
            const std::size_t receiver = i % static_cast<std::size_t>(receivers);
            if (writer.isFull())
                QCOMPARE(writer.flush().lost, 0u);
            writer.add({loopback, sockets[receiver]->port()}, all[i]);
            expected[receiver].push_back(all[i]);
        }
        QCOMPARE(writer.flush().lost, 0u);

        for (std::size_t i = 0; i < 2; ++i)
            QCOMPARE(receiveAll(*sockets[i], expected[i].size()), expected[i]);
        const bool merges = merging == kernel::Merging::On && receivers == 1;
        if (merges)
            QCOMPARE(writer.sendsSingly({loopback, sockets[0]->port()}), refused);
    }

    static Payloads receiveAll(const kernel::UdpSocket &socket, std::size_t count)
    {
        kernel::DatagramReader reader(socket.descriptor().number());
        Payloads out;
        while (out.size() < count && waitFor(socket, POLLIN)) {
            const auto datagrams = reader.read();
            for (const auto &datagram : *datagrams)
                out.emplace_back(datagram.payload.begin(), datagram.payload.end());
        }
        return out;
    }
};

QTEST_GUILESS_MAIN(TestUdpSocket)
#include "tst_udp_socket.moc"
