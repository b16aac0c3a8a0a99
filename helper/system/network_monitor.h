// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "helper/system/file_descriptor.h"

#include <linux/netlink.h>

namespace kernel {

// Becomes readable when a link, an address, a route or a rule for routes changes. What changed is not told, for a flood
// of changes loses messages: look at the tables again. Those of our own interface are left out.
class NetworkMonitor final
{
public:
    static Result<NetworkMonitor> open();

    // Wait on this for input.
    [[nodiscard]] const FileDescriptor &descriptor() const { return m_descriptor; }
    // Forgets all that has been announced so far, and whether there was something.
    Result<bool> drain();

private:
    explicit NetworkMonitor(FileDescriptor descriptor);

    [[nodiscard]] bool isOfOthers(const nlmsghdr &message);

    FileDescriptor m_descriptor;
    unsigned m_tunnel = 0; // the index of our interface, once it was announced
};

} // namespace kernel
