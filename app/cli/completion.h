// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "app/cli/verb.h"

#include <QList>

// What the word under the cursor can become, for the shells' completion.
namespace completion {

struct Candidate {
    QString text;
    QString summary; // may be empty
};
using Candidates = QList<Candidate>;

// What only the helper knows.
enum class Source { None, Servers, UserServers, Networks, OpenPorts };

struct Answer {
    Candidates candidates;
    Source source = Source::None;
};

// The words after "navalisctl", the last of them unfinished and maybe empty.
[[nodiscard]] Answer of(const QStringList &words);

// Those that begin like the unfinished word, one per line: text, tab, summary.
[[nodiscard]] QString lines(const Candidates &candidates, const QString &unfinished);

} // namespace completion
