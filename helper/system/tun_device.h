// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "helper/system/file_descriptor.h"

#include <string>

namespace kernel {

// A network interface whose packets are read and written as they are (IFF_TUN | IFF_NO_PI), without blocking. It
// exists as long as one descriptor of it is open, anywhere.
class TunDevice final
{
public:
    // ENOENT or ENXIO: this system has no /dev/net/tun. EBUSY: an interface of that name exists already.
    // EPERM: CAP_NET_ADMIN is missing.
    static Result<TunDevice> create(const std::string &name);

    [[nodiscard]] unsigned interfaceIndex() const { return m_interfaceIndex; }
    [[nodiscard]] const FileDescriptor &descriptor() const { return m_descriptor; }

private:
    TunDevice(FileDescriptor descriptor, unsigned interfaceIndex);

    FileDescriptor m_descriptor;
    unsigned m_interfaceIndex;
};

} // namespace kernel
