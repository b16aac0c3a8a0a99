// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "helper/system/boot_clock.h"
#include "helper/system/confinement.h"
#include "helper/system/datagram_reader.h"
#include "helper/system/datagram_writer.h"
#include "helper/system/kernel_random.h"
#include "helper/system/poller.h"
#include "helper/system/port_socket.h"
#include "helper/system/wakeup_timer.h"

#include <QFile>
#include <QTest>

#include <csignal>
#include <fcntl.h>
#include <functional>
#include <netinet/in.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <sys/wait.h>
#include <unistd.h>

namespace {

constexpr int notConfined = 99;

// How a process ends that confines itself and then does something, as waitpid(2) says it.
int outcomeOf(const std::function<int()> &act, kernel::Sockets sockets = kernel::Sockets::UdpPorts)
{
    const pid_t child = fork();
    if (child == 0)
        _exit(kernel::confineThisProcess(sockets) ? act() : notConfined);
    int status = 0;
    waitpid(child, &status, 0);
    return status;
}

bool wasKilled(int status)
{
    return WIFSIGNALED(status) && WTERMSIG(status) == SIGSYS;
}

bool endedWell(int status)
{
    return WIFEXITED(status) && WEXITSTATUS(status) == 0;
}

using Act = std::function<int()>;

} // namespace

