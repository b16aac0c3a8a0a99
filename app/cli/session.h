// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "app/cli/password_agent.h"
#include "app/cli/task.h"

#include <QTimer>

#include <chrono>

// Carries out one command once the helper has answered.
class Session final : public QObject
{
    Q_OBJECT

public:
    // An installed helper is started by the bus; that, and its first answer, must not take longer.
    static constexpr std::chrono::seconds patience{25};
    // Who presses Tab waits less gladly.
    static constexpr std::chrono::seconds patienceForCompletion{2};

    Session(QDBusConnection bus, const Command &command);

Q_SIGNALS:
    void finished(int exitCode);

private:
    void onStatus(const TunnelStatus &status);
    void begin();

    HelperClient m_helper;
    std::unique_ptr<Task> m_task;
    std::unique_ptr<PasswordAgent> m_agent; // where it is of use
    QTimer m_patience;
    bool m_started = false;
};
