// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "helper/service/child_setup.h"

#include "helper/ipc/child_program.h"

#include <csignal>
#include <fcntl.h>
#include <linux/close_range.h>
#include <sys/prctl.h>
#include <sysexits.h>
#include <unistd.h>

void becomeConfinedChild(int theirEnd)
{
    const bool moved = theirEnd == helperDescriptor ? fcntl(theirEnd, F_SETFD, 0) == 0
                                                    : dup2(theirEnd, helperDescriptor) == helperDescriptor;
    sigset_t none{};
    sigemptyset(&none);
    pthread_sigmask(SIG_SETMASK, &none, nullptr); // ours blocks what Termination reads
    // Not all libraries open their descriptors to be closed on exec. To close them now would hide why exec fails.
    const bool closed = close_range(helperDescriptor + 1, ~0U, CLOSE_RANGE_CLOEXEC) == 0;
    if (!moved || !closed || prctl(PR_CAP_AMBIENT, PR_CAP_AMBIENT_CLEAR_ALL, 0, 0, 0) != 0)
        _exit(EX_OSERR);
}