class TestConfinement : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aForbiddenCallEndsTheProcess_data()
    {
        QTest::addColumn<Act>("act");
        constexpr int udp = SOCK_DGRAM | SOCK_NONBLOCK | SOCK_CLOEXEC;
        QTest::newRow("a TCP socket") << Act(
            [] { return socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0); });
        QTest::newRow("a raw socket") << Act(
            [] { return socket(AF_INET, SOCK_RAW | SOCK_NONBLOCK | SOCK_CLOEXEC, 0); });
        QTest::newRow("an IPv6 socket") << Act([] { return socket(AF_INET6, udp, 0); });
        QTest::newRow("a Unix socket") << Act([] { return socket(AF_UNIX, udp, 0); });
        QTest::newRow("a socket of another protocol") << Act([] { return socket(AF_INET, udp, IPPROTO_UDPLITE); });
        QTest::newRow("a socket that would survive exec") << Act([] { return socket(AF_INET, SOCK_DGRAM, 0); });
        QTest::newRow("an option of another level") << Act([] {
            constexpr int on = 1;
            return setsockopt(STDERR_FILENO, SOL_SOCKET, SO_REUSEADDR, &on, sizeof on);
        });
        QTest::newRow("another option") << Act([] {
            constexpr int on = 1;
            return setsockopt(STDERR_FILENO, IPPROTO_IP, IP_TRANSPARENT, &on, sizeof on);
        });
        QTest::newRow("to bind a socket of another family") << Act([] {
            const sockaddr_un abstract{AF_UNIX, "\0navalis"};
            return ::bind(STDERR_FILENO, reinterpret_cast<const sockaddr *>(&abstract), sizeof abstract);
        });
        QTest::newRow("to listen") << Act([] { return listen(STDERR_FILENO, 1); });
        QTest::newRow("a file") << Act([] { return open("/etc/passwd", O_RDONLY); });
        QTest::newRow("a new process") << Act([] { return static_cast<int>(fork()); });
        QTest::newRow("another program") << Act([] { return execl("/bin/true", "true", nullptr); });
        QTest::newRow("a signal to others") << Act([] { return kill(getppid(), 0); });
        QTest::newRow("to be debugged again") << Act([] { return prctl(PR_SET_DUMPABLE, 1, 0, 0, 0); });
        QTest::newRow("to connect a socket it has") << Act([] {
            const sockaddr nowhere{};
            return ::connect(STDERR_FILENO, &nowhere, sizeof nowhere);
        });
        QTest::newRow("an ioctl on a device it has") << Act([] { return isatty(STDERR_FILENO); });
    }

    void aForbiddenCallEndsTheProcess()
    {
        QFETCH(const Act, act);
        QVERIFY(wasKilled(outcomeOf(act)));
    }

    void whoAsksARouterStartsNothing_data()
    {
        QTest::addColumn<Act>("act");
        QTest::newRow("a new process") << Act([] { return static_cast<int>(fork()); });
        QTest::newRow("another program") << Act([] { return execl("/bin/true", "true", nullptr); });
        QTest::newRow("a signal to others") << Act([] { return kill(getppid(), 0); });
        QTest::newRow("to wait for callers") << Act([] { return listen(STDERR_FILENO, 1); });
    }

    void whoAsksARouterStartsNothing()
    {
        QFETCH(const Act, act);
        QVERIFY(wasKilled(outcomeOf(act, kernel::Sockets::Ipv4)));
    }

    void whoAsksARouterHasIpv4AndNoFiles()
    {
        const int status = outcomeOf(
            [] {
                const bool ipv4 = socket(AF_INET, SOCK_DGRAM, 0) >= 0 && socket(AF_INET, SOCK_STREAM, 0) >= 0;
                const bool others = socket(AF_INET6, SOCK_DGRAM, 0) >= 0 || socket(AF_UNIX, SOCK_STREAM, 0) >= 0
                    || socket(AF_NETLINK, SOCK_RAW, 0) >= 0;
                return ipv4 && !others && open("/etc/passwd", O_RDONLY) < 0 ? 0 : 1;
            },
            kernel::Sockets::Ipv4);

        QVERIFY(endedWell(status));
    }

    void theWorkOfTheEngineIsAllowed()
    {
        auto poller = kernel::Poller::open();
        auto timer = kernel::WakeupTimer::open();
        std::array<int, 2> ends{};
        QCOMPARE(socketpair(AF_UNIX, SOCK_SEQPACKET, 0, ends.data()), 0);
        QVERIFY(poller && timer);

        const int status = outcomeOf([&] {
            std::array<std::byte, 1'000'000> memory{};
            kernel::KernelRandom().fill(memory);
            const std::vector<std::byte> heap(memory.begin(), memory.end());
            const bool timed = poller->add(timer->descriptor(), 1) && timer->setTo(kernel::BootClock().now());
            const bool woken = poller->wait()->size() == 1;
            const bool talked
                = send(ends[0], "hello", 5, 0) == 5 && recv(ends[1], memory.data(), memory.size(), 0) == 5;
            return timed && woken && talked && heap.size() == memory.size() ? 0 : 1;
        });

        close(ends[0]);
        close(ends[1]);
        QVERIFY(endedWell(status));
    }

    // And what travels together arrives there together: more datagrams by one call than it has messages to read into.
    void anotherUdpPortIsAllowed()
    {
        constexpr std::size_t count = 2 * kernel::largestBatch;
        const auto outside = kernel::PortSocket::open();
        QVERIFY(outside);
        const int status = outcomeOf([&] {
            const auto port = kernel::PortSocket::open();
            if (!port || port->port() == outside->port() || port->port() == teredo::Port{})
                return 1;
            kernel::DatagramWriter writer(outside->descriptor().number());
            const auto words = teredo::octets('h', 'i');
            for (std::size_t i = 0; i < count; ++i)
                writer.add({{{127, 0, 0, 1}}, port->port()}, words);
            if (writer.flush().lost != 0)
                return 2;
            kernel::DatagramReader reader(port->descriptor().number());
            const auto arrived = reader.read();
            return arrived && arrived->size() == count && (*arrived)[0].from.port == outside->port() ? 0 : 3;
        });
        QVERIFY(endedWell(status));
    }

    void afterItThereIsNoCapabilityLeft()
    {
        std::array<int, 2> ends{};
        QCOMPARE(socketpair(AF_UNIX, SOCK_STREAM, 0, ends.data()), 0);
        const pid_t child = fork();
        if (child == 0) {
            char letter = kernel::confineThisProcess() ? 'y' : 'n';
            send(ends[1], &letter, 1, 0);
            recv(ends[1], &letter, 1, 0); // until the test has looked
            _exit(0);
        }
        char confined = 0;
        QCOMPARE(recv(ends[0], &confined, 1, 0), 1);
        // The kernel tells in /proc, which the child itself cannot read any more.
        QFile file(QStringLiteral("/proc/%1/status").arg(child));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray text = file.readAll();
        send(ends[0], "", 1, 0);
        waitpid(child, nullptr, 0);
        close(ends[0]);
        close(ends[1]);

        QCOMPARE(confined, 'y');
        QVERIFY(text.contains("CapEff:\t0000000000000000"));
        QVERIFY(text.contains("CapPrm:\t0000000000000000"));
        QVERIFY(text.contains("CapAmb:\t0000000000000000"));
        QVERIFY(text.contains("NoNewPrivs:\t1"));
        QVERIFY(text.contains("Seccomp:\t2"));
    }
};

QTEST_GUILESS_MAIN(TestConfinement)
#include "tst_confinement.moc"
