// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "helper/system/datagram_reader.h"
#include "helper/system/datagram_writer.h"
#include "helper/system/udp_socket.h"

#include <QTest>

#include <cerrno>
#include <poll.h>
#include <sys/syscall.h>
#include <unistd.h>
#include <utility>
#include <vector>

namespace {

// What the kernel of this test refuses, how, and how often; and how much it takes before.
struct Fault {
    int number = 0;
    int times = 0;
    bool onlySegments = false;
    unsigned taken = 0;
    int met = 0;
};
Fault fault;       // of many messages at once
Fault singleFault; // of one

bool isMet(Fault &each)
{
    if (each.met >= each.times)
        return false;
    ++each.met;
    errno = each.number;
    return true;
}

} // namespace

// In the place of the C library's, for what this machine's kernel and devices never do.
extern "C" int sendmmsg(int socket, mmsghdr *messages, unsigned count, int flags)
{
    const bool segments = messages->msg_hdr.msg_controllen != 0;
    if (fault.taken > 0)
        count = std::exchange(fault.taken, 0);
    else if ((segments || !fault.onlySegments) && isMet(fault))
        return -1;
    return static_cast<int>(syscall(SYS_sendmmsg, socket, messages, count, flags));
}

extern "C" ssize_t sendmsg(int socket, const msghdr *message, int flags)
{
    if (singleFault.taken > 0)
        --singleFault.taken;
    else if (isMet(singleFault))
        return -1;
    return syscall(SYS_sendmsg, socket, message, flags);
}

class TestDatagramFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        fault = singleFault = {};
        m_sender.emplace(*kernel::UdpSocket::open({0}));
        m_receiver.emplace(*kernel::UdpSocket::open({0}));
    }

    // EMSGSIZE: a segment is longer than the path takes. EIO: a device or a policy on the way cannot have them cut.
    void whatCannotBeCutIsSentOneByOneAndFromThenOnAlways_data()
    {
        QTest::addColumn<int>("number");
        QTest::newRow("EIO") << EIO;
        QTest::newRow("EMSGSIZE") << EMSGSIZE;
        QTest::newRow("EINVAL") << EINVAL;
    }

    void whatCannotBeCutIsSentOneByOneAndFromThenOnAlways()
    {
        QFETCH(const int, number);
        fault = {.number = number, .times = 1000, .onlySegments = true};
        kernel::DatagramWriter writer(m_sender->descriptor().number());

        QVERIFY(allAreSent(sendTwenty(writer)));
        QCOMPARE(received(), twenty());
        QVERIFY(fault.met > 0);
        QVERIFY(writer.sendsSingly(destination()));
        QVERIFY(!writer.sendsSingly({{{127, 0, 0, 2}}, {9}}));

        fault.met = 0;
        QVERIFY(allAreSent(sendTwenty(writer)));
        QCOMPARE(received(), twenty());
        QCOMPARE(fault.met, 0);
    }

    // As an error about an earlier datagram is told to the next call, and as a queue that was just full is not any
    // more.
    void whatPassesIsTriedAgain_data()
    {
        QTest::addColumn<int>("number");
        QTest::newRow("ENOBUFS") << ENOBUFS;
        QTest::newRow("ECONNREFUSED") << ECONNREFUSED;
    }

    void whatPassesIsTriedAgain()
    {
        QFETCH(const int, number);
        fault = {.number = number, .times = 2};
        kernel::DatagramWriter writer(m_sender->descriptor().number());

        QVERIFY(allAreSent(sendTwenty(writer)));

        QCOMPARE(received(), twenty());
        QVERIFY(!writer.sendsSingly(destination()));
    }

    // EPERM: a firewall on this machine does not want it.
    void whatIsRefusedIsNotTriedAgain()
    {
        fault = {.number = EPERM, .times = 1};
        kernel::DatagramWriter writer(m_sender->descriptor().number());

        QCOMPARE(sendTwenty(writer).lost, 20u);
    }

    void aFullSocketLosesPacketsAndMergingGoesOn()
    {
        fault = {.number = EAGAIN, .times = 1000};
        kernel::DatagramWriter writer(m_sender->descriptor().number());
        const kernel::Sent sent = sendTwenty(writer);
        QCOMPARE(sent.lost, 20u);
        QCOMPARE(sent.datagrams, 0u);
        QCOMPARE(sent.bytes, 0u);

        fault = {};
        QVERIFY(allAreSent(sendTwenty(writer)));

        QCOMPARE(received(), twenty());
        QVERIFY(!writer.sendsSingly(destination()));
    }

    void aSocketThatBecomesFullLosesWhatComesLastAndIsNotAskedAgain()
    {
        fault = {.number = EAGAIN, .times = 1000, .taken = 5};
        kernel::DatagramWriter writer(m_sender->descriptor().number(), kernel::Merging::Off);

        const kernel::Sent sent = sendTwenty(writer);

        QCOMPARE(sent.datagrams, 5u);
        QCOMPARE(sent.bytes, 5000u);
        QCOMPARE(sent.lost, 15u);
        QCOMPARE(fault.met, 1);
        Payloads first = twenty();
        first.resize(5);
        QCOMPARE(received(5), first);
    }

    void oneByOneTheyAreCountedAsWell()
    {
        fault = {.number = EIO, .times = 1000, .onlySegments = true};
        singleFault = {.number = EAGAIN, .times = 1000, .taken = 5};
        kernel::DatagramWriter writer(m_sender->descriptor().number());

        const kernel::Sent sent = sendTwenty(writer);

        QCOMPARE(sent.datagrams, 5u);
        QCOMPARE(sent.bytes, 5000u);
        QCOMPARE(sent.lost, 15u);
        QCOMPARE(singleFault.met, 1);
    }

private:
    using Payloads = std::vector<std::vector<std::byte>>;

    [[nodiscard]] teredo::Endpoint destination() const { return {{{127, 0, 0, 1}}, m_receiver->port()}; }

    static Payloads twenty()
    {
        Payloads all;
        for (int i = 0; i < 20; ++i)
            all.emplace_back(1000, static_cast<std::byte>(i));
        return all;
    }

    [[nodiscard]] static bool allAreSent(const kernel::Sent &sent)
    {
        return sent.datagrams == 20 && sent.bytes == 20'000 && sent.lost == 0;
    }

    [[nodiscard]] kernel::Sent sendTwenty(kernel::DatagramWriter &writer) const
    {
        const Payloads all = twenty();
        for (const auto &each : all)
            writer.add(destination(), each);
        return writer.flush();
    }

    [[nodiscard]] Payloads received(std::size_t count = 20) const
    {
        kernel::DatagramReader reader(m_receiver->descriptor().number());
        pollfd watched{m_receiver->descriptor().number(), POLLIN, 0};
        Payloads out;
        while (out.size() < count && poll(&watched, 1, 5000) == 1) {
            const auto datagrams = reader.read();
            for (const auto &datagram : *datagrams)
                out.emplace_back(datagram.payload.begin(), datagram.payload.end());
        }
        return out;
    }

    std::optional<kernel::UdpSocket> m_sender;
    std::optional<kernel::UdpSocket> m_receiver;
};

QTEST_GUILESS_MAIN(TestDatagramFaults)
#include "tst_datagram_faults.moc"
