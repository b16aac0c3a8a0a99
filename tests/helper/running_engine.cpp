// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "helper/running_engine.h"

#include <QTest>

#include <csignal>
#include <fcntl.h>
#include <poll.h>
#include <sys/wait.h>
#include <unistd.h>

void becomeEngine(const char *program, const std::string &parent, int control)
{
    // dup2 of a descriptor to itself would leave it closed on exec.
    if (control == 3)
        fcntl(control, F_SETFD, 0);
    else
        dup2(control, 3);
    execl(program, program, parent.c_str(), nullptr);
    _exit(127);
}

RunningEngine::RunningEngine(const char *program)
{
    auto pair = ipc::Channel::open();
    const std::string parent = std::to_string(getpid());
    m_pid = fork();
    if (m_pid == 0)
        becomeEngine(program, parent, pair->theirs.number());
    m_channel.emplace(std::move(pair->ours));
}

RunningEngine::~RunningEngine()
{
    if (m_pid < 0)
        return;
    kill(m_pid, SIGKILL);
    waitpid(m_pid, nullptr, 0);
}

std::optional<ipc::Message> RunningEngine::nextMessage(std::chrono::milliseconds patience) const
{
    pollfd watched{m_channel->descriptor().number(), POLLIN, 0};
    if (poll(&watched, 1, static_cast<int>(patience.count())) != 1)
        return std::nullopt;
    auto received = m_channel->receive();
    return received ? std::optional(received->message) : std::nullopt;
}

std::optional<teredo::ClientStatus> RunningEngine::statusWith(
    teredo::Phase phase, std::chrono::milliseconds patience) const
{
    while (const auto message = nextMessage(patience)) {
        const auto *status = std::get_if<ipc::Status>(&*message);
        if (status && status->client.phase == phase)
            return status->client;
    }
    return std::nullopt;
}

int RunningEngine::waitForEnd()
{
    int status = -1;
    if (!QTest::qWaitFor([&] { return waitpid(m_pid, &status, WNOHANG) == m_pid; }))
        return -1;
    m_pid = -1;
    return status;
}
