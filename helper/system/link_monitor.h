// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "helper/system/file_descriptor.h"

#include <cstdint>
#include <optional>

namespace kernel {

// Becomes readable when something happens to one interface, its IPv6 addresses or its IPv6 routes; look at it again
// then. The kernel names the netlink socket that asked for some of the changes, and that name is mostly the process id
// of who did it.
class LinkMonitor final
{
public:
    struct News {
        bool something = false;
        std::optional<std::uint32_t> byPort; // of the latest change that has a name, and is not by the one left out
    };

    // What the socket of this name does is no news.
    static Result<LinkMonitor> open(unsigned interfaceIndex, std::uint32_t ownPort);

    [[nodiscard]] const FileDescriptor &descriptor() const { return m_descriptor; }
    // Forgets all that has been announced so far.
    Result<News> drain();

private:
    LinkMonitor(FileDescriptor descriptor, unsigned interfaceIndex, std::uint32_t ownPort);

    FileDescriptor m_descriptor;
    unsigned m_interfaceIndex;
    std::uint32_t m_ownPort;
};

} // namespace kernel
