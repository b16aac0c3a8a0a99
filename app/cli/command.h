// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "app/cli/verb.h"

#include <QStringList>

// A command line of navalisctl, understood. With a problem the rest means nothing. Arguments are right in their form;
// whether they mean something the helper says.
class Command
{
    Q_DECLARE_TR_FUNCTIONS(Command)

public:
    // Words without the program's name.
    [[nodiscard]] static Command parse(const QStringList &words);

    Verb::Id verb = Verb::Id::Help;
    unsigned options = Verb::NoOption;
    QStringList arguments; // for Help: what to explain; for Complete: the words so far, the last one unfinished
    QString problem;

    [[nodiscard]] bool has(Verb::Option option) const { return (options & option) != 0; }
    [[nodiscard]] bool json() const { return has(Verb::Json); }
    // Whether it does more than show what everybody may see.
    [[nodiscard]] bool needsPermission() const;

private:
    [[nodiscard]] static Command help(const QStringList &words);
    [[nodiscard]] static Command failed(const QString &problem);
    void takeArguments(const Verb &form, const QStringList &words);
    void takeOptions(const Verb &form, const QStringList &names);
};
