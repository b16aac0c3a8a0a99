// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QCoreApplication>
#include <QString>
#include <QStringList>

// The exit codes of navalisctl.
enum ExitCode { Done = 0, Failed = 1, Usage = 2, NoHelper = 3, NotAuthorized = 4 };

// A command line of navalisctl, understood. With a problem the rest means nothing.
class Command
{
    Q_DECLARE_TR_FUNCTIONS(Command)

public:
    enum class Verb { Status, On, Off, Auto, Restart, Watch, ListServers, UseServer, Version, Help };

    // Arguments without the program's name.
    [[nodiscard]] static Command parse(QStringList arguments);
    [[nodiscard]] static QString help();

    Verb verb = Verb::Status;
    bool json = false;
    QString server;
    QString problem;

private:
    [[nodiscard]] static Command parseServers(QStringList words);
    [[nodiscard]] static Command failed(const QString &problem);
};
