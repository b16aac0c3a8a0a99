// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "helper/ipc/channel.h"

#include <chrono>
#include <optional>
#include <string>
#include <sys/types.h>

// Starts program as navalis-engine would be started, in the place of this process: descriptor 3 is control.
[[noreturn]] void becomeEngine(const char *program, const std::string &parent, int control);

// The real engine as a child of the test, which plays the helper.
class RunningEngine
{
public:
    explicit RunningEngine(const char *program);
    ~RunningEngine();
    RunningEngine(const RunningEngine &) = delete;
    RunningEngine &operator=(const RunningEngine &) = delete;
    RunningEngine(RunningEngine &&) = delete;
    RunningEngine &operator=(RunningEngine &&) = delete;

    [[nodiscard]] pid_t pid() const { return m_pid; }
    [[nodiscard]] const ipc::Channel &channel() const { return *m_channel; }
    void closeChannel() { m_channel.reset(); }
    // Nothing when the engine says nothing for that long, or has ended.
    [[nodiscard]] std::optional<ipc::Message> nextMessage(std::chrono::milliseconds patience) const;
    // The first status with this phase.
    [[nodiscard]] std::optional<teredo::ClientStatus> statusWith(
        teredo::Phase phase, std::chrono::milliseconds patience = std::chrono::seconds(5)) const;
    // What waitpid(2) says when it has ended; -1 when it has not for five seconds.
    [[nodiscard]] int waitForEnd();

private:
    std::optional<ipc::Channel> m_channel;
    pid_t m_pid = -1;
};
