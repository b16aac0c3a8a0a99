// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "helper/system/error.h"
#include "helper/system/file_descriptor.h"

#include <sys/socket.h>

namespace kernel {

inline constexpr int socketBufferSize = 4 * 1024 * 1024; // 50 ms at 600 Mb/s

[[nodiscard]] inline Result<void> setOption(
    const FileDescriptor &socket, int level, int option, int value, const char *what)
{
    if (setsockopt(socket.number(), level, option, &value, sizeof value) != 0)
        return failure(what);
    return {};
}

} // namespace kernel
