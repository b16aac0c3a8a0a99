// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "helper/service/engine_process.h"

#include "core/overloaded.h"
#include "helper/ipc/exit_code.h"
#include "helper/service/child_setup.h"

#include <csignal>
#include <unistd.h>

namespace {

constexpr int messagesPerWakeup = 64;         // so that a flooding engine cannot keep us from anything else
constexpr std::chrono::seconds endTimeout(1); // between closing the connection and being gone
constexpr int killTimeout = 2000;             // milliseconds; a killed process ends at once

Sentence signalWords(int number)
{
    if (number == SIGSYS)
        return Sentence(
            QT_TRANSLATE_NOOP("Helper", "ended by signal %1 (it tried a system call that is forbidden to it)"), number);
    return Sentence(QT_TRANSLATE_NOOP("Helper", "ended by signal %1"), number);
}

Sentence exitWords(int code)
{
    switch (ipc::ExitCode(code)) {
    case ipc::ExitCode::InterfaceGone:
        return Sentence(QT_TRANSLATE_NOOP("Helper", "somebody has deleted the tunnel's interface"));
    case ipc::ExitCode::NotConfined:
        return Sentence(QT_TRANSLATE_NOOP("Helper", "it could not give up its privileges"));
    case ipc::ExitCode::Done:
    case ipc::ExitCode::Usage:
    case ipc::ExitCode::SystemError:
    case ipc::ExitCode::ProtocolError:
        break; // standard error, in the journal, says more
    }
    return Sentence(QT_TRANSLATE_NOOP("Helper", "ended with exit code %1"), code);
}

TunnelFailure crashed(const Sentence &how)
{
    return {QStringLiteral("engine-crashed"), how};
}

TunnelFailure exited(int code)
{
    if (ipc::ExitCode(code) == ipc::ExitCode::InterfaceGone)
        return {QStringLiteral("interface-taken"), exitWords(code)};
    return crashed(exitWords(code));
}

} // namespace

kernel::Result<std::unique_ptr<EngineProcess>> EngineProcess::start(const QString &program)
{
    auto pair = ipc::Channel::open();
    if (!pair)
        return teredo::Failure{pair.error()};
    std::unique_ptr<EngineProcess> engine(new EngineProcess(std::move(pair->ours)));
    engine->run(program, std::move(pair->theirs));
    return engine;
}

EngineProcess::EngineProcess(ipc::Channel channel)
    : m_channel(std::move(channel))
    , m_readable(m_channel.descriptor().number(), QSocketNotifier::Read)
{
    m_ending.setSingleShot(true);
    m_ending.setInterval(endTimeout);
    connect(&m_ending, &QTimer::timeout, &m_process, &QProcess::kill);
    connect(&m_readable, &QSocketNotifier::activated, this, &EngineProcess::onReadable);
    connect(&m_process, &QProcess::finished, this, &EngineProcess::onFinished);
    // Later: start() itself says FailedToStart, before anybody listens to us.
    connect(&m_process, &QProcess::errorOccurred, this, &EngineProcess::onError, Qt::QueuedConnection);
}

EngineProcess::~EngineProcess()
{
    stop();
}

void EngineProcess::stop()
{
    m_readable.setEnabled(false);
    disconnect(&m_process, nullptr, this, nullptr);
    m_process.kill();
    // Its descriptors keep the interface alive, and the next session wants that name.
    m_process.waitForFinished(killTimeout);
}

kernel::Result<void> EngineProcess::configure(const ipc::Message &start, std::initializer_list<int> descriptors)
{
    return m_channel.send(start, descriptors);
}

kernel::Result<void> EngineProcess::probe(const ipc::Message &probe, int socket)
{
    return m_channel.send(probe, {socket});
}

void EngineProcess::tellPortMapping(const teredo::Endpoint &external)
{
    ipc::PortMapping message;
    message.external = external;
    if (const auto sent = m_channel.send(message); !sent)
        qWarning("%s", sent.error().text.c_str());
}

void EngineProcess::askStatistics()
{
    if (const auto sent = m_channel.send(ipc::AskStatistics()); !sent)
        qWarning("%s", sent.error().text.c_str());
}

void EngineProcess::run(const QString &program, kernel::FileDescriptor theirEnd)
{
    m_process.setChildProcessModifier([end = theirEnd.number()] { becomeConfinedChild(end); });
    m_process.setProcessChannelMode(QProcess::ForwardedChannels);
    m_process.setStandardInputFile(QProcess::nullDevice());
    m_process.start(program, {QString::number(getpid())});
}

void EngineProcess::onReadable()
{
    for (int i = 0; i < messagesPerWakeup && m_readable.isEnabled(); ++i) {
        const auto received = m_channel.receive();
        if (received) {
            take(received->message);
            continue;
        }
        switch (received.error()) {
        case ipc::ReceiveError::Nothing:
            return;
        case ipc::ReceiveError::PeerGone:
            // It is ending, and finished() says how; unless it only pretends to.
            m_readable.setEnabled(false);
            m_ending.start();
            return;
        case ipc::ReceiveError::Unusable:
            return giveUp(Sentence(QT_TRANSLATE_NOOP("Helper", "it sent a message that makes no sense")));
        }
    }
}

void EngineProcess::take(const ipc::Message &message)
{
    std::visit(teredo::Overloaded{
                   [this](const ipc::Status &status) { Q_EMIT statusChanged(status.client); },
                   [this](const ipc::Statistics &statistics) { Q_EMIT statisticsArrived(statistics); },
                   [this](const ipc::ProbeResult &result) { Q_EMIT probed(result); },
                   [this](const auto &) {
                       giveUp(Sentence(QT_TRANSLATE_NOOP("Helper", "it sent a message that only the helper sends")));
                   },
               },
        message);
}

void EngineProcess::giveUp(const Sentence &why)
{
    m_readable.setEnabled(false);
    m_complaint = why;
    m_process.kill();
}

void EngineProcess::onFinished(int exitCode, QProcess::ExitStatus status)
{
    // What it said last is still in the channel.
    if (m_readable.isEnabled())
        onReadable();
    m_readable.setEnabled(false);
    m_ending.stop();
    if (!m_complaint.isEmpty()) {
        Q_EMIT ended(crashed(m_complaint));
        return;
    }
    Q_EMIT ended(status == QProcess::CrashExit ? crashed(signalWords(exitCode)) : exited(exitCode));
}

void EngineProcess::onError(QProcess::ProcessError error)
{
    if (error == QProcess::FailedToStart)
        Q_EMIT ended(crashed(Sentence::verbatim(m_process.errorString())));
}
