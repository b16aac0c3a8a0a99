// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/cli/password_agent.h"

#include <QCoreApplication>

#include <array>
#include <fcntl.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

PasswordAgent::~PasswordAgent()
{
    if (m_readiness >= 0)
        close(m_readiness);
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.terminate(); // it gives the terminal back as it was
    m_process.waitForFinished(1000);
}

bool PasswordAgent::isOfUse()
{
    return geteuid() != 0 && isatty(STDIN_FILENO) != 0;
}

void PasswordAgent::start()
{
    std::array<int, 2> ends{-1, -1};
    if (pipe2(ends.data(), O_CLOEXEC) != 0) {
        Q_EMIT settled();
        return;
    }
    const auto [ours, theirs] = ends;
    m_readiness = ours;
    m_notifier = std::make_unique<QSocketNotifier>(ours, QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, &PasswordAgent::onReady);

    m_process.setProcessChannelMode(QProcess::ForwardedChannels);
    m_process.setInputChannelMode(QProcess::ForwardedInputChannel);
    m_process.setChildProcessModifier([theirs = theirs] { fcntl(theirs, F_SETFD, 0); });
    // "fallback": an agent of the desktop goes first.
    m_process.start(u"pkttyagent"_s,
        {u"--process"_s, QString::number(QCoreApplication::applicationPid()), u"--fallback"_s, u"--notify-fd"_s,
            QString::number(theirs)});
    close(theirs); // so that the end of the agent, or of the attempt to start it, is noticed as well
}

void PasswordAgent::onReady()
{
    m_notifier->setEnabled(false);
    Q_EMIT settled();
}
