// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "helper/ipc/exit_code.h"
#include "helper/system/error.h"

#include <string>

// What the programs have in common that navalis-helper starts.

// The other end of the channel, in each of them.
inline constexpr int helperDescriptor = 3;

// Why the program ends; the text is for people, and empty when there is nothing to tell.
struct Ending {
    ipc::ExitCode code = ipc::ExitCode::Done;
    std::string text;
};

[[nodiscard]] Ending broken(const kernel::Error &error);
// Whether helperDescriptor is a channel, as it is when the helper has started this program.
[[nodiscard]] bool hasHelper();
// The exit status; the text goes to standard error, which leads to the journal.
[[nodiscard]] int end(const char *program, const Ending &ending);
