// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QCoreApplication>
#include <QStringList>

struct Verb;

// What --help prints, each line at most 80 columns wide.
class Help
{
    Q_DECLARE_TR_FUNCTIONS(Help)

public:
    // Nothing: all commands; a group: its commands; a verb: all about it.
    [[nodiscard]] static QString of(const QStringList &topic);

private:
    [[nodiscard]] static QString list(const QString &group);
    [[nodiscard]] static QString of(const Verb &verb);
};
