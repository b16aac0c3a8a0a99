// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "helper/system/datagram_batch.h"
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

int option(const kernel::UdpSocket &socket, int level, int name)
{
    int value = -1;
    socklen_t size = sizeof value;
    getsockopt(socket.descriptor().number(), level, name, &value, &size);
    return value;
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
        QCOMPARE(option(*socket, IPPROTO_IP, IP_MTU_DISCOVER), IP_PMTUDISC_DONT);
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

        for (int i = 0; !writer.isFull(); ++i) {
            if (i % 2 == 0)
                writer.add({loopback, receiver->port()}, kept);
            else
                writer.addCopy({loopback, receiver->port()}, payload(static_cast<std::size_t>(i), i));
        }
        QCOMPARE(writer.flush(), 0u);
        QVERIFY(waitFor(*receiver, POLLIN));
        const auto datagrams = reader.read();

        QVERIFY(datagrams);
        QCOMPARE(datagrams->size(), kernel::batchSize);
        for (std::size_t i = 0; i < datagrams->size(); ++i) {
            const auto expected = i % 2 == 0 ? kept : payload(i, static_cast<int>(i));
            QVERIFY(std::ranges::equal((*datagrams)[i].payload, expected));
            QCOMPARE((*datagrams)[i].from, (teredo::Endpoint{loopback, sender->port()}));
        }
        QVERIFY(reader.read()->empty());
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

        QCOMPARE(writer.flush(), 0u);
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
        QCOMPARE(writer.flush(), 0u);
        QVERIFY(waitFor(*sender, POLLERR));

        writer.add({loopback, receiver->port()}, content);
        QCOMPARE(writer.flush(), 0u);
        const auto unreachable = reader.readUnreachable();

        QCOMPARE(unreachable.size(), 1u);
        QCOMPARE(unreachable[0], (teredo::Endpoint{loopback, closed}));
        QVERIFY(reader.readUnreachable().empty());
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

        QCOMPARE(writer.flush(), 1u);

        QVERIFY(waitFor(*receiver, POLLIN));
    }
};

QTEST_GUILESS_MAIN(TestUdpSocket)
#include "tst_udp_socket.moc"
