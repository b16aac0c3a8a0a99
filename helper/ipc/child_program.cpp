// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "helper/ipc/child_program.h"

#include <cstdio>
#include <sys/socket.h>

#if defined(__SANITIZE_ADDRESS__)
// The search for leaks at the end attaches to the process as a debugger, which the confinement forbids.
extern "C" const char *__asan_default_options() // NOLINT(bugprone-reserved-identifier): the sanitizer's name for it
{
    return "detect_leaks=0:symbolize=0";
}
#endif

Ending broken(const kernel::Error &error)
{
    return {ipc::ExitCode::SystemError, error.text};
}

bool hasHelper()
{
    int type = 0;
    socklen_t size = sizeof type;
    return getsockopt(helperDescriptor, SOL_SOCKET, SO_TYPE, &type, &size) == 0 && type == SOCK_SEQPACKET;
}

// Not buffered, hence one call of the system that is allowed.
int end(const char *program, const Ending &ending)
{
    if (!ending.text.empty())
        std::fputs((program + (": " + ending.text) + "\n").c_str(), stderr);
    return static_cast<int>(ending.code);
}
