// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "helper/ipc/channel.h"
#include "helper/service/session.h"

#include <QObject>
#include <QProcess>
#include <QSocketNotifier>
#include <QTimer>

// navalis-engine as a child process, and the connection to it. The engine reads packets from the network, so nothing it
// says is believed unchecked, and a message that makes no sense ends it.
class EngineProcess final : public QObject
{
    Q_OBJECT

public:
    // Starts the program; call it on the main thread, with which the engine ends.
    static kernel::Result<std::unique_ptr<EngineProcess>> start(const QString &program);
    ~EngineProcess() override;
    Q_DISABLE_COPY_MOVE(EngineProcess)

    // Ends it at once; nothing is said any more.
    void stop();

    // The descriptors of the first message: TUN device, UDP socket, firewall, and one for local discovery if there is
    // any. They stay the caller's.
    kernel::Result<void> configure(const ipc::Message &start, std::initializer_list<int> descriptors);
    // Instead of that: the descriptor is a UDP socket, and the engine ends when it has asked all.
    kernel::Result<void> probe(const ipc::Message &probe, int socket);
    void tellPortMapping(const teredo::Endpoint &external); // zero: there is none
    void askStatistics();

Q_SIGNALS:
    void statusChanged(const teredo::ClientStatus &status);
    void statisticsArrived(const ipc::Statistics &statistics);
    void probed(const ipc::ProbeResult &result);
    void ended(const TunnelFailure &why); // with words such as "ended by signal 31"

private:
    explicit EngineProcess(ipc::Channel channel);

    void run(const QString &program, kernel::FileDescriptor theirEnd);
    void onReadable();
    void take(const ipc::Message &message);
    void giveUp(const Sentence &why);
    void onFinished(int exitCode, QProcess::ExitStatus status);
    void onError(QProcess::ProcessError error);

    ipc::Channel m_channel;
    QSocketNotifier m_readable;
    QTimer m_ending;
    QProcess m_process;
    Sentence m_complaint; // why we ended it ourselves
};
