// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "app/cli/command.h"
#include "app/client/helper_client.h"

#include <QTimer>

#include <chrono>

// Carries out one command against the helper, prints, and says with which code to exit.
class Commands final : public QObject
{
    Q_OBJECT

public:
    // An installed helper is started by the bus; that, and its first answer, must not take longer.
    static constexpr std::chrono::seconds patience{25};

    Commands(QDBusConnection bus, Command command);

Q_SIGNALS:
    void finished(int exitCode);

private:
    void onStatus(const TunnelStatus &status);
    void run();
    void printStatus();
    void finishStatus(const QString &text);
    void printServers();
    void printVersion(const QString &helper);
    void onHelperAbsent(const TunnelStatus &status);
    void finish(const CallError &error);

    HelperClient m_client;
    Command m_command;
    QTimer m_patience;
    bool m_running = false;
};
