// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "helper/engine_tunnel.h"
#include "helper/ipc/exit_code.h"
#include "helper/own_network.h"

#include <QFile>
#include <QScopeGuard>
#include <QTest>

#include <csignal>
#include <poll.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using teredo::Phase;

namespace {

int exitStatus(ipc::ExitCode code)
{
    return W_EXITCODE(static_cast<int>(code), 0);
}

bool interfaceExists()
{
    return runCommand(u"ip link show dev teredo0"_s).exitCode == 0;
}

bool firewallExists()
{
    return runCommand(u"nft list table inet navalis_guard"_s).exitCode == 0;
}

} // namespace

// How the engine begins, what it has left by then, and how it ends.
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
            startMessage(*udp, *device), {device->descriptor().number(), udp->descriptor().number(), STDERR_FILENO}));
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
