// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "helper/system/kernel_random.h"

#include <cerrno>
#include <cstdlib>
#include <sys/syscall.h>
#include <unistd.h>

namespace kernel {

void KernelRandom::fill(teredo::MutableBytes out)
{
    while (!out.empty()) {
        // The system call itself: getrandom() of glibc 2.41 makes others the first time, which the engine may not.
        const long size = syscall(SYS_getrandom, out.data(), out.size(), 0);
        if (size < 0 && errno != EINTR)
            std::abort();
        if (size > 0)
            out = out.subspan(static_cast<std::size_t>(size));
    }
}

} // namespace kernel
