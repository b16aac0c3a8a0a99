// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QProcess>
#include <QSocketNotifier>

#include <memory>

// Asks on the terminal for the passwords that this process may need, where no program of the desktop does:
// pkttyagent(1), which comes with polkit.
class PasswordAgent final : public QObject
{
    Q_OBJECT

public:
    PasswordAgent() = default;
    PasswordAgent(const PasswordAgent &) = delete;
    PasswordAgent &operator=(const PasswordAgent &) = delete;
    PasswordAgent(PasswordAgent &&) = delete;
    PasswordAgent &operator=(PasswordAgent &&) = delete;
    ~PasswordAgent() override;

    // Whether there is a person at the terminal who may have to be asked; root never is.
    [[nodiscard]] static bool isOfUse();

    // To be called once.
    void start();

Q_SIGNALS:
    // It is ready to ask, or never will be: then the helper's refusal says what to do.
    void settled();

private:
    void onReady();

    QProcess m_process;
    int m_readiness = -1; // a pipe that is closed at its other end when polkit knows of the agent
    std::unique_ptr<QSocketNotifier> m_notifier;
};
