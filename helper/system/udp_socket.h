// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/address.h"
#include "helper/system/file_descriptor.h"
#include "helper/system/local_subnet.h"
#include "helper/system/offloads.h"

namespace kernel {

// The socket that carries the tunnel: UDP over IPv4, bound to all local addresses, non-blocking. It never sets "don't
// fragment" (RFC 4380 §5.1.2) and keeps ICMP errors in its error queue for DatagramReader.
class UdpSocket final
{
public:
    // Port 0: one that the kernel chooses. EADDRINUSE: the port is taken.
    static Result<UdpSocket> open(teredo::Port port, const UdpOffloads &wanted = {});
    // The address this machine would send from, with that socket's port; ENETUNREACH: there is no route.
    // No packet is sent.
    [[nodiscard]] Result<teredo::Endpoint> localEndpointTowards(const teredo::Endpoint &remote) const;

    // What is sent to multicast addresses goes into this subnet, no further (RFC 4380 §5.2.8: TTL 1), and does not come
    // back to this machine.
    [[nodiscard]] Result<void> confineMulticast(const LocalSubnet &subnet) const;

    [[nodiscard]] teredo::Port port() const { return m_port; }
    [[nodiscard]] const FileDescriptor &descriptor() const { return m_descriptor; }

private:
    UdpSocket(FileDescriptor descriptor, teredo::Port port);

    FileDescriptor m_descriptor;
    teredo::Port m_port;
};

} // namespace kernel
