// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QProcess>
#include <QStringList>

#include <cerrno>
#include <sched.h>

// Puts this test program into a network namespace of its own, where nothing is up but the loopback device, so that it
// can change what it likes. Says why that is impossible, or nothing.
[[nodiscard]] inline QString enterOwnNetwork()
{
    using namespace Qt::StringLiterals;
    if (unshare(CLONE_NEWNET) != 0)
        return u"needs root for a network namespace of its own: "_s + qt_error_string(errno);
    if (QProcess::execute(u"ip"_s, {u"link"_s, u"set"_s, u"lo"_s, u"up"_s}) != 0)
        return u"needs iproute2"_s;
    return {};
}

struct CommandResult {
    int exitCode = -1;
    QString output; // both streams
};

// Runs a program such as "ip -6 route" and waits for it.
[[nodiscard]] inline CommandResult runCommand(const QString &command)
{
    using namespace Qt::StringLiterals;
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(u"sh"_s, {u"-c"_s, command});
    if (!process.waitForFinished())
        return {};
    return {process.exitCode(), QString::fromUtf8(process.readAll())};
}
