// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "helper/system/file_descriptor.h"
#include "helper/system/offloads.h"

#include <string>

namespace kernel {

// A network interface whose packets are read and written without blocking (IFF_TUN | IFF_NO_PI), with a VirtioHeader
// before each where the kernel can do that. It exists as long as one descriptor of it is open, anywhere.
class TunDevice final
{
public:
    // With as many of the wanted offloads as the kernel has.
    // ENOENT or ENXIO: this system has no /dev/net/tun. EBUSY: an interface of that name exists already.
    // EPERM: CAP_NET_ADMIN is missing.
    static Result<TunDevice> create(const std::string &name, const TunOffloads &wanted = {});
    // Whether there is a usable /dev/net/tun at all.
    static Result<void> checkNode();

    [[nodiscard]] unsigned interfaceIndex() const { return m_interfaceIndex; }
    [[nodiscard]] const FileDescriptor &descriptor() const { return m_descriptor; }
    // What it does of what was wanted.
    [[nodiscard]] const TunOffloads &offloads() const { return m_offloads; }

private:
    TunDevice(FileDescriptor descriptor, unsigned interfaceIndex, const TunOffloads &offloads);

    FileDescriptor m_descriptor;
    unsigned m_interfaceIndex;
    TunOffloads m_offloads;
};

} // namespace kernel
