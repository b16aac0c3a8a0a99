// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/address.h"
#include "helper/system/file_descriptor.h"

namespace kernel {

// One more UDP socket over IPv4, bound to all local addresses and to a port that the kernel chooses, non-blocking. It
// asks for nothing that confineThisProcess() forbids. Like the tunnel's own it never sets "don't fragment"; ICMP errors
// it does not hear.
class PortSocket final
{
public:
    static Result<PortSocket> open();

    [[nodiscard]] teredo::Port port() const { return m_port; }
    [[nodiscard]] const FileDescriptor &descriptor() const { return m_descriptor; }

private:
    PortSocket(FileDescriptor descriptor, teredo::Port port);

    FileDescriptor m_descriptor;
    teredo::Port m_port;
};

} // namespace kernel
