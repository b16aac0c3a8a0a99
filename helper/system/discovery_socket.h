// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "helper/system/file_descriptor.h"
#include "helper/system/local_subnet.h"

namespace kernel {

// The UDP socket that hears the discovery bubbles of other Teredo clients in a subnet (RFC 4380 §5.2.8), non-blocking.
// It is bound to the discovery address, so that nothing else reaches it.
class DiscoverySocket final
{
public:
    // EADDRINUSE: another program has the Teredo port.
    static Result<DiscoverySocket> open(const LocalSubnet &subnet);

    [[nodiscard]] const FileDescriptor &descriptor() const { return m_descriptor; }

private:
    explicit DiscoverySocket(FileDescriptor descriptor);

    FileDescriptor m_descriptor;
};

} // namespace kernel
