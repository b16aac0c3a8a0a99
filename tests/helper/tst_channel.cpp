// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "helper/ipc/channel.h"

#include <QTest>

#include <algorithm>
#include <fcntl.h>
#include <filesystem>
#include <sys/socket.h>
#include <unistd.h>

namespace {

std::ptrdiff_t openDescriptors()
{
    return std::ranges::distance(std::filesystem::directory_iterator("/proc/self/fd"));
}

ipc::Start goodStart()
{
    ipc::Start start;
    start.serverCount = 1;
    start.servers[0].primary = {{203, 0, 113, 1}};
    return start;
}

// Nothing when there is a message and no error.
std::optional<ipc::ReceiveError> errorAt(const ipc::Channel &channel)
{
    const auto received = channel.receive();
    return received ? std::nullopt : std::optional(received.error());
}

// Sends what Channel would not: any bytes with any number of descriptors.
void sendRaw(int socket, teredo::Bytes bytes, std::size_t descriptorCount)
{
    std::vector<std::byte> control(CMSG_SPACE(descriptorCount * sizeof(int)));
    iovec part{const_cast<std::byte *>(bytes.data()), bytes.size()};
    msghdr header{};
    header.msg_iov = &part;
    header.msg_iovlen = 1;
    if (descriptorCount > 0) {
        header.msg_control = control.data();
        header.msg_controllen = control.size();
        cmsghdr *rights = CMSG_FIRSTHDR(&header);
        rights->cmsg_level = SOL_SOCKET;
        rights->cmsg_type = SCM_RIGHTS;
        rights->cmsg_len = CMSG_LEN(descriptorCount * sizeof(int));
        std::fill_n(reinterpret_cast<int *>(CMSG_DATA(rights)), descriptorCount, STDERR_FILENO);
    }
    QCOMPARE(sendmsg(socket, &header, 0), static_cast<ssize_t>(bytes.size()));
}

} // namespace

class TestChannel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        auto pair = ipc::Channel::open();
        QVERIFY(pair);
        m_helper.emplace(std::move(pair->ours));
        m_engine.emplace(std::move(pair->theirs));
    }

    void aMessageArrivesAsItWasSent()
    {
        QVERIFY(m_engine->send(ipc::Statistics{.traffic = {.rxBytes = 1234, .peers = 5}}));

        const auto received = m_helper->receive();
        QVERIFY(received);
        const auto *statistics = std::get_if<ipc::Statistics>(&received->message);
        QVERIFY(statistics);
        QCOMPARE(statistics->traffic.rxBytes, 1234u);
        QCOMPARE(statistics->traffic.peers, 5u);
    }

    void descriptorsArriveInOrderAndAreClosedOnExec()
    {
        std::array<int, 2> pipe{};
        QCOMPARE(pipe2(pipe.data(), O_CLOEXEC), 0);
        const kernel::FileDescriptor readEnd(pipe[0]);
        const kernel::FileDescriptor writeEnd(pipe[1]);

        QVERIFY(m_helper->send(goodStart(), {STDERR_FILENO, writeEnd.number(), STDERR_FILENO}));
        const auto received = m_engine->receive();

        QVERIFY(received);
        QCOMPARE(received->descriptors.size(), ipc::startDescriptors);
        for (const auto &descriptor : received->descriptors)
            QVERIFY((fcntl(descriptor.number(), F_GETFD) & FD_CLOEXEC) != 0);
        QCOMPARE(write(received->descriptors[1].number(), "x", 1), 1);
        char letter = 0;
        QCOMPARE(read(readEnd.number(), &letter, 1), 1);
        QCOMPARE(letter, 'x');
    }

    void nothingIsToldApartFromAPeerThatIsGone()
    {
        QCOMPARE(errorAt(*m_helper), ipc::ReceiveError::Nothing);

        m_engine.reset();

        QCOMPARE(errorAt(*m_helper), ipc::ReceiveError::PeerGone);
    }

    void lastWordsOfAPeerArriveBeforeItsEnd()
    {
        QVERIFY(m_engine->send(ipc::Statistics{}));
        m_engine.reset();

        QVERIFY(m_helper->receive());
        QCOMPARE(errorAt(*m_helper), ipc::ReceiveError::PeerGone);
    }

    void sendingToAPeerThatIsGoneIsAnErrorAndNoSignal()
    {
        m_engine.reset();
        const auto sent = m_helper->send(ipc::AskStatistics{});
        QVERIFY(!sent);
        QCOMPARE(sent.error().number, EPIPE);
    }

    void sendingDoesNotWaitForAPeerThatDoesNotRead()
    {
        kernel::Result<void> sent;
        for (int count = 0; sent && count < 100'000; ++count)
            sent = m_engine->send(ipc::Statistics{});
        QVERIFY(!sent);
        QCOMPARE(sent.error().number, EAGAIN);
    }

    void aMessageWithoutItsDescriptorsIsRefused()
    {
        const ipc::Start start = goodStart();
        sendRaw(m_helper->descriptor().number(), std::as_bytes(std::span(&start, 1)), 0);
        QCOMPARE(errorAt(*m_engine), ipc::ReceiveError::Unusable);
    }

    void theSocketForDiscoveryComesWithThatOnly()
    {
        ipc::Start start = goodStart();
        start.subnetLength = 24;
        start.localDiscovery = 1;
        QVERIFY(m_helper->send(start, {STDERR_FILENO, STDERR_FILENO, STDERR_FILENO, STDERR_FILENO}));
        const auto received = m_engine->receive();
        QVERIFY(received);
        QCOMPARE(received->descriptors.size(), ipc::discoveryDescriptors);

        sendRaw(m_helper->descriptor().number(), std::as_bytes(std::span(&start, 1)), ipc::startDescriptors);
        QCOMPARE(errorAt(*m_engine), ipc::ReceiveError::Unusable);
    }

    void surplusDescriptorsAreRefusedAndClosed_data()
    {
        QTest::addColumn<ipc::Message>("message");
        QTest::addColumn<std::size_t>("count");
        QTest::newRow("one with a message that carries none") << ipc::Message(ipc::Statistics{}) << std::size_t{1};
        QTest::newRow("one too many") << ipc::Message(goodStart()) << ipc::startDescriptors + 1;
        QTest::newRow("many too many") << ipc::Message(goodStart()) << std::size_t{200};
    }

    void surplusDescriptorsAreRefusedAndClosed()
    {
        QFETCH(const ipc::Message, message);
        QFETCH(const std::size_t, count);
        const auto before = openDescriptors();

        sendRaw(m_helper->descriptor().number(), ipc::bytesOf(message), count);

        QCOMPARE(errorAt(*m_engine), ipc::ReceiveError::Unusable);
        QCOMPARE(openDescriptors(), before);
    }

    void aMessageThatIsTooLongIsRefusedWithoutHarmToTheNext()
    {
        std::vector<std::byte> bytes(4096);
        std::ranges::copy(ipc::bytesOf(ipc::Statistics{}), bytes.begin());
        sendRaw(m_engine->descriptor().number(), bytes, 0);
        QVERIFY(m_engine->send(ipc::Statistics{}));

        QCOMPARE(errorAt(*m_helper), ipc::ReceiveError::Unusable);
        QVERIFY(m_helper->receive());
    }

private:
    std::optional<ipc::Channel> m_helper;
    std::optional<ipc::Channel> m_engine;
};

QTEST_GUILESS_MAIN(TestChannel)
#include "tst_channel.moc"
